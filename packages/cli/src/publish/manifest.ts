import { canonicalJson, keyId, signManifest, verifyManifest } from '@mingce/feed';
import { defaultValidForDays, feedFormatVersion } from '@mingce/schema';
import { MingceError } from '@mingce/schema/errors';
import type { FeedConfig, FeedManifest, KeyStatement } from '@mingce/schema/types';
import type { CommandIo } from '../pipeline/types.js';
import { publicPart } from './key-file.js';

const day = 86_400_000;

/** The members of `feed.json` that follow from the sources alone. */
export type ManifestContent = Omit<
  FeedManifest,
  'sequence' | 'publishedAt' | 'expiresAt' | 'trust' | 'signature'
>;

export function manifestContent(
  { id, title, homepage, publisher }: FeedConfig,
  rest: Pick<
    FeedManifest,
    | 'counts'
    | 'directory'
    | 'records'
    | 'collections'
    | 'vocabulary'
    | 'tombstones'
    | 'benefits'
    | 'zones'
    | 'received'
    | 'search'
  >,
): ManifestContent {
  return {
    format: 'mingce-feed',
    formatVersion: feedFormatVersion,
    id,
    title,
    language: 'zh-CN',
    homepage,
    publisher,
    ...rest,
  };
}

export interface NextManifest {
  /** The private key to sign with. */
  key?: JsonWebKey | undefined;
  /** The chain of key statements to publish. */
  trust?: readonly KeyStatement[] | undefined;
  /** Validity period of the manifest, in days. */
  validForDays: number;
  /** Publishes the same content again with a new validity period. */
  renew?: boolean | undefined;
  io: Pick<CommandIo, 'env' | 'now'>;
}

/**
 * The manifest to publish. With the same content as the previous one it is the previous one, number and moment
 * included, so that building twice changes nothing; its signature too, if it holds for the key. Unchanged content
 * gets a new validity period once half of the old one is over.
 */
export async function nextManifest(
  content: ManifestContent,
  previous: FeedManifest | undefined,
  { key, trust, validForDays, renew, io }: NextManifest,
): Promise<FeedManifest> {
  const sameContent = previous !== undefined && canonicalJson(contentOf(previous)) === canonicalJson(content);
  const mayRenew = key !== undefined || !previous?.signature;
  const isDue = previous !== undefined && mayRenew && isRenewalDue(previous, validForDays, momentOf(io));
  const stamp = sameContent && !renew && !isDue ? stampOf(previous) : newStamp(previous, validForDays, io);
  const manifest: FeedManifest = { ...content, ...stamp, ...(trust?.length ? { trust: [...trust] } : {}) };
  if (previous && canonicalJson(unsigned(previous)) === canonicalJson(manifest)) {
    if (await signatureStands(previous, key)) return previous;
  }
  return key ? signManifest(manifest, key) : manifest;
}

/** The same content published again, with a validity period of the same length. */
export function renewed(manifest: FeedManifest, io: Pick<CommandIo, 'env' | 'now'>): FeedManifest {
  return { ...unsigned(manifest), ...newStamp(manifest, validityOf(manifest), io) };
}

/** Without a key, unchanged content stays as it is; with a key, that key must have signed it. */
async function signatureStands(manifest: FeedManifest, key: JsonWebKey | undefined): Promise<boolean> {
  if (!key) return true;
  if (manifest.signature?.keyId !== (await keyId(key))) return false;
  return verifyManifest(manifest, publicPart(key)).then(
    () => true,
    () => false,
  );
}

type Stamp = Pick<FeedManifest, 'sequence' | 'publishedAt' | 'expiresAt'>;

function stampOf({ sequence, publishedAt, expiresAt }: FeedManifest): Stamp {
  return { sequence, publishedAt, ...(expiresAt ? { expiresAt } : {}) };
}

/**
 * The sequence is the moment in seconds since 1970, so that a feed built into an empty folder is not below what was
 * published before; and always more than that of the existing feed, in case the clock was set back.
 */
function newStamp(
  previous: FeedManifest | undefined,
  validForDays: number,
  io: Pick<CommandIo, 'env' | 'now'>,
): Stamp {
  const moment = momentOf(io);
  const seconds = Math.floor(moment.getTime() / 1000);
  return {
    sequence: Math.max((previous?.sequence ?? 0) + 1, seconds),
    publishedAt: instant(moment),
    expiresAt: instant(addDays(moment, validForDays)),
  };
}

function isRenewalDue(previous: FeedManifest, validForDays: number, moment: Date): boolean {
  if (validityOf(previous) !== validForDays) return true;
  return moment > addDays(new Date(previous.publishedAt), validForDays / 2);
}

/** The validity period in days that a manifest had when it was published. */
function validityOf({ publishedAt, expiresAt }: FeedManifest): number {
  if (expiresAt === undefined) return defaultValidForDays;
  return Math.max(1, Math.round((Date.parse(expiresAt) - Date.parse(publishedAt)) / day));
}

function unsigned({ signature: _, ...rest }: FeedManifest): FeedManifest {
  return rest;
}

function contentOf({
  sequence,
  publishedAt,
  expiresAt,
  trust,
  signature,
  ...content
}: FeedManifest): ManifestContent {
  return content;
}

export function addDays(moment: Date, days: number): Date {
  return new Date(moment.getTime() + days * day);
}

/** A time in the format of feed files, to the second. */
export function instant(moment: Date): string {
  return moment.toISOString().replace(/\.\d+Z$/, 'Z');
}

/** `SOURCE_DATE_EPOCH` fixes the moment for reproducible builds (https://reproducible-builds.org/specs/source-date-epoch/). */
export function momentOf({ env, now }: Pick<CommandIo, 'env' | 'now'>): Date {
  const epoch = env.SOURCE_DATE_EPOCH;
  if (epoch !== undefined && !/^\d{1,12}$/.test(epoch)) {
    throw new MingceError('publish.epochInvalid', { value: epoch });
  }
  return epoch === undefined ? now() : new Date(Number(epoch) * 1000);
}
