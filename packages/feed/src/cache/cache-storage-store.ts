import type { FeedStore } from './feed-store.js';

const cacheName = 'mingce-feed-1';
const savedAtHeader = 'x-mingce-saved-at';

/** More files than a visitor needs of a few feeds; beyond them the oldest go. */
const maxFiles = 2000;
const writesBetweenTrims = 200;

/** Keeps files in the browser's Cache Storage, which pages of one origin share. */
export function cacheStorageStore(): FeedStore {
  let writes = 0;
  return {
    read: (url) =>
      attempt(async (cache) => {
        const response = await cache.match(url);
        if (!response) return undefined;
        const bytes = new Uint8Array(await response.arrayBuffer());
        return { bytes, savedAt: response.headers.get(savedAtHeader) ?? '' };
      }),
    write: (url, { bytes, savedAt }) =>
      attempt(async (cache) => {
        const body = bytes as Uint8Array<ArrayBuffer>;
        // A file written again moves to the end of the keys, so what `trim` drops is the oldest.
        await cache.put(url, new Response(body, { headers: { [savedAtHeader]: savedAt } }));
        if (writes++ % writesBetweenTrims === 0) await trim(cache);
      }),
    delete: (url) =>
      attempt(async (cache) => {
        await cache.delete(url);
      }),
    deleteAll: (prefix) =>
      attempt(async (cache) => {
        const requests = (await cache.keys()).filter(({ url }) => url.startsWith(prefix));
        await Promise.all(requests.map((request) => cache.delete(request)));
      }),
  };
}

async function trim(cache: Cache): Promise<void> {
  const requests = await cache.keys();
  await Promise.all(
    requests.slice(0, Math.max(0, requests.length - maxFiles)).map((each) => cache.delete(each)),
  );
}

async function attempt<T>(work: (cache: Cache) => Promise<T>): Promise<T | undefined> {
  try {
    return await work(await caches.open(cacheName));
  } catch {
    // Withheld (private window, sandboxed frame) or full: the page goes on without, only slower.
    return undefined;
  }
}
