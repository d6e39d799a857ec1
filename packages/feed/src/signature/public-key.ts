import { feedError } from '../errors.js';

/** The members of an EC key that its RFC 7638 thumbprint covers. */
interface EcPoint {
  crv: string;
  kty: string;
  x: string;
  y: string;
}

/** The public members of a key and nothing else; throws `feed.keyInvalid` for what is not an EC key. */
export function publicPart({ crv, kty, x, y }: JsonWebKey): EcPoint {
  if (kty !== 'EC' || !crv || !x || !y) throw feedError('feed.keyInvalid');
  return { crv, kty, x, y };
}

/** A public key as a page pins it: a JWK with the id of its feed, which pages of before do not have. */
export type PinnedKey = JsonWebKey & { readonly feed?: string | undefined };

/**
 * Reads the key that a page pins, a JWK or its JSON. A private key is refused: a page that shows it to the world must
 * be noticed at once.
 */
export function readPublicKey(key: PinnedKey | string): PinnedKey {
  const jwk = typeof key === 'string' ? parseKey(key) : key;
  if (jwk.d !== undefined) throw feedError('feed.keyIsPrivate');
  const { feed } = jwk;
  if (feed === undefined) return publicPart(jwk);
  if (typeof feed !== 'string' || feed === '') throw feedError('feed.keyInvalid');
  return { ...publicPart(jwk), feed };
}

/** Whether a key is of a kind that is known here. */
export function isReadableKey({ crv, kty, x, y }: JsonWebKey): boolean {
  return kty === 'EC' && [crv, x, y].every((member) => typeof member === 'string' && member !== '');
}

function parseKey(json: string): PinnedKey {
  try {
    const key: unknown = JSON.parse(json);
    if (typeof key === 'object' && key !== null) return key;
  } catch (cause) {
    throw feedError('feed.keyInvalid', {}, { cause });
  }
  throw feedError('feed.keyInvalid');
}
