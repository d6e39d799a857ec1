import { pause } from '../async/pause.js';
import type { FeedStore, StoredFile } from './feed-store.js';

/** Milliseconds for collecting writes that can wait: by then a search has its files. */
const gatheringTime = 1000;

/** Milliseconds to wait for Cache Storage: some browsers hang if a disk or a profile is damaged. */
const readPatience = 2000;
const writePatience = 20_000;

const cacheName = 'mingce-feed-1';
const savedAtHeader = 'x-mingce-saved-at';

/** Maximum number of files, more than a visitor needs of a few feeds; beyond it the oldest are dropped. */
const maxFiles = 2000;
const writesBetweenTrims = 200;

/** Keeps files in the browser's Cache Storage, which pages of one origin share. */
export function cacheStorageStore(): FeedStore {
  /** Files that are not on disk yet, for reads that come before they are written. */
  const unwritten = new Map<string, StoredFile>();
  /** The addresses of files that can wait; withdrawn ones are removed and not written. */
  const waiting = new Set<string>();
  let later: Promise<unknown> | undefined;
  let writes = writesBetweenTrims;
  // Writes and deletions run in sequence: an earlier write must not restore a deleted file.
  let changing: Promise<unknown> = Promise.resolve();
  const change = (work: (cache: Cache) => Promise<unknown>): Promise<void> => {
    const done = changing.then(() => attempt(work, writePatience)).then(() => undefined);
    changing = done;
    return done;
  };
  const put = async (cache: Cache, url: string, { bytes, savedAt }: StoredFile) => {
    const body = bytes as Uint8Array<ArrayBuffer>;
    // A rewritten file moves to the end of the keys, so `trim` drops the oldest.
    await cache.put(url, new Response(body, { headers: { [savedAtHeader]: savedAt } }));
  };
  const putAll = async (urls: readonly string[]) => {
    const files = urls.map((url) => ({ url, file: unwritten.get(url) }));
    await change(async (cache) => {
      for (const { url, file } of files) if (file) await put(cache, url, file);
    });
    // Removed even if the write failed: a full disk must not fill the memory.
    for (const { url, file } of files) if (unwritten.get(url) === file) unwritten.delete(url);
  };
  const putWaiting = async () => {
    const urls = Array.from(waiting);
    waiting.clear();
    later = undefined;
    await putAll(urls);
    writes += urls.length;
    if (writes < writesBetweenTrims) return;
    writes = 0;
    await change(trim);
  };
  return {
    async read(url) {
      const file = unwritten.get(url);
      if (file) return file;
      return attempt(async (cache) => {
        const response = await cache.match(url);
        if (!response) return undefined;
        const bytes = new Uint8Array(await response.arrayBuffer());
        return { bytes, savedAt: response.headers.get(savedAtHeader) ?? '' };
      }, readPatience);
    },
    async write(url, file, when = 'now') {
      unwritten.set(url, file);
      if (when === 'now') return putAll([url]);
      waiting.add(url);
      later ??= pause(gatheringTime).then(putWaiting);
      await later;
    },
    delete(url) {
      unwritten.delete(url);
      return change((cache) => cache.delete(url));
    },
    deleteAll(prefix) {
      for (const url of unwritten.keys()) if (url.startsWith(prefix)) unwritten.delete(url);
      return change(async (cache) => {
        const requests = (await cache.keys()).filter(({ url }) => url.startsWith(prefix));
        await Promise.all(requests.map((request) => cache.delete(request)));
      });
    },
  };
}

async function trim(cache: Cache): Promise<void> {
  const requests = await cache.keys();
  await Promise.all(
    requests.slice(0, Math.max(0, requests.length - maxFiles)).map((each) => cache.delete(each)),
  );
}

/** Whether the browser's storage has failed to answer in time; it is then not used again on this page. */
let isSilent = false;

async function attempt<T>(work: (cache: Cache) => Promise<T>, patience: number): Promise<T | undefined> {
  if (isSilent) return undefined;
  const waiting = new AbortController();
  const silence = pause(patience, waiting.signal).then(() => {
    isSilent = true;
    return undefined;
  });
  try {
    const done = caches.open(cacheName).then(work);
    // A failure after the time limit is ignored.
    done.catch(() => undefined);
    return await Promise.race([done, silence]);
  } catch {
    // Storage is unavailable (private window, sandboxed frame) or full: the page works without it, only slower.
    return undefined;
  } finally {
    silence.catch(() => undefined);
    waiting.abort();
  }
}
