import type {
  BenefitIndex,
  BenefitPart,
  BenefitWords,
  Bundle,
  CollectionPage,
  Collections,
  FeedManifest,
  RecordKind,
  RecordTypes,
  Tombstone,
  Vocabulary,
  ZoneIndex,
} from '@mingce/schema/types';
import { SharedLoads } from '../async/shared-loads.js';
import { feedError, hasCode } from '../errors.js';
import { locatePart, partCount } from '../pack/locate-part.js';
import { bundlePath, objectPath, partPath, recordPart } from '../pack/paths.js';
import type {
  Feed,
  FeedBenefits,
  FeedSearch,
  FeedStatus,
  FeedZones,
  FileRefusal,
  LinkedFile,
} from '../types.js';
import { type Acquired, acquireManifest, type ManifestContext } from './acquire-manifest.js';
import { ageInDays, expiryOf } from './feed-age.js';
import { isObject, isRef, type JsonObject, ownMember, parseJsonObject } from './guards.js';
import { openSearch } from './open-search.js';
import { resolveLink } from './resolve-link.js';
import { summariesAt } from './summaries-at.js';
import { fileRefusal, VerifiedFiles } from './verified-files.js';

/** Reads one feed. Its manifest is replaced only if files that it names are gone because a newer one was published. */
export class FeedClient implements Feed {
  readonly #context: ManifestContext;
  readonly #files: VerifiedFiles;
  readonly #refreshes = new SharedLoads<FeedManifest>();
  #acquired: Acquired;

  constructor(context: ManifestContext, acquired: Acquired) {
    this.#context = context;
    this.#files = new VerifiedFiles(context, acquired.isKept);
    this.#acquired = acquired;
  }

  get url(): string {
    return this.#context.address.url;
  }

  get manifest(): FeedManifest {
    return this.#acquired.manifest;
  }

  get status(): FeedStatus {
    return this.#acquired.status;
  }

  get publishedAt(): string {
    return this.manifest.publishedAt;
  }

  get expiresAt(): string {
    return expiryOf(this.manifest);
  }

  age(now: Date): number {
    return ageInDays(this.manifest, now);
  }

  isStale(now: Date): boolean {
    return now.getTime() > Date.parse(this.expiresAt);
  }

