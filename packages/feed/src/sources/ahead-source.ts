import type { FeedSource, ReadRequest } from './feed-source.js';

/** A source that can fetch files before they may be used. */
export interface AheadSource extends FeedSource {
  /** Starts a request and keeps the response, unread and untrusted, for the first reader of that file. */
  ask(request: ReadRequest): void;
}

export function aheadSource(source: FeedSource): AheadSource {
  const asked = new Map<string, Promise<Uint8Array>>();
  return {
    ask(request) {
      const key = keyOf(request);
      if (asked.has(key)) return;
      const file = source.read(request);
      asked.set(key, file);
      // The reader of the file gets the error; without a reader it is ignored.
      file.catch(() => undefined);
    },
    read(request) {
      const key = keyOf(request);
      const file = request.freshness === 'any' ? asked.get(key) : undefined;
      if (!file) return source.read(request);
      asked.delete(key);
      return file;
    },
  };
}

function keyOf({ path, range }: ReadRequest): string {
  return range ? `${path} ${range.from}` : path;
}
