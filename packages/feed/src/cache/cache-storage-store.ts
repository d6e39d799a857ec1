import { pause } from '../async/pause.js';
import type { FeedStore, StoredFile } from './feed-store.js';

/** Milliseconds in which what can wait gathers: by then a search has what it wants. */
const gatheringTime = 1000;

/** Milliseconds after which a browser that does not answer is left alone: some hang when a disk or a profile is damaged. */
const readPatience = 2000;
const writePatience = 20_000;

const cacheName = 'mingce-feed-1';
const savedAtHeader = 'x-mingce-saved-at';

/** More files than a visitor needs of a few feeds; beyond them the oldest go. */
const maxFiles = 2000;
const writesBetweenTrims = 200;

/** Keeps files in the browser's Cache Storage, which pages of one origin share. */
export function cacheStorageStore(): FeedStore {
  /** Files that are not on disk yet: a reader who comes before they are written finds them here. */
  const unwritten = new Map<string, StoredFile>();
  /** The addresses of those that can wait; what was taken back since is not written. */
  const waiting = new Set<string>();
  let later: Promise<unknown> | undefined;
  let writes = writesBetweenTrims;
  // Writes and deletions follow one another: what is taken back must not be written again by a write begun before.
  let changing: Promise<unknown> = Promise.resolve();
  const change = (work: (cache: Cache) => Promise<unknown>): Promise<void> => {
    const done = changing.then(() => attempt(work, writePatience)).then(() => undefined);
    changing = done;
    return done;
  };
  const put = async (cache: Cache, url: string, { bytes, savedAt }: StoredFile) => {
    const body = bytes as Uint8Array<ArrayBuffer>;
    // A file written again moves to the end of the keys, so what `trim` drops is the oldest.
    await cache.put(url, new Response(body, { headers: { [savedAtHeader]: savedAt } }));
  };
  const putAll = async (urls: readonly string[]) => {
    const files = urls.map((url) => ({ url, file: unwritten.get(url) }));
    await change(async (cache) => {
      for (const { url, file } of files) if (file) await put(cache, url, file);
    });
    // Written or not: a disk that is full must not fill the memory.
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

/** Whether the browser's storage has once not answered in time: it is not waited for again on this page. */
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
    // A failure after the wait has ended has no reader.
    done.catch(() => undefined);
    return await Promise.race([done, silence]);
  } catch {
    // Withheld (private window, sandboxed frame) or full: the page goes on without, only slower.
    return undefined;
  } finally {
    silence.catch(() => undefined);
    waiting.abort();
  }
}
