import type { FeedSource, ReadRequest } from './feed-source.js';

/** A source that can be asked for files before anyone may have them. */
export interface AheadSource extends FeedSource {
  /** What comes is held, unread and untrusted like all that a source gives, for the first who reads that file. */
  ask(request: ReadRequest): void;
}

export function aheadSource(source: FeedSource): AheadSource {
  const asked = new Map<string, Promise<Uint8Array>>();
  return {
    ask(request) {
      if (asked.has(request.path)) return;
      const file = source.read(request);
      asked.set(request.path, file);
      // Whoever reads the file gets the error; if nobody does, nothing is lost.
      file.catch(() => undefined);
    },
    read(request) {
      const file = request.freshness === 'any' ? asked.get(request.path) : undefined;
      if (!file) return source.read(request);
      asked.delete(request.path);
      return file;
    },
  };
}
