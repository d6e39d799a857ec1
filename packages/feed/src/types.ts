import type {
  CollectionPage,
  Collections,
  FeedManifest,
  RecordKind,
  RecordTypes,
  Vocabulary,
} from '@mingce/schema/types';

/** How far the feed in hand can be trusted and how fresh it is. */
export interface FeedStatus {
  /** `verified`: signed by the pinned key; `unpinned`: digests hold but no key was pinned. */
  trust: 'verified' | 'unpinned';
  /** The stale copy of a feed that could not be had now, with the moment it was last good. */
  staleSince?: string | undefined;
  /** Why the fresh feed was not used, when it is stale: the code of the error. */
  reason?: string | undefined;
}

/** What the search engine needs of a feed: its manifest, and its parts by name, already verified. */
export interface FeedSearch {
  index: Record<string, unknown>;
  load(name: string, signal?: AbortSignal): Promise<Uint8Array>;
}

/** An opened, verified feed. Each method rejects with a `MingceError` and never caches a failure. */
export interface Feed {
  readonly url: string;
  readonly manifest: FeedManifest;
  readonly status: FeedStatus;
  record<K extends RecordKind>(kind: K, id: string, signal?: AbortSignal): Promise<RecordTypes[K]>;
  collections(signal?: AbortSignal): Promise<Collections>;
  page(kind: RecordKind, number: number, signal?: AbortSignal): Promise<CollectionPage>;
  vocabulary(signal?: AbortSignal): Promise<Vocabulary>;
  /** Resolves to `undefined` when the feed was built without search. */
  search(signal?: AbortSignal): Promise<FeedSearch | undefined>;
  /** The address of a file that a record names relative to the feed. */
  resolve(href: string): string;
}

export interface OpenFeedOptions {
  /** The publisher's public key as a JWK, or its JSON; pins the feed to it. */
  publicKey?: JsonWebKey | string | undefined;
  /** Milliseconds before one request is given up; 10,000 by default. */
  timeout?: number;
  /** Further tries after a failed request; 2 by default, with growing pauses. */
  retries?: number;
  signal?: AbortSignal;
}

/** Several feeds read as one: those that opened, and those that did not, with why. */
export interface FeedGroup {
  readonly feeds: readonly Feed[];
  readonly failures: readonly { url: string; error: unknown }[];
  /** Finds a record in the first feed that has it. */
  record<K extends RecordKind>(kind: K, id: string, signal?: AbortSignal): Promise<RecordTypes[K]>;
}
