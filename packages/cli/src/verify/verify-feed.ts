import {
  bundlePath,
  canonicalBytes,
  type FeedErrorCode,
  locatePart,
  objectPath,
  partCount,
  partPath,
  recordPart,
  sha256Hex,
  slotsOf,
  type Trust,
  unpackBundle,
  verifyManifest,
} from '@mingce/feed';
import { feedFormatVersion, feedManifestSchema, recordKinds, recordSchemas } from '@mingce/schema';
import { MingceError } from '@mingce/schema/errors';
import type { Bundle, Facts, Fault, FeedManifest, ObjectRef } from '@mingce/schema/types';
import { manifestName } from '../publish/feed-folder.js';
import { inParallel } from '../publish/in-parallel.js';
import { originalPath } from '../publish/offline-copy.js';
import { parseJson } from '../publish/parse-json.js';
import { renewalFaults } from '../publish/renewal-faults.js';
import { type FeedFiles, type Shape, type WalkedFeed, walkFeed } from '../publish/walk-feed.js';
import { closedText } from './closed-text.js';
import type { FeedSource } from './feed-source.js';
import { type KeyHistory, keyHistory } from './key-history.js';

export interface VerifyFeedOptions {
  /** The key that the feed must be signed with. */
  publicKey?: JsonWebKey | undefined;
  /** The time at which the feed must be valid; without it validity periods are not checked. */
  now?: Date | undefined;
  signal?: AbortSignal | undefined;
  /** Visits an evenly spread sample of records and bundles, and one small file of each, from a random start. */
  quick?: boolean | undefined;
  /** Called after each file; `total` counts the files known so far. */
  onProgress?:
    | ((done: { files: number; bytes: number }, total: { files: number; bytes: number } | undefined) => void)
    | undefined;
}

export interface VerifiedFeed {
  faults: Fault[];
  facts: Record<string, string | number | boolean>;
  /** Keys that may sign the feed, statement by statement. */
  keys: KeyHistory | undefined;
  /** The manifest, if it can be read. */
  manifest: FeedManifest | undefined;
  /** Paths of all files that the feed names, `feed.json` included. */
  named: ReadonlySet<string>;
}

/** Number of records, and of bundles, that a quick check visits at most. */
const quickly = 40;

/** Checks every file of a feed against its reference, the signature, the lists against each other, and disclosure. */
export async function verifyFeed(
  source: FeedSource,
  { publicKey, now, signal, quick = false, onProgress }: VerifyFeedOptions = {},
): Promise<VerifiedFeed> {
  const verifier = new Verifier(source, { quick, onProgress });
  const found = await verifier.manifest();
  const { named } = verifier;
  if (!found) {
    return { faults: verifier.faults, facts: { files: 0 }, keys: undefined, manifest: undefined, named };
  }
  const { manifest, written } = found;
  // Without a given key, the chain of statements must at least be valid from its own beginning.
  const pin = publicKey ?? manifest.trust?.[0]?.keys[0];
  const trust = pin && (await verifier.signature(written, pin));
  if (now) verifier.faults.push(...renewalFaults(manifest, now));
  const walked = await walkFeed(manifest, verifier, {
    signal,
    isVisited: quick ? sample() : undefined,
    onCount: (records, bundles) => verifier.expect(records, bundles),
  });
  verifier.records(manifest, walked);
  if (walked.complete) verifier.lists(manifest, walked);
  if (walked.complete && !quick) await verifier.unreferenced();
  return {
    faults: verifier.faults,
    facts: {
      id: manifest.id,
      sequence: manifest.sequence,
      publishedAt: manifest.publishedAt,
      expiresAt: manifest.expiresAt ?? '',
      signed: manifest.signature !== undefined,
      signatureChecked: publicKey !== undefined,
      records: walked.records.length,
      files: verifier.named.size,
      bytes: verifier.bytes,
    },
    keys: await keyHistory(manifest, { pinned: publicKey && trust?.pinned, now }),
    manifest,
    named,
  };
}

/** Chooses places at equal steps, about `quickly` of them, from a start that differs in each run. */
function sample(): (place: number, total: number) => boolean {
  const start = Math.random();
  return (place, total) => {
    const step = Math.max(1, Math.ceil(total / quickly));
    return place % step === Math.floor(start * step);
  };
}

class Verifier implements FeedFiles {
  readonly faults: Fault[] = [];
  readonly named = new Set<string>([manifestName]);
  bytes = 0;
  readonly #source: FeedSource;
  readonly #quick: boolean;
  readonly #onProgress: VerifyFeedOptions['onProgress'];
  #expected: number | undefined;

  constructor(
    source: FeedSource,
    { quick = false, onProgress }: Pick<VerifyFeedOptions, 'quick' | 'onProgress'>,
  ) {
    this.#source = source;
    this.#quick = quick;
    this.#onProgress = onProgress;
  }