  record<K extends RecordKind>(kind: K, id: string, signal?: AbortSignal): Promise<RecordTypes[K]> {
    return this.#read(signal, async (manifest) => {
      const [ref, tombstones] = await Promise.all([
        this.#entry(manifest, kind, id, signal),
        this.#tombstones(manifest, signal),
      ]);
      const tombstone = tombstones.find((each) => each.kind === kind && each.id === id);
      if (tombstone) {
        const { withdrawnOn, reason } = tombstone;
        throw feedError('feed.withdrawn', { kind, id, withdrawnOn, reason });
      }
      if (ref === undefined) throw feedError('feed.recordMissing', { kind, id });
      const record = await this.#record(manifest, ref, signal);
      if (record.id !== id) throw feedError('feed.malformed', { path: pathOf(ref) });
      return record as unknown as RecordTypes[K];
    });
  }

  collections(signal?: AbortSignal): Promise<Collections> {
    return this.#read(signal, (manifest) => this.#collections(manifest, signal));
  }

  page(kind: RecordKind, number: number, signal?: AbortSignal): Promise<CollectionPage> {
    return this.#read(signal, async (manifest) => {
      const { pages = [] } = (await this.#collections(manifest, signal))[kind] ?? {};
      const ref = pages[number];
      if (!ref && number === 0) return { kind, items: [] };
      if (!ref) throw feedError('feed.pageMissing', { kind, page: number, pages: pages.length });
      const [page, tombstones] = await Promise.all([
        this.#object(ref, signal),
        this.#tombstones(manifest, signal),
      ]);
      const { items } = page as unknown as CollectionPage;
      if (!Array.isArray(items)) throw feedError('feed.malformed', { path: pathOf(ref) });
      const withdrawn = new Set(tombstones.filter((each) => each.kind === kind).map((each) => each.id));
      return { kind, items: items.filter((item) => isObject(item) && !withdrawn.has(item.id)) };
    });
  }

  vocabulary(signal?: AbortSignal): Promise<Vocabulary> {
    return this.#read(signal, async ({ vocabulary }) => {
      const {
        regions = [],
        topics = [],
        featuredTopics = [],
        profiles = [],
        facts = [],
      } = (await this.#object(vocabulary, signal)) as Partial<Vocabulary>;
      return { regions, topics, featuredTopics, profiles, facts };
    });
  }

  benefits(signal?: AbortSignal): Promise<FeedBenefits | undefined> {
    return this.#read(signal, async ({ benefits }) => {
      if (!benefits) return undefined;
      const index = (await this.#object(benefits, signal)) as unknown as BenefitIndex;
      if (!Array.isArray(index.parts)) throw feedError('feed.malformed', { path: pathOf(benefits) });
      const read = (number: number, choose: 'rules' | 'words', partSignal?: AbortSignal) =>
        this.#read(partSignal, () => this.#benefitPart(index, number, choose, partSignal));
      return {
        index,
        part: async (number, partSignal) =>
          (await read(number, 'rules', partSignal)) as unknown as BenefitPart,
        words: async (number, partSignal) =>
          (await read(number, 'words', partSignal)) as unknown as BenefitWords,
      };
    });
  }

  zones(signal?: AbortSignal): Promise<FeedZones | undefined> {
    return this.#read(signal, async (manifest) => {
      if (!manifest.zones) return undefined;
      // Positions refer to the lists of the same manifest, never to those of a newer one.
      const [index, collections] = await Promise.all([
        this.#object(manifest.zones, signal),
        this.#collections(manifest, signal),
      ]);
      const { zones } = index as Partial<ZoneIndex>;
      if (!Array.isArray(zones)) throw feedError('feed.malformed', { path: pathOf(manifest.zones) });
      return {
        zones,
        summaries: (kind, places, listSignal) =>
          this.#read(listSignal, async (current) => {
            const [list, tombstones] = await Promise.all([
              summariesAt(collections[kind], places, (ref) => this.#object(ref, listSignal)),
              this.#tombstones(current, listSignal),
            ]);
            const withdrawn = new Set(tombstones.flatMap((each) => (each.kind === kind ? [each.id] : [])));
            return list.filter(({ id }) => !withdrawn.has(id));
          }),
      };
    });
  }

  search(signal?: AbortSignal): Promise<FeedSearch | undefined> {
    return this.#read(signal, async ({ search }) => {
      if (!search) return undefined;
      return openSearch(search, (place, partSignal) =>
        this.#read(partSignal, (manifest) => {
          // Parts of a newer index do not match the caller's index, so the caller must open the search again.
          if (!hasBundle(manifest, place.bundle)) {
            throw feedError('feed.moved', { path: bundlePath(place.bundle) });
          }
          return this.#files.part(place, partSignal);
        }),
      );
    });
  }

  file(file: LinkedFile, signal?: AbortSignal, onProgress?: (received: number) => void): Promise<Uint8Array> {
    return this.#read(signal, () => this.#files.linked(file, signal, onProgress));
  }

  fileRefusal(file: LinkedFile): FileRefusal | undefined {
    return fileRefusal(file);
  }

  resolve(href: string): string {
    return resolveLink(href, this.#context.address.base);
  }

  async #entry(manifest: FeedManifest, kind: RecordKind, id: string, signal?: AbortSignal): Promise<unknown> {
    const { directory } = manifest;
    const place = locatePart(directory, recordPart(kind, id, partCount(directory)));
    if (!place) throw feedError('feed.malformed', { path: this.url });
    const { entries } = parseJsonObject(
      await this.#files.part(place, signal),
      partPath(place.bundle, place.place),
    );
    return isObject(entries) ? ownMember(entries, `${kind}/${id}`) : undefined;
  }

  /** Loads a record by its entry in the directory: a part of the pack of records, or an object. */
  async #record({ records }: FeedManifest, entry: unknown, signal?: AbortSignal): Promise<JsonObject> {
    const { part } = isObject(entry) ? entry : {};
    if (!records || typeof part !== 'number') return this.#object(entry, signal);
    const place = locatePart(records, part);
    if (!place) throw feedError('feed.malformed', { path: this.url });
    return parseJsonObject(await this.#files.part(place, signal), partPath(place.bundle, place.place));
  }

  async #tombstones({ tombstones }: FeedManifest, signal?: AbortSignal): Promise<readonly Tombstone[]> {
    if (!tombstones) return [];
    const { items } = (await this.#object(tombstones, signal)) as { items?: Tombstone[] };
    if (!Array.isArray(items)) throw feedError('feed.malformed', { path: pathOf(tombstones) });
    return items.filter(isObject);
  }

  /** Parts are identified by digest, so that parts of different indexes are never mixed. */
  #benefitPart(
    { parts }: BenefitIndex,
    number: number,
    choose: 'rules' | 'words',
    signal?: AbortSignal,
  ): Promise<JsonObject> {
    const ref = parts[number];
    if (!ref) throw feedError('feed.pageMissing', { kind: 'policy', page: number, pages: parts.length });
    return this.#object(choose === 'words' ? ref.words : ref, signal);
  }

  async #collections({ collections }: FeedManifest, signal?: AbortSignal): Promise<Collections> {
    return (await this.#object(collections, signal)) as Collections;
  }

  async #object(ref: unknown, signal?: AbortSignal): Promise<JsonObject> {
    if (!isRef(ref)) throw feedError('feed.malformed', { path: this.url });
    return parseJsonObject(await this.#files.object(ref, signal), pathOf(ref));
  }

  /**
   * Reads with the current manifest. If a file that it names is gone, the publisher may have published a newer feed
   * while the page was open: then `feed.json` is read again, once, and the read is repeated.
   */
  async #read<T>(signal: AbortSignal | undefined, read: (manifest: FeedManifest) => Promise<T>): Promise<T> {
    const before = this.manifest;
    try {
      return await read(before);
    } catch (error) {
      if (!isGone(error)) throw error;
      const after = await this.#newerThan(before, signal);
      if (after.sequence === before.sequence) throw moved(error);
      try {
        return await read(after);
      } catch (again) {
        throw isGone(again) ? moved(again) : again;
      }
    }
  }

  #newerThan(before: FeedManifest, signal: AbortSignal | undefined): Promise<FeedManifest> {
    if (this.manifest !== before) return Promise.resolve(this.manifest);
    return this.#refreshes.run('feed.json', (shared) => this.#refresh(shared), signal);
  }

  async #refresh(signal: AbortSignal): Promise<FeedManifest> {
    const acquired = await acquireManifest(this.#context, signal);
    if (acquired.manifest.tombstones?.sha256 !== this.manifest.tombstones?.sha256) this.#files.forget();
    this.#acquired = acquired;
    return acquired.manifest;
  }
}

function hasBundle({ search }: FeedManifest, { root }: Bundle): boolean {
  return Object.values(search?.packs ?? {}).some(({ bundles }) => bundles.some((one) => one.root === root));
}

function pathOf(ref: unknown): string {
  return isRef(ref) ? objectPath(ref.sha256) : '';
}

function isGone(error: unknown): boolean {
  return hasCode(error, 'feed.missing', 'feed.htmlInstead');
}

function moved(cause: unknown): Error {
  const url = hasCode(cause, 'feed.missing', 'feed.htmlInstead') ? String(cause.facts.url) : '';
  return feedError('feed.moved', { path: url }, { cause });
}
