import { realpath, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { basename, dirname, extname, join, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { send } from '@fastify/send';

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.vtt': 'text/vtt; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.mp4': 'video/mp4',
  '.mp3': 'audio/mpeg',
};

export function mediaTypeOf(path: string): string {
  return mediaTypes[extname(path).toLowerCase()] ?? 'application/octet-stream';
}

/** Answers a request with a file of a folder. Resolves to false, with nothing sent, if the path names no file inside it. */
export async function sendFile(
  folder: string,
  path: string,
  headers: Readonly<Record<string, string>>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const file = await fileInside(folder, path);
  if (!file) return false;
  const sent = await send(request, encodeURIComponent(basename(file)), {
    root: dirname(file),
    dotfiles: 'allow',
    cacheControl: false,
  });
  response.statusCode = sent.statusCode;
  for (const [name, value] of Object.entries(sent.headers)) response.setHeader(name, value);
  if (sent.type === 'file') {
    const own = { 'content-type': mediaTypeOf(file), 'x-content-type-options': 'nosniff', ...headers };
    for (const [name, value] of Object.entries(own)) response.setHeader(name, value);
  }
  // The browser may disconnect, or the file may be removed, during the transfer: only this answer ends.
  const length = request.method === 'HEAD' ? 0 : Number(response.getHeader('content-length') ?? 0);
  await pipeline(sent.stream, whole(length), response).catch(() => response.destroy());
  return true;
}

/** Breaks off an answer shorter than its announced length: the reader would wait for the rest. */
const whole = (length: number) =>
  async function* (chunks: AsyncIterable<Buffer>) {
    let sent = 0;
    for await (const chunk of chunks) {
      sent += chunk.length;
      yield chunk;
    }
    if (sent < length) throw new Error(`${sent} of ${length} bytes`);
  };

/** The real path of a file, if it is inside the folder once every `..` and symlink is followed. */
export async function fileInside(folder: string, path: string): Promise<string | undefined> {
  try {
    const root = await realpath(folder);
    const file = await realpath(join(root, decodeURIComponent(path)));
    return file.startsWith(root + sep) && (await stat(file)).isFile() ? file : undefined;
  } catch {
    // A missing path, a malformed one and one with a null byte get the same answer.
    return undefined;
  }
}
