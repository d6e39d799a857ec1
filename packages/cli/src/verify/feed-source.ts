import { join } from 'node:path';
import { listFeedFiles, readIfThere } from '../publish/feed-folder.js';

/** Where `verify` reads a feed from. */
export interface FeedSource {
  /** The bytes of a file; nothing if there is none. */
  read(path: string): Promise<Uint8Array | undefined>;
  /** All files that are there, where that can be known. */
  list(): Promise<string[] | undefined>;
}

export function openFolder(dir: string): FeedSource {
  return {
    read: (path) => readIfThere(join(dir, path)),
    list: () => listFeedFiles(dir),
  };
}

/**
 * A feed on a web server; `address` names its folder or its `feed.json`. A name and password in it are sent as a header,
 * since requests do not take them in the address.
 */
export function openWeb(address: string, signal: AbortSignal): FeedSource {
  const base = new URL(address.endsWith('.json') || address.endsWith('/') ? address : `${address}/`);
  const headers = new Headers(base.username === '' ? {} : { authorization: basic(base) });
  base.username = '';
  base.password = '';
  return {
    async read(path) {
      const response = await fetch(new URL(path, base), { signal, cache: 'no-store', headers });
      return response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined;
    },
    list: async () => undefined,
  };
}

function basic({ username, password }: URL): string {
  const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return `Basic ${Buffer.from(pair).toString('base64')}`;
}
