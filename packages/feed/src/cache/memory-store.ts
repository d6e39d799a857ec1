import type { FeedStore, StoredFile } from './feed-store.js';

/** About ten megabytes at typical file sizes. */
const maxFiles = 500;

/** A store for environments without Cache Storage, which lives as long as the page or process. */
export function memoryStore(): FeedStore {
  const files = new Map<string, StoredFile>();
  return {
    read: async (url) => files.get(url),
    write: async (url, file) => {
      files.delete(url);
      files.set(url, file);
      for (const oldest of files.keys()) {
        if (files.size <= maxFiles) return;
        files.delete(oldest);
      }
    },
    delete: async (url) => {
      files.delete(url);
    },
    deleteAll: async (prefix) => {
      for (const url of files.keys()) if (url.startsWith(prefix)) files.delete(url);
    },
  };
}
