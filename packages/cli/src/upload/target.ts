/** A file at the target; paths are relative to the feed, as `objects/ab/….json`. */
export interface RemoteFile {
  path: string;
  size: number;
}

/** The destination of an upload. Each operation may be repeated: work that is already done is not an error. */
export interface Target {
  /** Address to display, without a password. */
  readonly shown: string;
  /** Number of files that it accepts at a time. */
  readonly parallel: number;
  /** Names in the top folder of the feed; empty if it does not exist yet. */
  top(): Promise<string[]>;
  /** Every file below one of its folders; empty if the folder does not exist. */
  files(folder: string): Promise<RemoteFile[]>;
  /** The bytes of a file; `undefined` if it does not exist. */
  read(path: string): Promise<Uint8Array | undefined>;
  /** Writes a file completely or not at all; an existing one is replaced. */
  put(path: string, bytes: Uint8Array): Promise<void>;
  remove(path: string): Promise<void>;
  close(): Promise<void>;
}
