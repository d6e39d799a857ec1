import { type Facts, MingceError } from '@mingce/schema/errors';

/** All error codes of this package; `messages/` has a sentence for each. */
export const feedErrorCodes = [
  'feed.cryptoUnavailable',
  'feed.digestMismatch',
  'feed.digestMissing',
  'feed.htmlInstead',
  'feed.httpStatus',
  'feed.keyInvalid',
  'feed.keyIsPrivate',
  'feed.keyRevoked',
  'feed.keysMalformed',
  'feed.keysRolledBack',
  'feed.keysTooMany',
  'feed.keysUnvouched',
  'feed.malformed',
  'feed.missing',
  'feed.moved',
  'feed.newerFormat',
  'feed.notAFeed',
  'feed.olderFormat',
  'feed.otherFeed',
  'feed.pageMissing',
  'feed.partMissing',
  'feed.pathUnsafe',
  'feed.proofInvalid',
  'feed.recordMissing',
  'feed.regionInvalid',
  'feed.replayed',
  'feed.signatureInvalid',
  'feed.signatureMissing',
  'feed.sizeMismatch',
  'feed.timeout',
  'feed.tooLarge',
  'feed.truncated',
  'feed.unreachable',
  'feed.urlHasPassword',
  'feed.urlInvalid',
  'feed.withdrawn',
  'feed.wrongKey',
] as const;
export type FeedErrorCode = (typeof feedErrorCodes)[number];

/** Makes a `MingceError` with a code of this package. */
export function feedError(
  code: FeedErrorCode,
  facts: Facts = {},
  options?: { cause?: unknown },
): MingceError {
  return new MingceError(code, facts, options);
}

/** Whether an error is a `MingceError` with one of these codes. */
export function hasCode(error: unknown, ...codes: readonly FeedErrorCode[]): error is MingceError {
  return error instanceof MingceError && (codes as readonly string[]).includes(error.code);
}
