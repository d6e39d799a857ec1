import { asSource, webCrypto } from '../digest/web-crypto.js';
import { feedError } from '../errors.js';
import { curve, importKey, scheme } from './es256.js';
import { publicPart } from './public-key.js';

export interface SigningKey {
  publicKey: JsonWebKey;
  privateKey: JsonWebKey;
}

/** The signing half of ES256, in a separate file because no page needs it. */
export const es256Signer = {
  async generateKey(): Promise<SigningKey> {
    const subtle = requireWebCrypto();
    const pair = await subtle.generateKey(curve, true, ['sign', 'verify']);
    const { d, ...point } = await subtle.exportKey('jwk', pair.privateKey);
    const publicKey = publicPart(point);
    return { publicKey, privateKey: { ...publicKey, ...(d ? { d } : {}) } };
  },

  async sign(message: Uint8Array, privateKey: JsonWebKey): Promise<Uint8Array> {
    const { d } = privateKey;
    if (!d) throw feedError('feed.keyInvalid');
    const subtle = requireWebCrypto();
    const key = await importKey(subtle, { ...publicPart(privateKey), d }, 'sign');
    return new Uint8Array(await subtle.sign(scheme, key, asSource(message)));
  },
};

function requireWebCrypto(): SubtleCrypto {
  const subtle = webCrypto();
  if (!subtle) throw feedError('feed.cryptoUnavailable');
  return subtle;
}
