import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { createSecureServer, type ServerHttp2Session } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import type { Certificate } from './certificate.js';
import { brotli } from './compress.js';
import type { Wire } from './engines/engine.js';

export interface Served {
  url: string;
  /** What was sent since the beginning: bodies as they go over the wire, without headers. */
  wire: Wire;
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

const nothing = new Uint8Array();

export interface ServeOptions {
  /** Files that are held in memory, by address. */
  extra?: ReadonlyMap<string, Uint8Array>;
  /** Speaks HTTP/2 with this certificate; else HTTP/1.1 without encryption. */
  certificate?: Certificate | undefined;
}

interface Answering {
  writeHead(status: number, headers?: Record<string, string | number>): unknown;
  end(body: Uint8Array): unknown;
}

/** Serves a folder as a well-kept web server does: text in brotli, all else as it is. */
export function serve(
  folder: string,
  { extra = new Map(), certificate }: ServeOptions = {},
): Promise<Served> {
  const wire: Wire = { bytes: 0, requests: 0 };
  const bodies = new Map<string, Uint8Array | undefined>();
  const bodyOf = (path: string) => {
    if (!bodies.has(path)) bodies.set(path, load(path));
    return bodies.get(path);
  };
  const load = (path: string) => {
    const bytes = extra.get(path) ?? readFile(join(folder, normalize(path)));
    return bytes && extname(path) in types ? brotli(bytes) : bytes;
  };
  const answer = (url: string | undefined, response: Answering) => {
    const path = decodeURIComponent(new URL(url ?? '/', 'http://localhost').pathname);
    wire.requests += 1;
    const body = bodyOf(path);
    if (!body) {
      response.writeHead(404);
      response.end(nothing);
      return;
    }
    const type = types[extname(path)];
    wire.bytes += body.length;
    response.writeHead(200, {
      'content-type': type ?? 'application/octet-stream',
      'content-length': body.length,
      'cache-control': path.endsWith('feed.json') ? 'no-cache' : 'public, max-age=31536000, immutable',
      ...(type ? { 'content-encoding': 'br' } : {}),
    });
    response.end(body);
  };
  const sessions = new Set<ServerHttp2Session>();
  const server = certificate
    ? createSecureServer(certificate, ({ url }, response) => answer(url, response)).on(
        'session',
        (session) => {
          sessions.add(session.on('close', () => sessions.delete(session)));
        },
      )
    : createServer(({ url }, response) => answer(url, response));
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      resolve({
        url: `http${certificate ? 's' : ''}://127.0.0.1:${port}/`,
        wire,
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            if ('closeAllConnections' in server) server.closeAllConnections();
            for (const session of sessions) session.destroy();
          }),
      });
    });
  });
}

function readFile(file: string): Uint8Array | undefined {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? readFileSync(file) : undefined;
}
