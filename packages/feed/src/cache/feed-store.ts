export interface StoredFile {
  bytes: Uint8Array;
  /** Time of the last verification, as an RFC 3339 moment. */
  savedAt: string;
}

/**
 * Keeps files of feeds under their absolute addresses between visits. It never rejects, since a failing store costs
 * only time. Its files are verified again, since others may write to it.
 */
export interface FeedStore {
  read(url: string): Promise<StoredFile | undefined>;
  /**
   * @param when - `later`: together with others, after current loads; `now`, the default: at once.
   */
  write(url: string, file: StoredFile, when?: 'now' | 'later'): Promise<void>;
  delete(url: string): Promise<void>;
  /** Deletes every file whose address starts with `prefix`. */
  deleteAll(prefix: string): Promise<void>;
}
