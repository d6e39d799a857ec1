import {
  feedHeaders,
  type StaticServer,
  type StaticServerOptions,
  serveFolder,
} from '../../testing/src/node.js';
import { brotli } from './compress.js';
import type { Wire } from './engines/engine.js';

export interface Served extends StaticServer {
  /** Bytes and requests since the start; bytes are those of compressed bodies, without headers. */
  readonly wire: Wire;
}

/**
 * Serves a folder as a well-configured web server does: text compressed once with brotli, everything else unchanged.
 */
export async function servePacked(
  folder: string,
  options: Pick<StaticServerOptions, 'extra' | 'certificate'> = {},
): Promise<Served> {
  const server = await serveFolder(folder, {
    ...options,
    compress: { encoding: 'br', pack: brotli },
    headers,
  });
  const wire = {
    get bytes() {
      return server.requests.reduce((sum, { bytes }) => sum + bytes, 0);
    },
    get requests() {
      return server.requests.length;
    },
  };
  return { ...server, wire };
}

const headers = (path: string) =>
  path.endsWith('feed.json') ? feedHeaders(path) : { 'cache-control': 'public, max-age=31536000, immutable' };
