import { es256 } from './es256.js';

/** Operations of a signature algorithm that a reader needs; keys are JWKs. */
export interface SignatureAlgorithm {
  verify(message: Uint8Array, signature: Uint8Array, publicKey: JsonWebKey): Promise<boolean>;
}

/** The algorithms a feed may be signed with, by the name its envelope carries; another one is one more line here. */
export const signatureAlgorithms: ReadonlyMap<string, SignatureAlgorithm> = new Map([['ES256', es256]]);
