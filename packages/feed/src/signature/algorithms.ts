import { es256 } from './es256.js';
import type { SignatureAlgorithm } from './signature-algorithm.js';

/** The algorithms a feed may be signed with, by the name its envelope carries; another one is one more line here. */
export const signatureAlgorithms: ReadonlyMap<string, SignatureAlgorithm> = new Map([['ES256', es256]]);
