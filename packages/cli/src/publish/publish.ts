import { buildDirectory } from '@mingce/feed';
import { dayInChina } from '@mingce/schema/days';
import { MingceError } from '@mingce/schema/errors';
import type {
  Fault,
  FeedConfig,
  FeedManifest,
  KeyStatement,
  Received,
  Vocabulary,
} from '@mingce/schema/types';
import { audienceLabels, needLabels } from '@mingce/schema/vocabulary';
import type { BuildMemory } from '@mingce/search/writer';
import type { CommandIo, Sources } from '../pipeline/types.js';
import type { BuildThreads } from '../threads/build-threads.js';
import { openFolder } from '../verify/feed-source.js';
import { analyzeAhead } from './analyze-ahead.js';
import { writeBenefits } from './benefits.js';
import type { Changes } from './changes-zip.js';
import { cleanRecords } from './clean-records.js';
import { writeCollections } from './collections.js';
import { copyFiles } from './copy-files.js';
import { curatedQuestions, placesOf } from './curated-questions.js';
import { withDoubts } from './doubtful-answers.js';
import { FeedFolder } from './feed-folder.js';
import { withFeedLock } from './feed-lock.js';
import { inParallel } from './in-parallel.js';
import { linkRecords } from './link-records.js';
import { type ManifestContent, manifestContent, momentOf, nextManifest } from './manifest.js';
import { originalPath } from './offline-copy.js';
import { isOfThisFormat, namedByPrevious, readPreviousManifest } from './previous-feed.js';
import { putRecords } from './put-records.js';
import { nextReceived, readReceived, withReceived } from './received.js';
import { countAll, countByKind, type RecordsByKind } from './records-by-kind.js';
import { refuseNoFolder, refuseUnsafeTarget } from './refuse-unsafe-target.js';
import { documentKeys, searchDocuments } from './search-documents.js';
import { writeSearch } from './search-index.js';
import { faqFiles } from './syndication/faq-page.js';
import { syndicationFiles } from './syndication/syndication.js';
import { trustToPublish } from './trust.js';
import { vocabularyOf } from './vocabulary.js';
import { zoneIndex } from './zones.js';

export type PublishStage = 'records' | 'search' | 'cleanUp';

export interface PublishOptions {
  /** The folder of the feed. */
  to: string;
  /** The private key to sign with. */
  key?: JsonWebKey | undefined;
  /** The key statements stored beside the key; those of the existing feed count as well. */
  statements?: readonly KeyStatement[] | undefined;
  /** First days in the feed, from a feed published elsewhere; those of the existing feed count as well. */
  received?: Received | undefined;
  /** Publish the same content again with a new validity period. */
  renew?: boolean | undefined;
  /** Write copies for pages opened from disk as well. */
  offline?: boolean;
  /** Put records into bundles instead of separate files. */
  bundleRecords?: boolean;
  /** Also write each part of a bundle as a separate file, for servers that do not support range requests. */
  smallFiles?: boolean;
  /** Publish even if that looks like a mistake (`refuseUnsafeTarget`). */
  force?: boolean;
  /** Include records that are still unconfirmed. */
  drafts?: boolean;
  /** Results of the steps of an earlier build. */
  memory?: BuildMemory | undefined;
  /** Threads that compute results for the cache in advance. */
  threads?: BuildThreads | undefined;
  io: Pick<CommandIo, 'env' | 'now' | 'signal'>;
  onProgress?: (stage: PublishStage, done: number, total: number) => void;
}

export interface Published {
  manifest: FeedManifest;
  /** Whether `feed.json` changed. */
  changed: boolean;
  records: number;
  files: number;
  bytes: number;
  filesWritten: number;
  bytesWritten: number;
  /** Number of parts of bundles that are separate files as well. */
  smallFiles: number;
  filesRemoved: number;
  /** Day from which first days are recorded, if this publish started the register. */
  recordsSince?: string;
  /** Files to upload, and files to delete on the server. */
  changes: Changes;
  /** Faults found only while publishing, such as an attachment that no longer exists. */
  faults: Fault[];
}

/**
 * Publishes sound records as a feed (docs/formats/feed.md). The folder holds the whole old feed until the last step,
 * and the whole new one after it; when anything fails, what was written is taken back and the error is thrown.
 */
export async function publish(sources: Sources, options: PublishOptions): Promise<Published> {
  refuseNoFolder(options.to);
  return withFeedLock(options.to, async () => {
    const previous = await refuseDamaged(options);
    const { offline = false, smallFiles = false } = options;
    const folder = new FeedFolder(options.to, { offline, smallFiles });
    try {
      return await publishInto(folder, sources, previous, options);
    } catch (error) {
      await folder.rollBack();
      throw error;
    }
  });
}

/** The manifest of the existing feed. With `force`, a damaged one counts as none. */
async function refuseDamaged({ to, force }: PublishOptions): Promise<FeedManifest | undefined> {
  try {
    return await readPreviousManifest(to);
  } catch (error) {
    if (force) return undefined;
    throw error;
  }
}

