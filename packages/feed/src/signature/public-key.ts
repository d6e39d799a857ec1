import { feedError } from '../errors.js';

/** The members of an EC key that its RFC 7638 thumbprint covers. */
interface EcPoint {
  crv: string;
  kty: string;
  x: string;
  y: string;
}

/** The public members of a key and nothing else; throws `feed.keyInvalid` for anything but an EC key. */
export function publicPart({ crv, kty, x, y }: JsonWebKey): EcPoint {
  if (kty !== 'EC' || !crv || !x || !y) throw feedError('feed.keyInvalid');
  return { crv, kty, x, y };
}

/** A pinned public key: a JWK with the id of its feed, which older pages do not have. */
export type PinnedKey = JsonWebKey & { readonly feed?: string | undefined };

/**
 * Parses a pinned key, a JWK or its JSON. A private key is rejected, so that its publication on a page is noticed at
 * once.
 */
export function readPublicKey(key: PinnedKey | string): PinnedKey {
  const jwk = typeof key === 'string' ? parseKey(key) : key;
  if (jwk.d !== undefined) throw feedError('feed.keyIsPrivate');
  const { feed } = jwk;
  if (feed === undefined) return publicPart(jwk);
  if (typeof feed !== 'string' || feed === '') throw feedError('feed.keyInvalid');
  return { ...publicPart(jwk), feed };
}

/** Whether a key is of a supported kind. */
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
