import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { sendThrottled } from './send-throttled.js';

export interface StaticServerOptions {
  /** How text files are packed for readers that take it. */
  compress?: 'gzip' | 'br' | undefined;
  /** A simulated network: a round trip's wait before each answer, and a rate shared by all answers. */
  network?: { latency: number; bytesPerSecond: number } | undefined;
}

export interface ServedRequest {
  path: string;
  status: number;
  /** Bytes of the body as sent, packed if it was. */
  bytes: number;
}

export interface StaticServer {
  /** With the slash at the end. */
  readonly url: string;
  readonly requests: ServedRequest[];
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
};

/** Serves a folder over 127.0.0.1 as any web server would, and notes every request. */
export async function serveFolder(folder: string, options: StaticServerOptions = {}): Promise<StaticServer> {
  const requests: ServedRequest[] = [];
  const server = createServer((request, response) => {
    void answer(folder, options, request, response, requests);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  folder: string,
  { compress, network }: StaticServerOptions,
  request: IncomingMessage,
  response: ServerResponse,
  requests: ServedRequest[],
): Promise<void> {
  const path = pathOf(request);
  const file = path === undefined ? undefined : await read(folder, path);
  const status = file ? 200 : 404;
  response.statusCode = status;
  response.setHeader('access-control-allow-origin', '*');
  const type = types[extname(path ?? '')];
  if (file) response.setHeader('content-type', type ?? 'application/octet-stream');
  if (file) response.setHeader('cache-control', cacheControl(path ?? ''));
  const packed = file && type && compress && accepts(request, compress) ? compress : undefined;
  if (packed) response.setHeader('content-encoding', packed);
  const body = await pack(file ?? Buffer.from('not found'), packed);
  response.setHeader('content-length', body.length);
  requests.push({ path: path ?? '', status, bytes: body.length });
  if (network) await sendThrottled(response, body, network);
  else response.end(body);
}

/** The path inside the folder, without the slash before it; `undefined` for one that cannot be. */
function pathOf(request: IncomingMessage): string | undefined {
  try {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    return decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname).slice(1);
  } catch {
    // A malformed address is answered like a missing file.
    return undefined;
  }
}

async function read(folder: string, path: string): Promise<Buffer | undefined> {
  const file = join(folder, path);
  if (!file.startsWith(normalize(folder + sep))) return undefined;
  try {
    return await readFile(file);
  } catch {
    // Missing or a folder: both are 404.
    return undefined;
  }
}

function cacheControl(path: string): string {
  const immutable = /(?:^|\/)(?:objects|packs|files)\//.test(path);
  return immutable ? 'public, max-age=31536000, immutable' : 'no-cache';
}

function accepts(request: IncomingMessage, encoding: string): boolean {
  return String(request.headers['accept-encoding'] ?? '').includes(encoding);
}

const toGzip = promisify(gzip);
const toBrotli = promisify(brotliCompress);

function pack(body: Buffer, encoding: 'gzip' | 'br' | undefined): Promise<Buffer> | Buffer {
  if (encoding === 'gzip') return toGzip(body);
  // The level that servers use on the fly.
  if (encoding === 'br') return toBrotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
  return body;
}
