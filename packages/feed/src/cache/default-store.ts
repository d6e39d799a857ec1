import { cacheStorageStore } from './cache-storage-store.js';
import type { FeedStore } from './feed-store.js';
import { memoryStore } from './memory-store.js';

let onDisk: FeedStore | undefined;
let inMemory: FeedStore | undefined;

/** Cache Storage if the page has it and it accepts this address as a key, else memory. */
export function defaultStore(url: string): FeedStore {
  if ('caches' in globalThis && /^https?:/.test(url)) {
    onDisk ??= cacheStorageStore();
    return onDisk;
  }
  inMemory ??= memoryStore();
  return inMemory;
}