  /** Adds to the number of files that will be read. */
  expect(records: number, bundles: readonly Bundle[]): void {
    const ofBundles = bundles.reduce((sum, bundle) => sum + 1 + this.#smallFilesToRead(bundle).length, 0);
    this.#expected = this.named.size + records + ofBundles;
  }

  /** The parsed manifest, and the one as written: a signature also covers members of later versions. */
  async manifest(): Promise<{ manifest: FeedManifest; written: FeedManifest } | undefined> {
    const bytes = await this.#open(manifestName);
    if (bytes === 'refused') return undefined;
    if (!bytes) {
      this.#report('verify.noFeed', { path: manifestName });
      return undefined;
    }
    this.bytes += bytes.length;
    const written = this.#json(manifestName, bytes);
    if (this.#source.isWeb && written === undefined && isPage(bytes)) {
      this.#report('verify.htmlInstead', { path: manifestName });
      return undefined;
    }
    const otherFormat = formatFault(written);
    if (otherFormat) {
      this.#report(otherFormat.code, { path: manifestName, ...otherFormat.facts });
      return undefined;
    }
    const parsed = feedManifestSchema.safeParse(written);
    if (parsed.success) return { manifest: parsed.data, written: written as FeedManifest };
    this.#reportMalformed(manifestName, parsed.error);
    return undefined;
  }

  async signature(manifest: FeedManifest, publicKey: JsonWebKey): Promise<Trust | undefined> {
    try {
      return await verifyManifest(manifest, publicKey);
    } catch (error) {
      if (!(error instanceof MingceError)) throw error;
      this.#report(error.code, { path: manifestName, ...error.facts });
      return undefined;
    }
  }

  async object<T>(ref: ObjectRef, shape: Shape<T>): Promise<T | undefined> {
    const path = objectPath(ref.sha256);
    const bytes = await this.#checked(path, ref);
    if (!bytes) return undefined;
    const parsed = shape.safeParse(this.#json(path, bytes));
    if (parsed.success) return parsed.data;
    this.#reportMalformed(path, parsed.error);
    return undefined;
  }

  async bundle(bundle: Bundle): Promise<void> {
    await this.parts(bundle);
  }

  async parts(bundle: Bundle): Promise<Uint8Array[] | undefined> {
    const path = bundlePath(bundle);
    const bytes = await this.#read(path);
    if (!bytes) return undefined;
    try {
      const payloads = await unpackBundle(bundle, bytes);
      await this.#smallFiles(bundle, bytes);
      return payloads;
    } catch (error) {
      if (!(error instanceof MingceError)) throw error;
      this.#report('verify.altered', { path });
      return undefined;
    }
  }

  /** Checks that each small file equals its slot of the bundle. */
  async #smallFiles(bundle: Bundle, file: Uint8Array): Promise<void> {
    const slots = slotsOf(bundle, file);
    const compare = async (place: number) => {
      const path = partPath(bundle, place);
      const bytes = await this.#read(path);
      if (bytes && !Buffer.from(bytes).equals(slots[place] ?? Buffer.alloc(0)))
        this.#report('verify.altered', { path });
    };
    // Few at a time: some bundles are visited at once as well.
    await inParallel(this.#smallFilesToRead(bundle), compare, { limit: 4 });
  }

  /** Numbers of the parts whose small files are read. */
  #smallFilesToRead({ sizes, smallFiles }: Bundle): number[] {
    if (!smallFiles) return [];
    if (this.#quick) return [Math.floor(Math.random() * sizes.length)];
    return Array.from(sizes, (_, place) => place);
  }

  async packed(ref: ObjectRef, payload: Uint8Array, bundle: Bundle): Promise<unknown> {
    // The bundle has its own proof; lists and directory name the record by its digest.
    if ((await sha256Hex(payload)) === ref.sha256) return parseJson(payload);
    this.#report('verify.altered', { path: bundlePath(bundle) });
    return undefined;
  }

  async file(href: string, named: { sha256?: unknown; size?: unknown }): Promise<void> {
    const [, sha256] = href.split('/');
    const isNamedAlike = named.sha256 === undefined || named.sha256 === sha256;
    if (isNamedAlike) await this.#checked(href, { sha256, size: named.size });
    else this.#report('verify.altered', { path: href });
  }

  records({ directory }: FeedManifest, { records }: WalkedFeed): void {
    const parts = partCount(directory);
    for (const { key, kind, path, part, record } of records) {
      const id = key.slice(kind.length + 1);
      if (!recordKinds.includes(kind) || recordPart(kind, id, parts) !== part) {
        const place = locatePart(directory, part);
        this.#report('verify.misplaced', { path: place ? bundlePath(place.bundle) : '', record: key });
        continue;
      }
      if (record === undefined) continue;
      const parsed = recordSchemas[kind].safeParse(record);
      if (!parsed.success) this.#reportMalformed(path, parsed.error);
      else if (parsed.data.id !== id) this.#report('verify.wrongRecord', { path, record: key });
      for (const field of closedText(record)) this.#report('verify.closedText', { path, record: key, field });
    }
  }

  lists({ counts }: FeedManifest, { records, summaries, collections }: WalkedFeed): void {
    const digests = new Map(records.map(({ key, ref }) => [key, ref.sha256]));
    for (const { kind, id, sha256 } of summaries) {
      if (digests.get(`${kind}/${id}`) !== sha256) {
        this.#report('verify.listDiffers', { path: manifestName, record: `${kind}/${id}` });
      }
    }
    for (const kind of recordKinds) {
      const found = {
        counts: counts[kind] ?? 0,
        directory: records.filter((record) => record.kind === kind).length,
        list: collections[kind]?.count ?? 0,
        pages: summaries.filter((summary) => summary.kind === kind).length,
      };
      if (new Set(Object.values(found)).size > 1) {
        this.#report('verify.countDiffers', { path: manifestName, kind, ...found });
      }
    }
  }

  async unreferenced(): Promise<void> {
    for (const path of (await this.#source.list()) ?? []) {
      if (path.startsWith('syndication/')) continue;
      const original = path.endsWith('.js') ? originalPath(path) : path;
      if (!this.named.has(path) && !this.named.has(original))
        this.#report('verify.unreferenced', { path }, 'warning');
    }
  }

  async #checked(
    path: string,
    { sha256, size }: { sha256: unknown; size?: unknown },
  ): Promise<Uint8Array | undefined> {
    const bytes = await this.#read(path);
    if (!bytes) return undefined;
    const matches = (await sha256Hex(bytes)) === sha256;
    if (matches && (size === undefined || size === bytes.length)) return bytes;
    this.#report('verify.altered', { path });
    return undefined;
  }

  async #read(path: string): Promise<Uint8Array | undefined> {
    const isNew = !this.named.has(path);
    this.named.add(path);
    const bytes = await this.#open(path);
    if (bytes === 'refused') return undefined;
    if (isNew) {
      if (bytes) this.bytes += bytes.length;
      else
        this.#report(this.#source.isWeb && !isAscii(path) ? 'verify.missingName' : 'verify.missing', {
          path,
        });
      this.#onProgress?.({ files: this.named.size, bytes: this.bytes }, this.#total());
    }
    return bytes;
  }

  /** A JSON file of the chain of trust, which has exactly one valid form (docs/formats/feed.md, section 1). */
  #json(path: string, bytes: Uint8Array): unknown {
    const value = parseJson(bytes);
    if (value !== undefined && !isCanonical(value, bytes)) this.#report('verify.notCanonical', { path });
    return value;
  }

  #total(): { files: number; bytes: number } | undefined {
    if (this.#expected === undefined) return undefined;
    return { files: Math.max(this.#expected, this.named.size), bytes: 0 };
  }

  /** If a server refuses a file or is unreachable, that is a fault of this file. */
  async #open(path: string): Promise<Uint8Array | undefined | 'refused'> {
    try {
      return await this.#source.read(path);
    } catch (error) {
      if (!(error instanceof MingceError)) throw error;
      this.#report(error.code, { ...error.facts, path });
      return 'refused';
    }
  }

  #reportMalformed(path: string, { issues }: { issues: { path: PropertyKey[]; message: string }[] }): void {
    const [first] = issues;
    this.#report('verify.malformed', {
      path,
      at: first?.path.join('.') ?? '',
      problem: first?.message ?? '',
    });
  }

  #report(code: string, facts: Facts, severity: Fault['severity'] = 'error'): void {
    this.faults.push({ code, severity, facts, file: String(facts.path) });
  }
}

function isCanonical(value: unknown, bytes: Uint8Array): boolean {
  try {
    return Buffer.from(bytes).equals(canonicalBytes(value));
  } catch {
    // A lone surrogate, or nesting deeper than in any feed: no publisher writes either.
    return false;
  }
}

function isAscii(path: string): boolean {
  return !/[^ -~]/.test(path);
}

/** Whether bytes begin as a web page does. */
function isPage(bytes: Uint8Array): boolean {
  return /^\s*</.test(Buffer.from(bytes.subarray(0, 100)).toString());
}

/** A feed of another major format has other files, and is not damaged. */
function formatFault(written: unknown): { code: FeedErrorCode; facts: Facts } | undefined {
  const found = (written as { formatVersion?: unknown } | undefined)?.formatVersion;
  const [major, supported] = [found, feedFormatVersion].map((version) =>
    Number.parseInt(String(version), 10),
  );
  if (!Number.isFinite(major) || major === supported) return undefined;
  return {
    code: Number(major) < Number(supported) ? 'feed.olderFormat' : 'feed.newerFormat',
    facts: { url: manifestName, found: String(found), supported: `${supported}.x` },
  };
}
