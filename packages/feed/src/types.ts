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

/** Trust in the opened feed, and its age. */
export interface FeedStatus {
  /** `verified`: signed by the pinned key or one that it leads to; `unpinned`: digests hold but no key was pinned. */
  trust: 'verified' | 'unpinned';
  /** State of the pinned key, if the page should pin another: the root key, or the one of today. */
  pinnedKey?: 'replaced' | 'revoked' | undefined;
  /** The stale copy of a feed that could not be fetched now, with the moment at which it was last verified. */
  staleSince?: string | undefined;
  /** Reason why the fresh feed was not used, when it is stale: the code of the error. */
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
  /** The rules of the items of the part of this number, from 0: enough to list and to judge them. */
  part(number: number, signal?: AbortSignal): Promise<BenefitPart>;
  /** The words of the same items: their conditions and clauses. */
  words(number: number, signal?: AbortSignal): Promise<BenefitWords>;
}

/** 专区: what belongs to each featured topic, topic, audience, need and region of a feed. */
export interface FeedZones {
  zones: readonly Zone[];
  /**
   * Summaries of the records at these places of the list of their kind, in the order asked for, without those that were taken
   * back. Only the pages that hold them are asked for.
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

/** Reason why a linked file cannot be checked: it is no file of the feed, has no digest or size, or is larger than 32 MB. */
export type FileRefusal = 'feed.pathUnsafe' | 'feed.digestMissing' | 'feed.tooLarge';

/** An opened, verified feed. Each method rejects with a `MingceError` and never caches a failure. */
export interface Feed {
  readonly url: string;
  readonly manifest: FeedManifest;
  readonly status: FeedStatus;
  /** Time of publication, as an RFC 3339 moment. */
  readonly publishedAt: string;
  /** Time up to which its publisher vouches for it without a renewal. It can be read after that, marked as old. */
  readonly expiresAt: string;
  /** Whole days since it was published; negative if the clock given is behind. */
  age(now: Date): number;
  /** Whether it was to be renewed before the moment given. */
  isStale(now: Date): boolean;
  record<K extends RecordKind>(kind: K, id: string, signal?: AbortSignal): Promise<RecordTypes[K]>;
  collections(signal?: AbortSignal): Promise<Collections>;
  /** A list page, numbered from 0, without what was taken back; page 0 of a kind without records is empty. */
  page(kind: RecordKind, number: number, signal?: AbortSignal): Promise<CollectionPage>;
  vocabulary(signal?: AbortSignal): Promise<Vocabulary>;
  /** Resolves to `undefined` when no policy of the feed has benefit items. */
  benefits(signal?: AbortSignal): Promise<FeedBenefits | undefined>;
  /** Resolves to `undefined` when the feed was built before there were zones. */
  zones(signal?: AbortSignal): Promise<FeedZones | undefined>;
  /** Resolves to `undefined` when the feed was built without search. */
  search(signal?: AbortSignal): Promise<FeedSearch | undefined>;
  /**
   * The bytes of an attachment or recording of this feed, checked against the digest that its record states; 32 MB at
   * most. What is larger, on another site, or stated without a digest is for the browser to open by `resolve`.
   *
   * @param onProgress - Called with the number of bytes that have arrived; it begins again where a damaged copy is
   *   asked for anew. Each arrival starts the time-out again, so that a large file may take its time.
   */
  file(file: LinkedFile, signal?: AbortSignal, onProgress?: (received: number) => void): Promise<Uint8Array>;
  /** Reason why `file` would refuse a file without asking for it, as the code of its error; `undefined` if it can be checked. */
  fileRefusal(file: LinkedFile): FileRefusal | undefined;
  /** The address of a link of a record, relative to the feed; `about:blank` for one a page must not follow. */
  resolve(href: string): string;
}

export interface OpenFeedOptions {
  /**
   * A key of the publisher's, or its root key, as a JWK or its JSON; pins the feed to it and to the keys that it vouches
   * for. With the feed's id as a further member `feed`, another feed signed by the same key is refused.
   */
  publicKey?: PinnedKey | string | undefined;
  /** Milliseconds before one request is given up; 10,000 by default. */
  timeout?: number | undefined;
  /** Further tries after a failed request; 2 by default, with growing pauses. */
  retries?: number | undefined;
  signal?: AbortSignal | undefined;
  /** Source of the bytes; by default requests, or scripts where page and feed are on disk. */
  source?: FeedSource | undefined;
  /** Store of files between visits; by default Cache Storage, else memory. */
  store?: FeedStore | undefined;
  /**
   * Names the parts of the search index that will be wanted first, such as `terms/17`, by the index's manifest. They are asked
   * for while `feed.json` is being checked, and used only if it and they are found good. Of several who open one feed
   * at the same time, the first is heard.
   */
  ahead?: ((index: Record<string, unknown>) => Iterable<string>) | undefined;
  /** The clock that dates kept copies. */
  now?: (() => Date) | undefined;
}

/** Several feeds read as one: those that opened, and those that did not, with why. */
export interface FeedGroup {
  readonly feeds: readonly Feed[];
  readonly failures: readonly { url: string; error: unknown }[];
  /** The record from the first feed that has it. */
  record<K extends RecordKind>(kind: K, id: string, signal?: AbortSignal): Promise<RecordTypes[K]>;
}
