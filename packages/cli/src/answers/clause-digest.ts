import { plainText } from '@mingce/content';
import type { Clause } from '@mingce/schema/types';
import { sha256Hex } from '../publish/sha256.js';

/** The digest of a clause's text, its parts included, without white space. */
export function clauseDigest(clause: Clause): string {
  return sha256Hex(Buffer.from(plainText([clause]).replace(/\s+/g, ''))).slice(0, 16);
}
