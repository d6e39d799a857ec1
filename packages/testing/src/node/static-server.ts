import {
  createServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
  STATUS_CODES,
} from 'node:http';
import { createSecureServer, type Http2SecureServer, type ServerHttp2Session } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { type SendResult, send } from '@fastify/send';
import { type Compression, compressions } from './compressions.js';
import { sendThrottled } from './send-throttled.js';

export interface StaticServerOptions {
  /** Port; any free one by default. */
  port?: number | undefined;
  /** Headers of the file at a path; by default files are revalidated and not sniffed. */
  headers?: ((path: string) => Readonly<Record<string, string>>) | undefined;
  /** Compression of text files for clients that accept it. */
  compress?: 'gzip' | 'br' | Compression | undefined;
  /** Whether range requests are supported, as they are by default; otherwise the whole file is sent. */
  ranges?: boolean | undefined;
  /** A simulated network: a delay before each response, and a rate shared by all responses. */
  network?: { latency: number; bytesPerSecond: number } | undefined;
  /** Files in memory, by path. */
  extra?: ReadonlyMap<string, Uint8Array> | undefined;
  /** Certificate for HTTP/2; without it the server uses HTTP/1.1 without encryption. */
  certificate?: { key: Buffer; cert: Buffer } | undefined;
  /** Called with the path of each request, before it is answered. */
  onRequest?: ((path: string) => void) | undefined;
}

export interface ServedRequest {
  /** Path without the leading slash. */
  path: string;
  status: number;
  /** Size of the body as sent, after compression. */
  bytes: number;
}

export interface StaticServer {
  /** Address with a trailing slash. */
  readonly url: string;
  readonly port: number;
  readonly requests: ServedRequest[];
  close(): Promise<void>;
}

/** Pairs of a path, ending in a slash, and the folder that is served below it. */
export type Mounts = readonly (readonly [prefix: string, folder: string])[];

/** Headers for a file of a feed (docs/formats/feed.md, section 9). */
export const feedHeaders = (path: string): Record<string, string> => ({
  'access-control-allow-origin': '*',
  'cache-control': /\/(?:objects|bundles|files)\//.test(path)
    ? 'public, max-age=31536000, immutable'
    : 'no-cache',
});

const plainHeaders = () => ({ 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff' });

/** Headers of the example sites: the strictest policy that the elements support. */
export const siteHeaders = () => ({ ...plainHeaders(), 'content-security-policy': strictCsp });

/** `blob:` allows recordings to be verified before they play; without it they play unverified. */
export const strictCsp =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; media-src 'self' blob:; require-trusted-types-for 'script'";

/** Serves a folder over 127.0.0.1 with the headers of a feed server, and records every request. */
export function serveFolder(folder: string, options: StaticServerOptions = {}): Promise<StaticServer> {
  return serveFolders([['/', folder]], { headers: feedHeaders, ...options });
}

/** Serves folders under paths, longest first, over 127.0.0.1, and records every request. */
export async function serveFolders(mounts: Mounts, options: StaticServerOptions = {}): Promise<StaticServer> {
  const requests: ServedRequest[] = [];
  const site: Site = {
    ...options,
    mounts: Array.from(mounts).sort(([a], [b]) => b.length - a.length),
    headers: options.headers ?? plainHeaders,
    packed: new Map(),
    note: (request) => requests.push(request),
  };
  const onRequest = (request: IncomingMessage, response: ServerResponse) => {
    // If the client disconnects, or a file cannot be read to its end, only this response is aborted.
    answer(site, request, response).catch(() => response.destroy());
  };
  const server = options.certificate
    ? // HTTP/2 requests have all members of HTTP/1.1 requests that are used here.
      createSecureServer(options.certificate, onRequest as never)
    : createServer(onRequest);
  const closeConnections = connectionsOf(server);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http${options.certificate ? 's' : ''}://127.0.0.1:${port}/`,
    port,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        closeConnections();
      }),
  };
}

/** Returns a function that closes all open connections of a server. */
function connectionsOf(server: Server | Http2SecureServer): () => void {
  if ('closeAllConnections' in server) return () => server.closeAllConnections();
  const sessions = new Set<ServerHttp2Session>();
  server.on('session', (session) => sessions.add(session.on('close', () => sessions.delete(session))));
  return () => {
    for (const session of sessions) session.destroy();
  };
}

interface Site extends StaticServerOptions {
  mounts: Mounts;
  headers: NonNullable<StaticServerOptions['headers']>;
  /** Packed bodies by path and entity tag. */
  packed: Map<string, Uint8Array>;
  note(request: ServedRequest): void;
}

interface Answer {
  status: number;
  headers: Readonly<Record<string, string | number>>;
  body: Uint8Array | Readable;
}

