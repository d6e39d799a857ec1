import { canonicalJson } from '@mingce/schema/bytes';
import type { FeedManifest } from '@mingce/schema/types';
import { feedError } from '../errors.js';
import type { Trust } from './key-chain.js';

/**
 * Rejects a manifest that is older than the one that this reader verified before at the same address: another feed
 * (`feed.otherFeed`), fewer or other key statements (`feed.keysRolledBack`), or a lower sequence (`feed.replayed`).
 *
 * The sequence of a copy whose key is no longer valid is ignored, since a thief may have signed any number with it
 * (recovery from fast-forward attacks, TUF specification 1.0, section 5.3, step 11). A replay of it lacks the newer
 * statements.
 */
export function checkContinues(manifest: FeedManifest, known: FeedManifest, { keys }: Trust): void {
  if (known.id !== manifest.id) throw feedError('feed.otherFeed', { expected: known.id, got: manifest.id });
  const statements = manifest.trust ?? [];
  const isContinued = (known.trust ?? []).every((statement, index) => {
    const now = statements[index];
    return now !== undefined && canonicalJson(now) === canonicalJson(statement);
  });
  if (!isContinued) {
    throw feedError('feed.keysRolledBack', {
      version: statements.length,
      remembered: known.trust?.length ?? 0,
    });
  }
  if (manifest.sequence >= known.sequence || !keys.has(known.signature?.keyId ?? '')) return;
  const { sequence, publishedAt } = manifest;
  throw feedError('feed.replayed', {
    sequence,
    publishedAt,
    remembered: known.sequence,
    rememberedAt: known.publishedAt,
  });
}
