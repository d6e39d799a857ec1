export interface StoredFile {
  bytes: Uint8Array;
  /** Time at which it was last verified, as an RFC 3339 moment. */
  savedAt: string;
}

/**
 * Keeps files of feeds under their absolute addresses from one visit to the next. It never rejects: a store that fails
 * costs time, not content. What it gives is checked again, since others may write to it.
 */
export interface FeedStore {
  read(url: string): Promise<StoredFile | undefined>;
  /**
   * @param when - `later`: with others, when what is on its way to the visitor has come; `now`, the default: at once.
   */
  write(url: string, file: StoredFile, when?: 'now' | 'later'): Promise<void>;
  delete(url: string): Promise<void>;
  /** Forgets every file whose address starts with `prefix`. */
  deleteAll(prefix: string): Promise<void>;
}