async function publishInto(
  folder: FeedFolder,
  sources: Sources,
  previous: FeedManifest | undefined,
  options: PublishOptions,
): Promise<Published> {
  const { io, key, renew, force } = options;
  const clean = cleanRecords(withDoubts(sources), sources.tombstones, { drafts: options.drafts ?? false });
  if (!options.force) await refuseUnsafeTarget({ to: options.to, sources, records: clean, previous });
  const copied = await copyFiles(sources.dir, clean, sources.config, (...file) => folder.putCopy(...file));
  const registers = await registersOf(previous, options);
  const received = nextReceived(registers, copied.records.policy, dayInChina(momentOf(io)));
  const policies = withReceived(copied.records.policy, received);
  const records = linkRecords({ ...copied.records, policy: policies }, options.memory);

  const config = copied.config;
  const vocabulary = vocabularyOf(config, records);
  const syndicated = syndicatedOf(records, config, vocabulary, options.memory);
  const content = await putContent(
    folder,
    { ...sources, config },
    { records, vocabulary, syndicated, received },
    options,
  );
  io.signal.throwIfAborted();
  const trust = await trustToPublish(previous, options);
  const { validForDays } = sources.config;
  const manifest = await nextManifest(content, previous, { key, trust, validForDays, renew, io });
  if (previous?.signature && !manifest.signature && !force) {
    throw new MingceError('publish.signatureLost', { path: options.to });
  }
  // These files have no digest in their names, so writing one changes what readers see: they change with `feed.json`.
  const faq = faqFiles(records, config, vocabulary, dayInChina(io.now()));
  await inParallel([...syndicated, ...faq], ({ path, text }) => folder.stage(path, Buffer.from(text)));
  const changed = manifest !== previous;
  if (changed) await folder.commit(manifest);
  else await folder.keep();

  options.onProgress?.('cleanUp', 0, 1);
  const changes = changed
    ? await sweep(folder, previous)
    : { added: Array.from(folder.written), removable: [] };
  return {
    manifest,
    changed,
    records: countAll(records),
    ...folder.counts,
    filesRemoved: changes.removable.length,
    changes,
    ...(registers.length === 0 ? { recordsSince: received.since } : {}),
    faults: copied.faults,
  };
}

/** The available registers of first days in the feed. With `force`, a damaged one counts as none. */
async function registersOf(
  previous: FeedManifest | undefined,
  { to, force, received }: PublishOptions,
): Promise<Received[]> {
  const elsewhere = received ? [received] : [];
  try {
    const here = previous && (await readReceived(previous, openFolder(to), to));
    return here ? [here, ...elsewhere] : elsewhere;
  } catch (error) {
    if (force || received) return elsewhere;
    throw error;
  }
}

interface Prepared {
  records: RecordsByKind;
  vocabulary: Vocabulary;
  syndicated: readonly { path: string }[];
  received: Received;
}

async function putContent(
  folder: FeedFolder,
  { config, tombstones }: Pick<Sources, 'config' | 'tombstones'>,
  { records, vocabulary, syndicated, received }: Prepared,
  { io, memory, threads, bundleRecords = false, onProgress }: PublishOptions,
): Promise<ManifestContent> {
  const putObject = (value: unknown) => folder.putObject(value);
  const putTrusted = (path: string, bytes: Uint8Array) => folder.putTrusted(path, bytes);
  const past = memory && { memory, keyOf: documentKeys(records, vocabulary) };
  const put = await putRecords(folder, records, {
    bundled: bundleRecords,
    memory,
    signal: io.signal,
    onProgress: (done, total) => onProgress?.('records', done, total),
  });
  const { summaries } = put;
  const directory = await buildDirectory(put.entries, folder.packOptions);
  await inParallel(directory.files, ({ path, bytes }) => putTrusted(path, bytes));

  onProgress?.('search', 0, records.policy.length);
  if (past && threads) await analyzeAhead(records, { vocabulary, search: config.search, past, threads });
  const search = await writeSearch(
    searchDocuments(records, vocabulary),
    { questions: curatedQuestions(records), places: placesOf(vocabulary) },
    config.search,
    folder,
    past,
  );

  return manifestContent(config, {
    counts: countByKind(records),
    directory: directory.pack,
    records: put.pack,
    collections: await putObject(await writeCollections(summaries, putObject)),
    vocabulary: await putObject(vocabulary),
    benefits: await writeBenefits(records.policy, config, putObject),
    zones: await putObject(zoneIndex(summaries, records.policy, new Set(syndicated.map(({ path }) => path)))),
    tombstones: tombstones.length > 0 ? await putObject({ items: sortTombstones(tombstones) }) : undefined,
    received: await putObject(received),
    search,
  });
}

function syndicatedOf(
  records: RecordsByKind,
  config: FeedConfig,
  vocabulary: Vocabulary,
  memory: BuildMemory | undefined,
): { path: string; text: string }[] {
  const audienceLabel = (code: string) =>
    (audienceLabels as Readonly<Record<string, { zh: string }>>)[code]?.zh ?? code;
  const needLabel = (code: string) =>
    (needLabels as Readonly<Record<string, { zh: string }>>)[code]?.zh ?? code;
  return syndicationFiles(records.policy, config, { vocabulary, audienceLabel, needLabel }, memory);
}

function sortTombstones(tombstones: Sources['tombstones']): Sources['tombstones'] {
  const key = ({ kind, id }: Sources['tombstones'][number]) => `${kind}/${id}`;
  return [...tombstones].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** Removes files that neither this feed nor the previous one names; readers may still have the previous `feed.json`. */
async function sweep(folder: FeedFolder, previous: FeedManifest | undefined): Promise<Changes> {
  const all = Array.from(folder.named);
  // A feed of another format has other files: they are removed with the next publish.
  if (previous && !isOfThisFormat(previous)) return { added: all, removable: [] };
  const { read } = openFolder(folder.dir);
  const kept = previous ? await namedByPrevious(read, previous, folder.named) : new Set<string>();
  const isKept = (path: string) => kept.has(path) || (path.endsWith('.js') && kept.has(originalPath(path)));
  return {
    added: all.filter((path) => folder.written.has(path) || !(isKept(path) || isFixed(path))),
    removable: await folder.sweep((path) => folder.named.has(path) || isKept(path)),
  };
}

/** Whether a file keeps its name when its content changes. */
function isFixed(path: string): boolean {
  return path.startsWith('syndication/');
}