async function answer(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = pathOf(request.url);
  site.onRequest?.(path ?? '');
  const found = path === undefined ? failure(404) : await find(site, request, path);
  const { status, headers, body } = await packed(site, request, path ?? '', found);
  response.statusCode = status;
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  const length = Number(response.getHeader('content-length') ?? 0);
  site.note({ path: (path ?? '').slice(1), status, bytes: length });
  if (request.method === 'HEAD' || status === 304) response.end();
  else if (site.network) await sendThrottled(response, await bytesOf(body), site.network);
  else if (body instanceof Uint8Array) response.end(body);
  else await pipeline(body, whole(length), response);
}

/** The decoded path of a request target in origin or absolute form (RFC 9112, section 3.2); `undefined` for any other. */
function pathOf(target = ''): string | undefined {
  const [, origin, path] = /^(https?:\/\/[^/?#]+)?(\/[^?#]*)?/i.exec(target) ?? [];
  try {
    return path === undefined ? origin && '/' : decodeURIComponent(path);
  } catch {
    // The target has invalid percent-encoding.
    return undefined;
  }
}

async function find(site: Site, request: IncomingMessage, path: string): Promise<Answer> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return failure(405, { allow: 'GET, HEAD' });
  const held = site.extra?.get(path);
  const headers = (name: string) => ({ ...typeOf(name), ...site.headers(path) });
  if (held)
    return {
      status: 200,
      headers: { ...octets, ...headers(path), 'content-length': held.length },
      body: held,
    };
  const [prefix, root] = site.mounts.find(([start]) => path.startsWith(start)) ?? [];
  if (prefix === undefined || root === undefined) return failure(404);
  const inside = encodeURI(path.slice(prefix.length - 1));
  const options = {
    root,
    dotfiles: 'allow',
    cacheControl: false,
    acceptRanges: site.ranges ?? true,
  } as const;
  let sent = await send(request, inside, options);
  if (sent.type === 'directory') sent = await send(request, `${inside}/`, options);
  if (sent.type !== 'file') return failureOf(sent);
  return {
    status: sent.statusCode,
    headers: { ...octets, ...sent.headers, ...headers(sent.metadata.path) },
    body: sent.stream,
  };
}

const octets = { 'Content-Type': 'application/octet-stream' };

/** Types for which the library does not follow the current standards (RFC 9239) or omits the encoding. */
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};

function typeOf(path: string): Record<string, string> {
  const type = types[extname(path)];
  return type === undefined ? {} : { 'Content-Type': type };
}

/** An address outside the folders gets the same response as a missing file. */
function failureOf({ statusCode, headers }: SendResult): Answer {
  if (statusCode === 416) return failure(416, { 'content-range': headers['Content-Range'] ?? 'bytes */0' });
  return failure(statusCode < 412 ? 404 : statusCode);
}

function failure(status: number, headers: Record<string, string> = {}): Answer {
  const body = Buffer.from(`${status} ${STATUS_CODES[status]}\n`);
  const type = 'text/plain; charset=utf-8';
  return { status, headers: { ...headers, 'content-type': type, 'content-length': body.length }, body };
}

const isText = (type: unknown) => /^text\/|json|javascript|xml/.test(String(type));

/** The response with a compressed body, if it is a whole text and the client accepts the encoding. */
async function packed(site: Site, request: IncomingMessage, path: string, found: Answer): Promise<Answer> {
  const compression = typeof site.compress === 'string' ? compressions[site.compress] : site.compress;
  const accepted = String(request.headers['accept-encoding'] ?? '');
  if (!compression || found.status !== 200 || request.method === 'HEAD') return found;
  if (!isText(found.headers['Content-Type']) || !accepted.includes(compression.encoding)) return found;
  const key = `${path} ${found.headers.ETag}`;
  const body = site.packed.get(key) ?? (await compression.pack(await bytesOf(found.body)));
  site.packed.set(key, body);
  const encoding = { 'content-encoding': compression.encoding, vary: 'accept-encoding' };
  return { ...found, headers: { ...found.headers, ...encoding, 'content-length': body.length }, body };
}

const bytesOf = async (body: Uint8Array | Readable): Promise<Buffer> =>
  body instanceof Uint8Array ? Buffer.from(body) : buffer(body);

/** Aborts a body that is shorter than announced, since the client would wait for the rest. */
const whole = (length: number) =>
  async function* (chunks: AsyncIterable<Buffer>) {
    let sent = 0;
    for await (const chunk of chunks) {
      sent += chunk.length;
      yield chunk;
    }
    if (sent < length) throw new Error(`${sent} of ${length} bytes`);
  };
