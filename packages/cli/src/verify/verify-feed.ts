import {
  bundlePath,
  canonicalBytes,
  type FeedErrorCode,
  locatePart,
  objectPath,
  partCount,
  recordPart,
  sha256Hex,
  type Trust,
  unpackBundle,
  verifyManifest,
} from '@mingce/feed';
import { feedFormatVersion, feedManifestSchema, recordKinds, recordSchemas } from '@mingce/schema';
import { MingceError } from '@mingce/schema/errors';
import type { Bundle, Facts, Fault, FeedManifest, ObjectRef } from '@mingce/schema/types';
import { manifestName } from '../publish/feed-folder.js';
import { twinPath } from '../publish/offline-twin.js';
import { parseJson } from '../publish/parse-json.js';
import { renewalFaults } from '../publish/renewal-faults.js';
import { type FeedFiles, type Shape, type WalkedFeed, walkFeed } from '../publish/walk-feed.js';
import { closedText } from './closed-text.js';
import type { FeedSource } from './feed-source.js';
import { type KeyHistory, keyHistory } from './key-history.js';

export interface VerifyFeedOptions {
  /** The key that the feed must be signed with. */
  publicKey?: JsonWebKey | undefined;
  /** The clock by which the feed is to be in time; without it time is not looked at. */
  now?: Date | undefined;
  signal?: AbortSignal;
}

export interface VerifiedFeed {
  faults: Fault[];
  facts: Record<string, string | number | boolean>;
  /** Keys that may sign the feed, statement by statement. */
  keys: KeyHistory | undefined;
}

/** Checks every file of a feed against what names it, the signature, the lists against each other, and the disclosure gate. */
export async function verifyFeed(
  source: FeedSource,
  { publicKey, now, signal }: VerifyFeedOptions = {},
): Promise<VerifiedFeed> {
  const verifier = new Verifier(source);
  const found = await verifier.manifest();
  if (!found) return { faults: verifier.faults, facts: { files: 0 }, keys: undefined };
  const { manifest, written } = found;
  // Without a key given the chain of statements must at least hold from its own beginning.
  const pin = publicKey ?? manifest.trust?.[0]?.keys[0];
  const trust = pin && (await verifier.signature(written, pin));
  if (now) verifier.faults.push(...renewalFaults(manifest, now));
  const walked = await walkFeed(manifest, verifier, signal);
  verifier.records(manifest, walked);
  if (walked.complete) {
    verifier.lists(manifest, walked);
    await verifier.unreferenced();
  }
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
  };
}

class Verifier implements FeedFiles {
  readonly faults: Fault[] = [];
  readonly named = new Set<string>([manifestName]);
  bytes = 0;
  readonly #source: FeedSource;

  constructor(source: FeedSource) {
    this.#source = source;
  }

  /** The manifest, and as it is written: a signature covers the members of later versions as well. */
  async manifest(): Promise<{ manifest: FeedManifest; written: FeedManifest } | undefined> {
    const bytes = await this.#source.read(manifestName);
    if (!bytes) {
      this.#report('verify.noFeed', { path: manifestName });
      return undefined;
    }
    this.bytes += bytes.length;
    const written = this.#json(manifestName, bytes);
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
      return await unpackBundle(bundle, bytes);
    } catch (error) {
      if (!(error instanceof MingceError)) throw error;
      this.#report('verify.altered', { path });
      return undefined;
    }
  }

  async packed(ref: ObjectRef, payload: Uint8Array, bundle: Bundle): Promise<unknown> {
    // The bundle has its proof; lists and directory name the record by its digest.
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
      const original = path.endsWith('.js') ? path.slice(0, -twinPath('').length) : path;
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
    const bytes = await this.#source.read(path);
    if (isNew) {
      if (bytes) this.bytes += bytes.length;
      else this.#report('verify.missing', { path });
    }
    return bytes;
  }

  /** The value of a JSON file of the chain of trust, which has one spelling (docs/formats/feed.md, section 1). */
  #json(path: string, bytes: Uint8Array): unknown {
    const value = parseJson(bytes);
    if (value !== undefined && !isCanonical(value, bytes)) this.#report('verify.notCanonical', { path });
    return value;
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
    // A lone surrogate, or deeper nesting than any feed has: no publisher writes either.
    return false;
  }
}

/** A feed of another major format has other files, and is no damaged one. */
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
