import type { FeedManifest } from '@mingce/schema/types';
import { canonicalBytes } from '../bytes/canonical-json.js';

/** What a signature covers: the canonical bytes of the manifest without the signature itself. */
export function signedBytes({ signature: _, ...rest }: FeedManifest): Uint8Array {
  return canonicalBytes(rest);
}
