import { bundlePath, objectPath } from '@mingce/feed';
import {
  benefitIndexSchema,
  benefitPartSchema,
  benefitWordsSchema,
  collectionPageSchema,
  collectionsSchema,
  directoryPartSchema,
  receivedSchema,
  tombstonesSchema,
  vocabularySchema,
  zoneIndexSchema,
} from '@mingce/schema';
import type {
  Bundle,
  Collections,
  FeedManifest,
  ObjectRef,
  Pack,
  RecordKind,
  Summary,
} from '@mingce/schema/types';
import { inParallel } from './in-parallel.js';
import { linkedFiles } from './linked-files.js';
import { parseJson } from './parse-json.js';

/** Schema of an object: one of the zod schemas of `@mingce/schema`. */
export interface Shape<T> {
  safeParse(
    value: unknown,
  ):
    | { success: true; data: T }
    | { success: false; error: { issues: { path: PropertyKey[]; message: string }[] } };
}

/** Accepts any value: callers that need the shape of a record check each one themselves. */
const anyShape: Shape<unknown> = { safeParse: (data) => ({ success: true, data }) };

/** Reads the files of a feed for `walkFeed`; returns `undefined` for a file that it has reported or does not need. */
export interface FeedFiles {
  object<T>(ref: ObjectRef, shape: Shape<T>): Promise<T | undefined>;
  /** The parts of a bundle of the directory or of records. */
  parts(bundle: Bundle): Promise<Uint8Array[] | undefined>;
  /** A bundle whose parts name nothing. */
  bundle(bundle: Bundle): Promise<void>;
  /** A record that is a part of a bundle; `undefined` if it has been reported. */
  packed(ref: ObjectRef, payload: Uint8Array, bundle: Bundle): Promise<unknown>;
  file(href: string, named: { sha256?: unknown; size?: unknown }): Promise<void>;
}

export interface WalkOptions {
  signal?: AbortSignal | undefined;
  /** Whether the record or bundle at a position among `total` is visited; without this function all are. */
  isVisited?: ((place: number, total: number) => boolean) | undefined;
  /** Called when the number of records in separate files and the bundles to visit are known. */
  onCount?: ((records: number, bundles: readonly Bundle[]) => void) | undefined;
}

export interface WalkedRecord {
  key: string;
  kind: RecordKind;
  ref: ObjectRef;
  /** The directory part that lists it. */
  part: number;
  /** Number of its part in the pack of records, unless it is a separate file. */
  packed: number | undefined;
  /** Path of its file, or of the file that contains it. */
  path: string;
  /** `undefined` if it could not be read. */
  record: unknown;
}

/** Result of a walk through a feed. */
export interface WalkedFeed {
  records: WalkedRecord[];
  summaries: Summary[];
  collections: Collections;
  /** Whether every list and record could be read; if not, more files may be named than were visited. */
  complete: boolean;
}

/** Visits every file that a manifest names, directly or through lists (docs/formats/feed.md, section 2). */
export async function walkFeed(
  manifest: FeedManifest,
  files: FeedFiles,
  options: WalkOptions = {},
): Promise<WalkedFeed> {
  let complete = true;
  const noticing: FeedFiles = {
    async object(ref, shape) {
      const value = await files.object(ref, shape);
      if (value === undefined) complete = false;
      return value;
    },
    async parts(bundle) {
      const payloads = await files.parts(bundle);
      if (payloads === undefined) complete = false;
      return payloads;
    },
    bundle: (bundle) => files.bundle(bundle),
    packed: (ref, payload, bundle) => files.packed(ref, payload, bundle),
    file: (href, named) => files.file(href, named),
  };
  return { ...(await walk(manifest, noticing, options)), complete };
}

async function walk(
  manifest: FeedManifest,
  files: FeedFiles,
  options: WalkOptions,
): Promise<Omit<WalkedFeed, 'complete'>> {
  const { benefits, received, search, tombstones, vocabulary, zones } = manifest;
  const records = await walkDirectory(manifest, files, { ...options, bundles: bundlesOf(search) });
  const { collections, summaries } = await walkCollections(manifest, files);
  await visitLinkedFiles(await files.object(vocabulary, vocabularySchema), files);
  if (tombstones) await files.object(tombstones, tombstonesSchema);
  if (zones) await files.object(zones, zoneIndexSchema);
  if (received) await files.object(received, receivedSchema);
  const index = benefits && (await files.object(benefits, benefitIndexSchema));
  for (const part of index?.parts ?? []) {
    await files.object(part, benefitPartSchema);
    await files.object(part.words, benefitWordsSchema);
  }
  await inParallel(visited(bundlesOf(search), options), (bundle) => files.bundle(bundle), parallel(options));
  return { records, summaries, collections };
}

