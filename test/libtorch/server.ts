import { once } from 'node:events';
import * as fs from 'node:fs';
import * as http from 'node:http';
import type { AddressInfo } from 'node:net';
import * as path from 'node:path';
import { sumOf } from './wheelhouse.js';

/** What a {@link Server} noted of a request. */
export interface Noted {
  readonly method: string;
  readonly url: string;
  readonly headers: http.IncomingHttpHeaders;
}

/** How a {@link Server} behaves; may be changed while it runs. */
export interface Behaviour {
  /** Whether it gives parts of files. */
  ranges: boolean;
  /** Its ETag for every file; `null` to send none, nor a date. */
  etag: string | null;
  /** After how many bytes of files the next answers end: each is used once. */
  cuts: number[];
  /** After how many bytes of a file it says nothing more, but stays connected; `null` never. */
  stallAfter: number | null;
  /** Whether its index states sums. */
  sums: boolean;
  /** Statuses to answer requests for files with, before anything else: each is used once. */
  statuses: number[];
  /** Where requests for files are sent to instead. */
  redirect: string | null;
}

/** A web server over a folder of wheels: `/simple/<package>/` is an index, `/files/` a listing without sums. */
export interface Server extends Behaviour {
  readonly url: string;
  readonly requests: Noted[];
  /** The requests for files, without those that only look into them. */
  readonly downloads: () => Noted[];
  /** Cuts every connection there is. */
  readonly cutAll: () => void;
  readonly close: () => Promise<void>;
}

/** Starts a server for a folder. */
export async function serve(folder: string): Promise<Server> {
  const behaviour: Behaviour = {
    ...{ ranges: true, etag: '"one"', cuts: [], stallAfter: null, sums: true, statuses: [], redirect: null },
  };
  const requests: Noted[] = [];
  const server = http.createServer((request, response) => {
    const { method = '', url = '', headers } = request;
    requests.push({ method, url, headers });
    const [, top, name = ''] = decodeURIComponent(url).split('/');
    const names = fs.readdirSync(folder);
    if (top === 'simple' && name !== '') {
      const ofProject = names.filter((file) => file.split('-')[0]?.replaceAll('_', '-') === name);
      if (ofProject.length === 0) return void response.writeHead(404).end();
      return void response.end(page(folder, ofProject, behaviour.sums));
    }
    if (top === 'files' && name === '') return void response.end(page(folder, names, false));
    const file = path.join(folder, name);
    if (top !== 'files' || !fs.existsSync(file)) return void response.writeHead(404).end();
    sendFile(file, request, response, behaviour);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  };
  const isDownload = ({ url, headers }: Noted): boolean =>
    url.startsWith('/files/') && url.endsWith('.whl') && !/^bytes=\d+-\d+$/.test(headers.range ?? '');
  const downloads = (): Noted[] => requests.filter(isDownload);
  return Object.assign(behaviour, {
    url: `http://127.0.0.1:${port}`,
    requests,
    downloads,
    cutAll: () => server.closeAllConnections(),
    close,
  });
}

function page(folder: string, names: readonly string[], sums: boolean): string {
  const links = names.map((name) => {
    const sum = sums ? `#sha256=${sumOf(path.join(folder, name))}` : '';
    return `<a class="x" href="/files/${encodeURIComponent(name)}${sum}" data-y="1">${name}</a><br/>`;
  });
  return `<!DOCTYPE html><html><body><a href="../">up</a>${links.join('\n')}</body></html>`;
}

function sendFile(
  file: string,
  request: http.IncomingMessage,
  response: http.ServerResponse,
  behaviour: Behaviour,
): void {
  const status = behaviour.statuses.shift();
  if (status !== undefined) return void response.writeHead(status).end();
  if (behaviour.redirect !== null) {
    return void response.writeHead(302, { location: behaviour.redirect + path.basename(file) }).end();
  }
  const content = fs.readFileSync(file);
  const { range = '', 'if-range': ifRange } = request.headers;
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(range) ?? [];
  const { etag } = behaviour;
  const headers = etag === null ? {} : { etag };
  const inParts = behaviour.ranges && from !== undefined && (ifRange === undefined || ifRange === etag);
  const start = inParts ? Number(from) : 0;
  const end = inParts && to ? Number(to) + 1 : content.length;
  const body = content.subarray(start, end);
  const isLook = /^bytes=\d+-\d+$/.test(range);
  const cut = isLook ? undefined : behaviour.cuts.shift();
  response.writeHead(inParts ? 206 : 200, {
    ...headers,
    'content-length': body.length,
    ...(inParts && { 'content-range': `bytes ${start}-${end - 1}/${content.length}` }),
  });
  if (!isLook && behaviour.stallAfter !== null) return void response.write(body.subarray(0, behaviour.stallAfter));
  if (cut === undefined || cut >= body.length) return void response.end(body);
  response.write(body.subarray(0, cut), () => response.destroy());
}
