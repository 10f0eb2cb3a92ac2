import * as http from 'node:http';
import * as https from 'node:https';
import type { Env } from './cache.js';
import { basicAuthorization, proxyAuthorization, proxyFor } from './proxy.js';

/** Options of {@link request}. */
export interface RequestOptions {
  readonly method?: 'GET' | 'HEAD';
  readonly headers?: Readonly<Record<string, string>>;
  /** Environment variables to go by: those of {@link proxyFor}. */
  readonly env: Env;
  readonly signal?: AbortSignal | undefined;
}

/** What a server answered: its status, its headers, and the stream of its body, which must be read or destroyed. */
export interface Answer {
  /** The address that answered, behind all redirections. */
  readonly url: string;
  readonly body: http.IncomingMessage;
}

/** A server that can be reached does not serve what it was asked for. */
export class StatusError extends Error {
  override readonly name = 'StatusError';
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

/** How long a server may be silent, in ms. */
const silenceMs = 60_000;

const maxRedirections = 10;

/**
 * Makes a request over HTTP or HTTPS, through a proxy where the environment names one, and follows redirections. A name and password
 * in the address are sent to its host alone.
 *
 * Node's `fetch` knows proxies from version 24 on only.
 *
 * @throws Error when the host cannot be reached, is silent for a minute, redirects for ever, or redirects from HTTPS to HTTP.
 */
export async function request(address: string, options: RequestOptions): Promise<Answer> {
  let url = new URL(address);
  let authorization = authorizationOf(url);
  for (let redirections = 0; ; redirections++) {
    const body = await send(url, authorization, options);
    const { statusCode = 0 } = body;
    const { location } = body.headers;
    if (![301, 302, 303, 307, 308].includes(statusCode) || location === undefined) return { url: url.href, body };
    body.destroy();
    const next = new URL(location, url);
    if (redirections === maxRedirections) throw new Error(`redirected more than ${maxRedirections} times`);
    if (!isHttp(next)) throw new Error(`redirected to ${next.href}, which is no address of the web`);
    if (url.protocol === 'https:' && next.protocol === 'http:')
      throw new Error(`redirected from HTTPS to ${next.origin}, which is not encrypted`);
    authorization = authorizationOf(next) ?? (next.origin === url.origin ? authorization : null);
    url = next;
  }
}

/** Reads the text of a page. @throws StatusError when the server does not answer 200; Error when there is more than 64 MB. */
export async function requestText(
  address: string,
  options: RequestOptions,
): Promise<{ text: string; url: string; type: string }> {
  const { body, url } = await request(address, options);
  refuse(body);
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of body as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > 64e6) throw new Error('the page is larger than 64 MB');
    parts.push(part);
  }
  return { text: Buffer.concat(parts).toString('utf8'), url, type: body.headers['content-type'] ?? '' };
}

/** Throws a {@link StatusError} unless a server answered with 200 or 206. */
export function refuse(body: http.IncomingMessage): void {
  const { statusCode = 0, statusMessage = '' } = body;
  if (statusCode === 200 || statusCode === 206) return;
  body.destroy();
  throw new StatusError(statusCode, `the server answered ${`${statusCode} ${statusMessage}`.trim()}`);
}

/** Whether an address is one of the web. */
export function isHttp(url: URL): boolean {
  return url.protocol === 'http:' || url.protocol === 'https:';
}

/** The address without name and password, to be shown. */
export function shown(address: string): string {
  const url = new URL(address);
  url.username = '';
  url.password = '';
  url.hash = '';
  return url.href;
}

function authorizationOf(url: URL): string | null {
  return url.username === '' ? null : basicAuthorization(url);
}

async function send(url: URL, authorization: string | null, options: RequestOptions): Promise<http.IncomingMessage> {
  const { method = 'GET', env, signal } = options;
  const proxy = proxyFor(url, env);
  const headers: Record<string, string> = {
    'user-agent': 'node-torch',
    // What is measured and continued is the file itself.
    'accept-encoding': 'identity',
    ...options.headers,
    ...(authorization !== null && { authorization }),
  };
  const shared = { method, headers, timeout: silenceMs, ...(signal && { signal }) };
  return new Promise((resolve, reject) => {
    let sent: http.ClientRequest;
    if (url.protocol === 'https:') sent = https.request(url, { ...shared, agent: tunnel(proxy) });
    else if (proxy === null) sent = http.request(url, { ...shared, agent: false });
    else {
      // The address as a whole is what an HTTP proxy is asked for. The real one may hold a password: it is in the headers already.
      const { request: requestOf } = proxy.protocol === 'https:' ? https : http;
      const all = { host: url.host, ...headers, ...proxyAuthorization(proxy) };
      sent = requestOf(proxy, { ...shared, agent: false, auth: null, path: shown(url.href), headers: all });
    }
    let answer: http.IncomingMessage | undefined;
    sent.on('timeout', () => (answer ?? sent).destroy(new Error(`silent for ${silenceMs / 1000} seconds`)));
    sent.on('error', (error) => reject(explained(error, proxy)));
    sent.on('response', (response) => {
      answer = response;
      resolve(response);
    });
    sent.end();
  });
}

function tunnel(proxy: URL | null): https.Agent | false {
  if (proxy === null) return false;
  // Loaded here: most fetches go without a proxy.
  const { HttpsProxyAgent } = require('https-proxy-agent') as typeof import('https-proxy-agent');
  return new HttpsProxyAgent(proxy) as unknown as https.Agent;
}

/** Names the proxy, or the host that has no address, since Node's own message is only `connect ECONNREFUSED`. */
function explained(error: Error, proxy: URL | null): Error {
  const inner = (error as AggregateError).errors?.[0] as Error | undefined;
  const message = error.message || inner?.message || (error as NodeJS.ErrnoException).code || 'the connection failed';
  return new Error(proxy === null ? message : `${message} (through the proxy ${proxy.host})`, { cause: error });
}
