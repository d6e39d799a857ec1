/** Operations of a signature algorithm that a reader needs; keys are JWKs. */
export interface SignatureAlgorithm {
  verify(message: Uint8Array, signature: Uint8Array, publicKey: JsonWebKey): Promise<boolean>;
}
