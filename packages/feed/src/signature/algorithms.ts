import { es256 } from './es256.js';

export interface SigningKey {
  publicKey: JsonWebKey;
  privateKey: JsonWebKey;
}

/** What a signature algorithm must be able to do; keys are JWKs. */
export interface SignatureAlgorithm {
  generateKey(): Promise<SigningKey>;
  sign(message: Uint8Array, privateKey: JsonWebKey): Promise<Uint8Array>;
  verify(message: Uint8Array, signature: Uint8Array, publicKey: JsonWebKey): Promise<boolean>;
}

/** The algorithms a feed may be signed with, by the name its envelope carries; another one is one more line here. */
export const signatureAlgorithms: ReadonlyMap<string, SignatureAlgorithm> = new Map([['ES256', es256]]);
