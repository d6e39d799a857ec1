import { canonicalBytes } from '@mingce/schema/bytes';
import type {
  FeedManifest,
  ObjectRef,
  Pack,
  Policy,
  RecordKind,
  SearchEntry,
  Summary,
  Tombstone,
  Vocabulary,
} from '@mingce/schema/types';
import { validityFacts } from '@mingce/schema/validity';
import { sha256Hex } from '../digest/sha256.js';
import { buildDirectory, type DirectoryEntry } from '../pack/build-directory.js';
import { type BuiltFile, buildPack } from '../pack/pack-builder.js';
import { objectPath } from '../pack/paths.js';
import { signManifest } from '../signature/sign-manifest.js';

/** The members of a record that a feed needs; further members are kept unchanged. */
export interface TestRecord {
  id: string;
  [field: string]: unknown;
}

export type TestRecords = { readonly [kind in RecordKind]?: readonly TestRecord[] };

export interface FeedContents {
  records: TestRecords;
  tombstones?: readonly Tombstone[] | undefined;
  vocabulary?: Partial<Vocabulary> | undefined;
  /** The payloads of the index's packs by name, and its manifest. */
  search?:
    | { packs: Readonly<Record<string, readonly Uint8Array[]>>; index: Record<string, unknown> }
    | undefined;
  /** Writes further objects, such as those of benefits, and returns the members of the manifest that name them. */
  objects?: ((write: (value: unknown) => Promise<ObjectRef>) => Promise<Partial<FeedManifest>>) | undefined;
  /** Members of the manifest to set or replace before it is signed. */
  manifest?: Partial<FeedManifest> | undefined;
  /** Summaries on a list page; 200 by default, as publishers write them. */
  pageSize?: number | undefined;
  /** Private key that signs the manifest; without it the feed is unsigned. */
  privateKey?: JsonWebKey | undefined;
}

export interface BuiltFeed {
  manifest: FeedManifest;
  /** Every file by its path, `feed.json` included. */
  files: Map<string, Uint8Array>;
}

/** A small publisher: builds the files of a feed from records, in memory and without checks. */
export async function buildFeed(contents: FeedContents): Promise<BuiltFeed> {
  const files = new Map<string, Uint8Array>();
  const add = ({ path, bytes }: BuiltFile) => files.set(path, bytes);
  const object = async (value: unknown): Promise<ObjectRef> => {
    const bytes = canonicalBytes(value);
    const sha256 = await sha256Hex(bytes);
    add({ path: objectPath(sha256), bytes });
    return { sha256, size: bytes.length };
  };

  const entries: DirectoryEntry[] = [];
  const collections: Record<string, { count: number; pages: ObjectRef[] }> = {};
  for (const [kind, records] of recordsByKind(contents.records)) {
    const summaries: Summary[] = [];
    for (const record of records) {
      const ref = await object(record);
      entries.push({ kind, id: record.id, ref });
      summaries.push(summary(kind, record, ref));
    }
    summaries.sort(newestFirst);
    const pages = pagesOf(summaries, contents.pageSize ?? 200).map((items) => object({ kind, items }));
    collections[kind] = { count: records.length, pages: await Promise.all(pages) };
  }
  const directory = await buildDirectory(entries);
  directory.files.forEach(add);

  const unsigned: FeedManifest = {
    format: 'mingce-feed',
    formatVersion: '3.0',
    id: 'shili',
    title: '示例市政策文件库',
    language: 'zh-CN',
    sequence: 1,
    publishedAt: '2025-11-20T09:00:00+08:00',
    expiresAt: '2125-11-20T09:00:00+08:00',
    publisher: { name: '示例市人民政府办公室', region: '990100' },
    counts: Object.fromEntries(Object.entries(collections).map(([kind, { count }]) => [kind, count])),
    directory: directory.pack,
    collections: await object(collections),
    vocabulary: await object({
      regions: [],
      topics: [],
      featuredTopics: [],
      profiles: [],
      ...contents.vocabulary,
    }),
    ...(contents.tombstones ? { tombstones: await object({ items: contents.tombstones }) } : {}),
    ...(contents.search ? { search: await searchEntry(contents.search, add) } : {}),
    ...(await contents.objects?.(object)),
    ...contents.manifest,
  };
  const manifest = contents.privateKey ? await signManifest(unsigned, contents.privateKey) : unsigned;
  add({ path: 'feed.json', bytes: canonicalBytes(manifest) });
  return { manifest, files };
}

/** Cache of packs by payloads, since tests publish the same index repeatedly and packing is slow. */
const packed = new WeakMap<readonly Uint8Array[], ReturnType<typeof buildPack>>();

function packOf(payloads: readonly Uint8Array[]): ReturnType<typeof buildPack> {
  const known = packed.get(payloads) ?? buildPack(payloads);
  packed.set(payloads, known);
  return known;
}

async function searchEntry(
  { packs, index }: NonNullable<FeedContents['search']>,
  add: (file: BuiltFile) => void,
): Promise<SearchEntry> {
  const named: Record<string, Pack> = {};
  for (const [name, payloads] of Object.entries(packs)) {
    const { pack, files } = await packOf(payloads);
    named[name] = pack;
    files.forEach(add);
  }
  return { packs: named, index };
}

function recordsByKind(records: TestRecords): [RecordKind, readonly TestRecord[]][] {
  return Object.entries(records).filter(([, list]) => list.length > 0) as [
    RecordKind,
    readonly TestRecord[],
  ][];
}

const summaryFields = [
  'publishedOn',
  'documentNumber',
  'issuers',
  'template',
  'policies',
  'topics',
  'featuredTopics',
  'audiences',
  'needs',
  'opensOn',
  'closesOn',
];

function summary(kind: RecordKind, record: TestRecord, ref: ObjectRef): Summary {
  const shown = summaryFields.filter((field) => record[field] !== undefined);
  return {
    ...Object.fromEntries(shown.map((field) => [field, record[field]])),
    ...(kind === 'policy' ? validityFacts(record as unknown as Policy) : {}),
    ...ref,
    kind,
    id: record.id,
    title: String(record.title ?? record.question ?? record.name ?? record.id),
    region: String(record.region ?? '990122'),
    ...(record.benefit ? { benefit: true } : {}),
  };
}

function newestFirst(left: Summary, right: Summary): number {
  const [one, other] = [left.publishedOn ?? '', right.publishedOn ?? ''];
  if (one !== other) return one < other ? 1 : -1;
  return left.id < right.id ? -1 : 1;
}

function pagesOf<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, page) =>
    items.slice(page * size, (page + 1) * size),
  );
}
