import type { Env } from './cache.js';

const defaultPorts: Readonly<Record<string, string>> = { 'http:': '80', 'https:': '443' };

/**
 * The proxy that a request goes through, by the variables that curl and pip know: `HTTPS_PROXY` or `HTTP_PROXY` by the address'
 * protocol, else `ALL_PROXY`, each also in small letters, which win; none for hosts that `NO_PROXY` names.
 *
 * `NO_PROXY` is a list of hosts, each with everything below it (`example.com`, `.example.com`), perhaps with a port
 * (`localhost:8080`); `*` is every host.
 *
 * @returns `null` when the request goes to its host directly.
 * @throws Error when the variable holds no address of an HTTP proxy.
 *
 * @example
 * ```ts
 * proxyFor(new URL('https://example.com/'), { HTTPS_PROXY: 'http://proxy:3128' }); // URL 'http://proxy:3128/'
 * ```
 */
export function proxyFor(url: URL, env: Env): URL | null {
  const names = [`${url.protocol.slice(0, -1)}_proxy`, 'all_proxy'];
  const name = names.flatMap((small) => [small, small.toUpperCase()]).find((candidate) => env[candidate]);
  if (name === undefined || isExempt(url, env['no_proxy'] || env['NO_PROXY'] || '')) return null;
  const text = env[name] ?? '';
  const address = text.includes('://') ? text : `http://${text}`;
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol)) {
    throw new Error(`${name} must be the address of an HTTP proxy, like http://proxy:3128, but is '${hidden(text)}'`);
  }
  return new URL(address);
}

/** What a proxy is sent with each request, when its address holds a name and a password. */
export function proxyAuthorization(proxy: URL): Readonly<Record<string, string>> {
  return proxy.username === '' ? {} : { 'proxy-authorization': basicAuthorization(proxy) };
}

/** The name and password of an address as the value of an `Authorization` header. */
export function basicAuthorization({ username, password }: URL): string {
  const text = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return `Basic ${Buffer.from(text).toString('base64')}`;
}

function isExempt(url: URL, list: string): boolean {
  const host = url.hostname.replace(/^\[|\]$/g, '').toLowerCase();
  const port = url.port || defaultPorts[url.protocol];
  return list
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((entry) => entry !== '')
    .some((entry) => {
      if (entry === '*') return true;
      const [, name = entry, entryPort] = /^\[?([^[\]]+?)\]?:(\d+)$/.exec(entry) ?? [];
      // An address of IPv6 has colons of its own.
      const isAddress = entry.split(':').length > 2 && !entry.startsWith('[');
      if (!isAddress && entryPort !== undefined && entryPort !== port) return false;
      const suffix = (isAddress ? entry : name).replace(/^\*?\./, '').replace(/^\[|\]$/g, '');
      return host === suffix || host.endsWith(`.${suffix}`);
    });
}

function hidden(text: string): string {
  return text.replace(/\/\/[^@/]*@/, '//***@');
}
