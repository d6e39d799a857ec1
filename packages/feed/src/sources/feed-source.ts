export interface ByteRange {
  from: number;
  length: number;
}

export interface ReadRequest {
  /** Path relative to the folder of `feed.json`. */
  path: string;
  /** The requested bytes. A source that cannot read a range returns the whole file. */
  range?: ByteRange | undefined;
  /** The path of a file with only these bytes, if there is one, for sources that cannot read ranges. */
  smallFile?: string | undefined;
  /** Maximum length of the body; a longer one is rejected while it arrives. */
  maxBytes: number;
  /** `any` accepts cached copies, `revalidate` checks whether they are current, `reload` bypasses all caches. */
  freshness: 'any' | 'revalidate' | 'reload';
  /**
   * Whether the file may be an HTML page, as an attachment may; for any other file a page means that the server does
   * not have it.
   */
  mayBeHtml?: boolean | undefined;
  signal?: AbortSignal | undefined;
  /** Called with the number of bytes received so far; a source with a time-out then restarts it at each call. */
  onProgress?: ((received: number) => void) | undefined;
}

/**
 * Source of the bytes of a feed. Its bytes are not trusted yet. It rejects with `feed.missing` if a file does not
 * exist, and with another `MingceError` if it cannot be fetched.
 */
export interface FeedSource {
  read(request: ReadRequest): Promise<Uint8Array>;
}