async function walkDirectory(
  { directory, records: pack }: Pick<FeedManifest, 'directory' | 'records'>,
  files: FeedFiles,
  { bundles, onCount, ...options }: WalkOptions & { bundles: readonly Bundle[] },
): Promise<WalkedRecord[]> {
  const records: WalkedRecord[] = [];
  let first = 0;
  for (const bundle of directory.bundles) {
    // An unreadable part names nothing; the reader of its bytes has reported it.
    for (const [place, payload] of ((await files.parts(bundle)) ?? []).entries()) {
      const part = directoryPartSchema.safeParse(parseJson(payload));
      for (const [key, ref] of Object.entries(part.data?.entries ?? {})) {
        const kind = key.split('/')[0] as RecordKind;
        const path = objectPath(ref.sha256);
        records.push({ key, kind, ref, path, part: first + place, packed: ref.part, record: undefined });
      }
    }
    first += bundle.sizes.length;
  }
  const visit = async (walked: WalkedRecord) => {
    walked.record = await files.object(walked.ref, anyShape);
    await visitLinkedFiles(walked.record, files);
  };
  const visits = visited(
    records.filter(({ packed }) => packed === undefined),
    options,
  );
  onCount?.(visits.length, [...visited(pack?.bundles ?? [], options), ...visited(bundles, options)]);
  await inParallel(visits, visit, parallel(options));
  if (pack) await walkPackedRecords(records, pack, files, options);
  return records;
}

/** Visits bundle by bundle, so that only one bundle is in memory at a time. */
async function walkPackedRecords(
  records: readonly WalkedRecord[],
  { bundles }: Pack,
  files: FeedFiles,
  { isVisited = () => true }: WalkOptions,
): Promise<void> {
  const byPart = new Map(records.map((walked) => [walked.packed, walked]));
  let first = 0;
  for (const [at, bundle] of bundles.entries()) {
    const payloads = isVisited(at, bundles.length) ? await files.parts(bundle) : undefined;
    for (const [place, payload] of (payloads ?? []).entries()) {
      const walked = byPart.get(first + place);
      if (!walked) continue;
      walked.path = bundlePath(bundle);
      walked.record = await files.packed(walked.ref, payload, bundle);
      await visitLinkedFiles(walked.record, files);
    }
    first += bundle.sizes.length;
  }
}

function bundlesOf(search: FeedManifest['search']): Bundle[] {
  return Object.values(search?.packs ?? {}).flatMap((pack) => pack.bundles);
}

function visited<T>(items: readonly T[], { isVisited }: WalkOptions): readonly T[] {
  return isVisited ? items.filter((_, place) => isVisited(place, items.length)) : items;
}

function parallel({ signal }: WalkOptions): { signal?: AbortSignal } {
  return signal ? { signal } : {};
}

async function walkCollections(
  manifest: FeedManifest,
  files: FeedFiles,
): Promise<{ collections: Collections; summaries: Summary[] }> {
  const collections = (await files.object(manifest.collections, collectionsSchema)) ?? {};
  const summaries: Summary[] = [];
  for (const list of Object.values(collections)) {
    for (const ref of list.pages) {
      const page = await files.object(ref, collectionPageSchema);
      summaries.push(...(page?.items ?? []));
    }
  }
  return { collections, summaries };
}

async function visitLinkedFiles(value: unknown, files: FeedFiles): Promise<void> {
  for (const href of linkedFiles(value)) await files.file(href, digestBeside(value, href));
}

/** The size and digest beside a link, as in attachments and media. */
function digestBeside(value: unknown, href: string): { sha256?: unknown; size?: unknown } {
  if (Array.isArray(value)) {
    for (const item of value) {
      const found = digestBeside(item, href);
      if (found.sha256) return found;
    }
    return {};
  }
  if (typeof value !== 'object' || value === null) return {};
  if ('href' in value && value.href === href && 'sha256' in value) return value;
  return digestBeside(Object.values(value), href);
}
