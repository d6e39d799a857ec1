import { canonicalBytes } from '@mingce/schema/bytes';
import type { FeedManifest, KeyStatement } from '@mingce/schema/types';

/** Bytes that a signature of a manifest covers: the canonical bytes of the manifest without the signature itself. */
export function signedBytes({ signature: _, ...rest }: FeedManifest): Uint8Array {
  return canonicalBytes(rest);
}

/** Bytes that the signatures of a key statement cover: its canonical bytes without them. */
export function statementBytes(statement: Omit<KeyStatement, 'signatures'>): Uint8Array {
  const { signatures: _, ...rest }: Partial<KeyStatement> = statement;
  return canonicalBytes(rest);
}

/** The signed bytes; `undefined` for a value without canonical bytes, which no publisher can have signed. */
export function bytesToCheck(bytes: () => Uint8Array): Uint8Array | undefined {
  try {
    return bytes();
  } catch {
    // The value has lone surrogates or excessive nesting.
    return undefined;
  }
}
