import type { FeedSource, ReadRequest } from './feed-source.js';

/** A source that can be asked for files before anyone may have them. */
export interface AheadSource extends FeedSource {
  /** The answer is kept, unread and untrusted like all bytes of a source, for the first reader of that file. */
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
      // Whoever reads the file gets the error; if nobody does, nothing is lost.
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
