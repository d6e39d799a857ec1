import type {
  BenefitIndex,
  BenefitPart,
  BenefitWords,
  CollectionPage,
  Collections,
  FeedManifest,
  RecordKind,
  RecordTypes,
  Summary,
  Vocabulary,
  Zone,
} from '@mingce/schema/types';
import type { FeedStore } from './cache/feed-store.js';
import type { PinnedKey } from './signature/public-key.js';
import type { FeedSource } from './sources/feed-source.js';

/** Trust and freshness of an open feed. */
export interface FeedStatus {
  /** `verified`: signed by the pinned key or one that it leads to; `unpinned`: digests match, but no key was pinned. */
  trust: 'verified' | 'unpinned';
  /** State of the pinned key, if the page should pin another: the root key or the current key. */
  pinnedKey?: 'replaced' | 'revoked' | undefined;
  /** Present if this is a stale copy: the moment at which it was last verified. */
  staleSince?: string | undefined;
  /** The code of the error for which the fresh feed was not used, if the copy is stale. */
  reason?: string | undefined;
}

/** Data of a feed for the search engine: its manifest, and its parts by name, already verified. */
export interface FeedSearch {
  index: Record<string, unknown>;
  load(name: string, signal?: AbortSignal): Promise<Uint8Array>;
}

/** The benefit items of a feed (docs/formats/benefit.md, section 7); `unpackItems` of `@mingce/eligibility` reads a part. */
export interface FeedBenefits {
  index: BenefitIndex;
  /** The rules of the items of a part, numbered from 0: enough to list and to judge them. */
  part(number: number, signal?: AbortSignal): Promise<BenefitPart>;
  /** The texts of the same items: their conditions and clauses. */
  words(number: number, signal?: AbortSignal): Promise<BenefitWords>;
}

/** 专区: the records of each featured topic, topic, audience, need and region of a feed. */
export interface FeedZones {
  zones: readonly Zone[];
  /**
   * Summaries of the records at these positions of the list of their kind, in the given order, without withdrawn ones.
   * Only the pages with these records are loaded.
   */
  summaries(kind: RecordKind, places: readonly number[], signal?: AbortSignal): Promise<Summary[]>;
}

/** A file that a record links to, such as an attachment or a recording, with the size and digest that the record states. */
export interface LinkedFile {
  href: string;
  sha256?: string | undefined;
  /** In bytes. */
  size?: number | undefined;
}

/**
 * Reason why a linked file cannot be verified: it is no file of the feed, has no digest or size, or is larger than 32
 * MB.
 */
export type FileRefusal = 'feed.pathUnsafe' | 'feed.digestMissing' | 'feed.tooLarge';

/** An opened, verified feed. Each method rejects with a `MingceError` and never caches a failure. */
export interface Feed {
  readonly url: string;
  readonly manifest: FeedManifest;
  readonly status: FeedStatus;
  /** Time of publication, as an RFC 3339 moment. */
  readonly publishedAt: string;
  /** Expiry of the feed unless it is renewed. It can be read afterwards, marked as old. */
  readonly expiresAt: string;
  /** Whole days since it was published; negative if the given clock is behind. */
  age(now: Date): number;
  /** Whether it has expired at the given moment. */
  isStale(now: Date): boolean;
  record<K extends RecordKind>(kind: K, id: string, signal?: AbortSignal): Promise<RecordTypes[K]>;
  collections(signal?: AbortSignal): Promise<Collections>;
  /** A list page, numbered from 0, without withdrawn records; page 0 of a kind without records is empty. */
  page(kind: RecordKind, number: number, signal?: AbortSignal): Promise<CollectionPage>;
  vocabulary(signal?: AbortSignal): Promise<Vocabulary>;
  /** Resolves to `undefined` when no policy of the feed has benefit items. */
  benefits(signal?: AbortSignal): Promise<FeedBenefits | undefined>;
  /** Resolves to `undefined` when the feed was built before there were zones. */
  zones(signal?: AbortSignal): Promise<FeedZones | undefined>;
  /** Resolves to `undefined` when the feed was built without search. */
  search(signal?: AbortSignal): Promise<FeedSearch | undefined>;
  /**
   * The bytes of an attachment or recording of this feed, at most 32 MB, verified against the digest in its record. The
   * browser must open others (larger ones, on another site, or without a digest) by `resolve`.
   *
   * @param onProgress - Called with the number of bytes received so far; it restarts if a damaged copy is fetched
   *   again. Each call restarts the time-out, so that a large file is not interrupted.
   */
  file(file: LinkedFile, signal?: AbortSignal, onProgress?: (received: number) => void): Promise<Uint8Array>;
  /**
   * The code of the error with which `file` would reject without a request; `undefined` if the file can be verified.
   */
  fileRefusal(file: LinkedFile): FileRefusal | undefined;
  /** The address of a link of a record, relative to the feed; `about:blank` for an unsafe one. */
  resolve(href: string): string;
}

export interface OpenFeedOptions {
  /**
   * A key of the publisher or its root key, as a JWK or its JSON; pins the feed to it and to the keys that it leads to.
   * With the feed's id as a further member `feed`, another feed signed by the same key is rejected.
   */
  publicKey?: PinnedKey | string | undefined;
  /** Time-out of a request in milliseconds; 10,000 by default. */
  timeout?: number | undefined;
  /** Number of retries after a failed request, with growing pauses; 2 by default. */
  retries?: number | undefined;
  signal?: AbortSignal | undefined;
  /** Source of the bytes; by default requests, or scripts if page and feed are on disk. */
  source?: FeedSource | undefined;
  /** Store of files between visits; by default Cache Storage, else memory. */
  store?: FeedStore | undefined;
  /**
   * Names the parts of the search index that are needed first, such as `terms/17`, by the index's manifest. They are
   * fetched while `feed.json` is being verified, and used only after both are verified. If several callers open one
   * feed at the same time, that of the first is used.
   */
  ahead?: ((index: Record<string, unknown>) => Iterable<string>) | undefined;
  /** The clock for dating stored copies. */
  now?: (() => Date) | undefined;
}

/** Several feeds read as one: the open ones, and the failures with their reasons. */
export interface FeedGroup {
  readonly feeds: readonly Feed[];
  readonly failures: readonly { url: string; error: unknown }[];
  /** The record from the first feed that has it. */
  record<K extends RecordKind>(kind: K, id: string, signal?: AbortSignal): Promise<RecordTypes[K]>;
}
