import { once } from 'node:events';
import { rm, truncate, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';

/** Request targets that browsers rarely or never send; none of them names a file. */
export const oddTargets: readonly string[] = [
  '//',
  '///',
  '//etc/passwd',
  '/%',
  '/%zz',
  '/%00',
  '/%ed%a0%80',
  '/../../etc/passwd',
  '/..%2f..%2fetc/passwd',
  '/%2e%2e/%2e%2e/etc/passwd',
  '/\\..\\..\\etc\\passwd',
  '/%5c..%5c',
  '/政策',
  `/${'a'.repeat(10_000)}`,
  `/${'a/'.repeat(5_000)}`,
  '/?',
  '?',
  '*',
  '#',
  'http://127.0.0.1',
  'http://127.0.0.1//',
  'http://[/',
  'file:///etc/passwd',
  'no-slash',
];

/** Range and version headers that do not match the file. */
export const oddHeaders: readonly string[] = [
  'Range: bytes=5-2',
  'Range: bytes=-0',
  'Range: bytes=99999999-',
  'Range: bytes=0-1,3-4',
  'Range: items=0-1',
  'Range: bytes=a-b',
  'If-None-Match: *',
  'If-None-Match: "',
  'If-Match: "none"',
  'If-Modified-Since: never',
  'If-Unmodified-Since: Thu, 01 Jan 1970 00:00:00 GMT',
  'Accept-Encoding: ,;q=br',
];

export interface RawAnswer {
  /** Status code; 0 if the connection ended without a response. */
  status: number;
  head: string;
  body: Buffer;
}

/** Sends a raw request; resolves with everything received until the connection ends. */
export async function askRaw(
  port: number,
  target: string,
  { method = 'GET', headers = [] as readonly string[] } = {},
): Promise<RawAnswer> {
  const socket = connect(port, '127.0.0.1');
  const chunks: Buffer[] = [];
  socket.on('data', (chunk: Buffer) => chunks.push(chunk));
  // A server may close the connection during a long request.
  socket.on('error', () => undefined);
  socket.write(
    `${[`${method} ${target} HTTP/1.1`, 'Host: 127.0.0.1', 'Connection: close', ...headers].join('\r\n')}\r\n\r\n`,
  );
  await once(socket, 'close');
  const all = Buffer.concat(chunks);
  const end = all.indexOf('\r\n\r\n');
  const head = all.toString('latin1', 0, Math.max(end, 0));
  return { status: Number(/^HTTP\/1\.\d (\d+)/.exec(head)?.[1] ?? 0), head, body: all.subarray(end + 4) };
}

/** Requests a file and disconnects after its beginning. */
export async function leaveEarly(port: number, target: string): Promise<void> {
  const socket = connect(port, '127.0.0.1');
  socket.write(`GET ${target} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n`);
  await once(socket, 'data');
  socket.resetAndDestroy();
  await once(socket, 'close');
}

/** More bytes than fit into the buffers between a server and a client that does not read. */
const large = 48 * 2 ** 20;

/**
 * Writes a large file, requests it, and truncates and removes it after its beginning has arrived. Resolves when the
 * server has ended the connection, with the received share of the file.
 */
export async function removeWhileSent(port: number, folder: string, target: string): Promise<number> {
  const file = join(folder, decodeURIComponent(target.slice(target.lastIndexOf('/') + 1)));
  await writeFile(file, Buffer.alloc(large, 'x'));
  const socket = connect(port, '127.0.0.1');
  socket.write(`GET ${target} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n`);
  let bytes = 0;
  const [first] = (await once(socket, 'data')) as [Buffer];
  bytes += first.length;
  socket.pause();
  await truncate(file, 0);
  await rm(file);
  socket.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
  });
  socket.on('error', () => undefined);
  const closed = once(socket, 'close');
  socket.resume();
  await closed;
  return bytes / large;
}
