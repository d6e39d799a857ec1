import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { extname, join, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
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

/** Sends a file of a folder. Resolves to false, with nothing sent, if the path names no file inside it. */
export async function sendFile(
  folder: string,
  path: string,
  headers: Readonly<Record<string, string>>,
  response: ServerResponse,
): Promise<boolean> {
  const file = await fileInside(folder, path);
  if (!file) return false;
  const { size } = await stat(file);
  response.writeHead(200, {
    'content-type': mediaTypeOf(file),
    'content-length': size,
    'x-content-type-options': 'nosniff',
    ...headers,
  });
  // A browser may leave in the middle of a file; the stream is closed and nobody waits for the rest.
  await pipeline(createReadStream(file), response).catch(() => response.destroy());
  return true;
}

/** The real path of a file, if it stands inside the folder once every `..` and symlink is followed. */
export async function fileInside(folder: string, path: string): Promise<string | undefined> {
  try {
    const root = await realpath(folder);
    const file = await realpath(join(root, decodeURIComponent(path)));
    return file.startsWith(root + sep) && (await stat(file)).isFile() ? file : undefined;
  } catch {
    // Missing, malformed or with a null byte: all the same to who asks.
    return undefined;
  }
}
