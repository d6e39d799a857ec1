import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.vtt': 'text/vtt; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.bin': 'application/octet-stream',
};

/** The strictest policy that the elements promise to work under; the example sites are served with it. */
export const strictCsp =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; require-trusted-types-for 'script'";

async function fileFor(mounts, pathname) {
  const mount = mounts.find(([prefix]) => pathname.startsWith(prefix));
  if (!mount) return undefined;
  const [prefix, folder] = mount;
  const file = path.join(folder, path.normalize(`/${pathname.slice(prefix.length)}`));
  const info = await stat(file).catch(() => undefined);
  if (!info) return undefined;
  return info.isDirectory()
    ? fileFor(mounts, path.posix.join(pathname, 'index.html'))
    : { file, size: info.size };
}

/**
 * Serves folders under address prefixes, longest prefix first, on 127.0.0.1.
 *
 * @param mounts - Pairs of address prefix (ending in /) and folder.
 */
export function serveFolders(mounts, { port = 0, headers = {}, onRequest } = {}) {
  const ordered = [...mounts].sort((a, b) => b[0].length - a[0].length);
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    onRequest?.(pathname);
    let decoded;
    try {
      decoded = decodeURIComponent(pathname);
    } catch {
      response.writeHead(400).end();
      return;
    }
    const found = await fileFor(ordered, decoded);
    if (!found) {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('404 Not found\n');
      return;
    }
    response.writeHead(200, {
      'content-type': types[path.extname(found.file)] ?? 'application/octet-stream',
      'content-length': found.size,
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
      ...headers,
    });
    createReadStream(found.file).pipe(response);
  });
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.listen(port, '127.0.0.1', () => resolve({ server, port: server.address().port }));
  });
}
