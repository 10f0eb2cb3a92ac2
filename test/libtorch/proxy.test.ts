import { once } from 'node:events';
import * as http from 'node:http';
import type * as net from 'node:net';
import { proxyFor } from '../../dist/libtorch/proxy.js';
import { requestText } from '../../dist/libtorch/request.js';
import { makeFolder, removeFolders } from './fakes.js';
import { type Server, serve } from './server.js';
import { writeCpuWheel } from './wheelhouse.js';

afterAll(removeFolders);

const chosen = (url: string, env: Record<string, string>): string | null => proxyFor(new URL(url), env)?.href ?? null;

test('the variable of the protocol, then ALL_PROXY; small letters win; an empty one counts as unset', () => {
  const env = { HTTP_PROXY: 'http://plain:1', HTTPS_PROXY: 'http://secure:2', ALL_PROXY: 'http://all:3' };
  expect(chosen('https://example.com/', env)).toBe('http://secure:2/');
  expect(chosen('http://example.com/', env)).toBe('http://plain:1/');
  expect(chosen('http://example.com/', { ...env, HTTP_PROXY: '' })).toBe('http://all:3/');
  expect(chosen('http://example.com/', { ...env, http_proxy: 'small:4' })).toBe('http://small:4/');
  expect(chosen('https://example.com/', {})).toBeNull();
});

test('NO_PROXY names hosts, those below them, ports, or all', () => {
  const exempt = (list: string, host = 'https://files.example.com/x'): boolean =>
    chosen(host, { HTTPS_PROXY: 'http://p:1', HTTP_PROXY: 'http://p:1', NO_PROXY: list }) === null;
  for (const list of ['example.com', '.example.com', '*.example.com', 'a, files.EXAMPLE.com', '*', 'example.com:443']) {
    expect([list, exempt(list)]).toEqual([list, true]);
  }
  for (const list of ['', 'ample.com', 'example.com:80', 'example.co', 'b.files.example.com']) {
    expect([list, exempt(list)]).toEqual([list, false]);
  }
  expect(exempt('127.0.0.1:8080', 'http://127.0.0.1:8080/')).toBe(true);
  expect(exempt('::1', 'http://[::1]:8080/')).toBe(true);
  expect(exempt('[::1]:8080', 'http://[::1]:8080/')).toBe(true);
  expect(exempt('[::1]:81', 'http://[::1]:8080/')).toBe(false);
});

test('what is no address of an HTTP proxy is named, without its password', () => {
  expect(() => chosen('https://example.com/', { HTTPS_PROXY: 'socks5://me:secret@host:1' })).toThrow(
    "HTTPS_PROXY must be the address of an HTTP proxy, like http://proxy:3128, but is 'socks5://***@host:1'",
  );
});

describe('requests', () => {
  let server: Server;
  let proxy: http.Server;
  let proxyUrl: string;
  let asked: string[];

  beforeEach(async () => {
    const folder = makeFolder();
    writeCpuWheel(folder);
    server = await serve(folder);
    asked = [];
    proxy = http.createServer((request, response) => {
      asked.push(`${request.method} ${request.url} ${request.headers['proxy-authorization'] ?? '-'}`);
      const { authorization, accept } = request.headers;
      const headers = { ...(authorization && { authorization }), ...(accept && { accept }) };
      http.get(request.url ?? '', { headers }, (answer) => answer.pipe(response.writeHead(answer.statusCode ?? 0)));
    });
    proxy.on('connect', (request, socket: net.Socket) => {
      asked.push(`CONNECT ${request.url} ${request.headers['proxy-authorization'] ?? '-'}`);
      socket.end('HTTP/1.1 403 Not Today\r\n\r\n');
    });
    proxy.listen(0, '127.0.0.1');
    await once(proxy, 'listening');
    proxyUrl = `127.0.0.1:${(proxy.address() as net.AddressInfo).port}`;
  });
  afterEach(async () => {
    proxy.closeAllConnections();
    proxy.close();
    await server.close();
  });

  test('over HTTP go to the proxy with their whole address; passwords go where they belong', async () => {
    const env = { HTTP_PROXY: `http://user:p%40ss@${proxyUrl}` };
    const address = server.url.replace('//', '//me:secret@');
    const { text } = await requestText(`${address}/simple/torch/`, { env });
    expect(text).toContain('torch-2.13.0%2Bcpu');
    const basic = (pair: string): string => `Basic ${Buffer.from(pair).toString('base64')}`;
    expect(asked).toEqual([`GET ${server.url}/simple/torch/ ${basic('user:p@ss')}`]);
    expect(server.requests[0]?.headers.authorization).toBe(basic('me:secret'));
  });

  test('over HTTPS go through a tunnel', async () => {
    await expect(
      requestText('https://nowhere.invalid/x', { env: { HTTPS_PROXY: `http://${proxyUrl}` } }),
    ).rejects.toThrow('403');
    expect(asked).toEqual(['CONNECT nowhere.invalid:443 -']);
  });

  test('to hosts of NO_PROXY go past it', async () => {
    const env = { HTTP_PROXY: `http://${proxyUrl}`, NO_PROXY: 'localhost,127.0.0.1' };
    expect((await requestText(`${server.url}/simple/torch/`, { env })).text).toContain('torch');
    expect(asked).toEqual([]);
  });

  test('name a proxy that cannot be reached', async () => {
    await expect(requestText(`${server.url}/x`, { env: { HTTP_PROXY: 'http://127.0.0.1:9' } })).rejects.toThrow(
      'connect ECONNREFUSED 127.0.0.1:9 (through the proxy 127.0.0.1:9)',
    );
  });
});
