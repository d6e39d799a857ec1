/** A file at the target; paths are relative to the feed, as `objects/ab/….json`. */
export interface RemoteFile {
  path: string;
  size: number;
}

/** The place that a feed is uploaded to. Each verb may be repeated: what was done already is no fault. */
export interface Target {
  /** Address for people, without a password. */
  readonly shown: string;
  /** Number of files that it takes at a time. */
  readonly parallel: number;
  /** Names in the folder of the feed itself; none if it is not there yet. */
  top(): Promise<string[]>;
  /** Every file below one of its folders; none if it is not there. */
  files(folder: string): Promise<RemoteFile[]>;
  /** The bytes of a file; nothing if it is not there. */
  read(path: string): Promise<Uint8Array | undefined>;
  /** Puts a file, whole or not at all; one that is there is replaced. */
  put(path: string, bytes: Uint8Array): Promise<void>;
  remove(path: string): Promise<void>;
  close(): Promise<void>;
}
