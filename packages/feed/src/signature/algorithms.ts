import { es256 } from './es256.js';
import type { SignatureAlgorithm } from './signature-algorithm.js';

/** The signature algorithms of a feed, by their names in the envelope; a new one is one more line here. */
export const signatureAlgorithms: ReadonlyMap<string, SignatureAlgorithm> = new Map([['ES256', es256]]);
