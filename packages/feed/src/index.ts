export { canonicalBytes, canonicalJson } from '@mingce/schema/bytes';
export { decodeBase64url, encodeBase64url } from './bytes/base64url.js';
export type { FeedStore, StoredFile } from './cache/feed-store.js';
export { memoryStore } from './cache/memory-store.js';
export { sha256Hex } from './digest/sha256.js';
export { type FeedErrorCode, feedErrorCodes } from './errors.js';
export { ageInDays, expiryOf } from './loader/feed-age.js';
export { openFeed } from './loader/open-feed.js';
export { type FeedChoice, type OpenFeedsOptions, openFeeds } from './loader/open-feeds.js';
export { filterByRegion, scopeRegions } from './loader/region-scope.js';
export { feedMessages } from './messages/index.js';
export { buildDirectory, type DirectoryEntry } from './pack/build-directory.js';
export { bundleBytes, locatePart, type PartPlace, partCount } from './pack/locate-part.js';
export {
  type BuiltFile,
  type BuiltPack,
  buildPack,
  type Digest,
  PackBuilder,
  type PackOptions,
  packPart,
} from './pack/pack-builder.js';
export { bundleFiles, bundlePath, objectPath, partPath, recordPart } from './pack/paths.js';
export { slotsOf } from './pack/slots.js';
export { unpackBundle, verifyPart } from './pack/verify-part.js';
export type { SigningKey } from './signature/es256-signer.js';
export { keyId } from './signature/keys.js';
export type { PinnedKey } from './signature/public-key.js';
export { generateSigningKey, signManifest } from './signature/sign-manifest.js';
export { verifyManifest } from './signature/verify-manifest.js';
export type { ByteRange, FeedSource, ReadRequest } from './sources/feed-source.js';
export { type FetchSourceOptions, fetchSource } from './sources/fetch-source.js';
export { checkContinues } from './trust/continues.js';
export { followKeyChain, revokedAt, type Trust } from './trust/key-chain.js';
export { maxKeyStatements } from './trust/read-statements.js';
export { signKeyStatement } from './trust/sign-statement.js';
export type {
  Feed,
  FeedBenefits,
  FeedGroup,
  FeedSearch,
  FeedStatus,
  FeedZones,
  FileRefusal,
  LinkedFile,
  OpenFeedOptions,
} from './types.js';
