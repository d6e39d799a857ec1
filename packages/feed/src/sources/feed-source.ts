export interface ByteRange {
  from: number;
  length: number;
}

export interface ReadRequest {
  /** Relative to the folder of `feed.json`. */
  path: string;
  /** The only bytes that are wanted. A source that cannot read a part of a file gives the whole. */
  range?: ByteRange | undefined;
  /** The path of a file of these bytes alone, if there is one, for where no range can be read. */
  smallFile?: string | undefined;
  /** A longer body is refused while it arrives. */
  maxBytes: number;
  /** `any` takes cached copies, `revalidate` asks whether they are current, `reload` passes all caches by. */
  freshness: 'any' | 'revalidate' | 'reload';
  /** An attachment may be a page itself; of every other file a page means that the server had none. */
  mayBeHtml?: boolean | undefined;
  signal?: AbortSignal | undefined;
  /** Called with the number of bytes so far as they arrive; a source with a time-out then counts it from the last ones. */
  onProgress?: ((received: number) => void) | undefined;
}

/**
 * Source of the bytes of a feed. Its bytes are not trusted yet. It rejects with `feed.missing` for a file that
 * is not there, and with another `MingceError` for one that cannot be fetched.
 */
export interface FeedSource {
  read(request: ReadRequest): Promise<Uint8Array>;
}
