import { canonicalJson, signManifest, verifyManifest } from '@mingce/feed';
import { feedFormatVersion } from '@mingce/schema';
import { MingceError } from '@mingce/schema/errors';
import type { FeedConfig, FeedManifest } from '@mingce/schema/types';
import type { CommandIo } from '../pipeline/types.js';
import { publicPart } from './key-file.js';

/** What of `feed.json` follows from the sources alone. */
export type ManifestContent = Omit<FeedManifest, 'sequence' | 'publishedAt' | 'signature'>;

export function manifestContent(
  { id, title, homepage, publisher }: FeedConfig,
  rest: Pick<FeedManifest, 'counts' | 'directory' | 'collections' | 'vocabulary' | 'tombstones' | 'search'>,
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

/**
 * The manifest to publish. With the same content as the previous one it is the previous one, number and moment
 * included, so that building twice changes nothing; its signature too, if it holds for the key.
 */
export async function nextManifest(
  content: ManifestContent,
  previous: FeedManifest | undefined,
  { key, io }: { key?: JsonWebKey | undefined; io: Pick<CommandIo, 'env' | 'now'> },
): Promise<FeedManifest> {
  const unchanged = previous && canonicalJson(contentOf(previous)) === canonicalJson(content);
  const manifest: FeedManifest = {
    ...content,
    sequence: unchanged ? previous.sequence : (previous?.sequence ?? 0) + 1,
    publishedAt: unchanged ? previous.publishedAt : publishedAt(io),
  };
  if (unchanged && (await signatureStands(previous, key))) return previous;
  return key ? signManifest(manifest, key) : manifest;
}

/** Without a key at hand unchanged content stays as it is; with one it must be signed by that key. */
async function signatureStands(manifest: FeedManifest, key: JsonWebKey | undefined): Promise<boolean> {
  if (!key) return true;
  return verifyManifest(manifest, publicPart(key)).then(
    () => true,
    () => false,
  );
}

function contentOf({ sequence, publishedAt, signature, ...content }: FeedManifest): ManifestContent {
  return content;
}

function publishedAt(io: Pick<CommandIo, 'env' | 'now'>): string {
  return momentOf(io)
    .toISOString()
    .replace(/\.\d+Z$/, 'Z');
}

/** `SOURCE_DATE_EPOCH` fixes the moment for reproducible builds (https://reproducible-builds.org/specs/source-date-epoch/). */
export function momentOf({ env, now }: Pick<CommandIo, 'env' | 'now'>): Date {
  const epoch = env.SOURCE_DATE_EPOCH;
  if (epoch !== undefined && !/^\d{1,12}$/.test(epoch)) {
    throw new MingceError('publish.epochInvalid', { value: epoch });
  }
  return epoch === undefined ? now() : new Date(Number(epoch) * 1000);
}
