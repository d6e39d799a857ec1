import assert from 'node:assert/strict';
import { createHash, createPublicKey, type JsonWebKey as NodeKey, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterEach, describe, it } from 'node:test';
import { maxKeyStatements as schemaLimit } from '@mingce/schema';
import { canonicalBytes, canonicalJson } from '@mingce/schema/bytes';
import type { FeedManifest, KeyStatement } from '@mingce/schema/types';
import fc from 'fast-check';
import { keyId } from '../signature/keys.js';
import type { PinnedKey } from '../signature/public-key.js';
import { generateSigningKey, signManifest } from '../signature/sign-manifest.js';
import { verifyManifest } from '../signature/verify-manifest.js';
import { maxKeyStatements } from './read-statements.js';
import { signKeyStatement } from './sign-statement.js';

interface Vector {
  name: string;
  pin: PinnedKey;
  /** State of the pinned key, or the code of the refusal. */
  expected: string;
  manifest: FeedManifest;
}

const vectors: Vector[] = JSON.parse(
  readFileSync(new URL('../../../../docs/formats/vectors/trust.json', import.meta.url), 'utf8'),
);

const outcome = (manifest: FeedManifest, pin: PinnedKey): Promise<string> =>
  verifyManifest(manifest, pin).then(
    ({ pinned }) => pinned,
    (error) => error.code ?? String(error),
  );

afterEach(() => {
  Reflect.deleteProperty(globalThis.crypto, 'subtle');
});

describe('the chain of key statements', () => {
  for (const { name, pin, expected, manifest } of vectors) {
    it(`${name}：${expected}`, async () => {
      assert.equal(await outcome(manifest, pin), expected);
      // A page over plain http has no WebCrypto.
      Object.defineProperty(globalThis.crypto, 'subtle', { value: undefined, configurable: true });
      assert.equal(await outcome(manifest, pin), expected);
    });
  }

  it('is judged alike by another implementation, over node:crypto', () => {
    for (const { name, pin, expected, manifest } of vectors) {
      assert.equal(accepts(manifest, pin), !expected.startsWith('feed.'), name);
    }
  });

  it('has the limit that the schema has', () => {
    assert.equal(maxKeyStatements, schemaLimit);
  });

  it('leads nowhere else when any byte of it is changed on its way', async () => {
    const { manifest, pin } = vectors.find(({ expected }) => expected === 'revoked')!;
    const text = canonicalJson(manifest);
    const [start, end] = [text.indexOf('"trust":'), text.length];
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: start, max: end - 1 }),
        fc.integer({ min: 32, max: 126 }),
        async (at, code) => {
          const altered = parsed(text.slice(0, at) + String.fromCharCode(code) + text.slice(at + 1));
          if (!altered || canonicalJson(altered) === text) return;
          assert.match(await outcome(altered, pin), /^feed\./, `${at} → ${code}`);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('gives a thief of the signing key nothing, whatever byte of the statements the thief changes', async () => {
    const [root, signing] = [await generateSigningKey(), await generateSigningKey()];
    const { manifest } = vectors[0]!;
    const statement = await signKeyStatement(
      {
        format: 'mingce-keys',
        version: 1,
        feedId: manifest.id,
        issuedAt: '2025-01-01T00:00:00Z',
        keys: [signing.publicKey] as KeyStatement['keys'],
        root: root.publicKey as KeyStatement['root'],
      },
      [root.privateKey, signing.privateKey],
    );
    const text = canonicalJson([statement]);
    const ownKeys = new Set([await keyId(signing.publicKey)]);
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: text.length - 1 }),
        fc.integer({ min: 32, max: 126 }),
        async (at, code) => {
          const trust = parsed(text.slice(0, at) + String.fromCharCode(code) + text.slice(at + 1));
          if (!Array.isArray(trust)) return;
          // Signed again with the stolen key: only the statements can prevent its use.
          const forged = await signManifest({ ...manifest, trust }, signing.privateKey).catch(
            () => undefined,
          );
          if (!forged) return;
          const result = await verifyManifest(forged, root.publicKey).catch((error) => error.code);
          // A changed signature of a key that the root does not need has no effect.
          if (typeof result !== 'string') assert.deepEqual(new Set(result.keys.keys()), ownKeys);
          else assert.match(result, /^feed\./);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('is refused, not followed for ever, when it nests without end or has lone surrogates', async () => {
    const { manifest, pin } = vectors.find(({ expected }) => expected === 'replaced')!;
    let deep: unknown = 0;
    for (let level = 0; level < 2000; level++) deep = [deep];
    for (const later of [deep, '\ud800']) {
      const trust = manifest.trust!.map((statement) => ({ ...statement, later }));
      assert.equal(await outcome({ ...manifest, trust }, pin), 'feed.keysUnvouched');
    }
  });
});

function parsed(text: string) {
  try {
    return JSON.parse(text);
  } catch {
    // No longer JSON, so a reader rejects it earlier.
    return undefined;
  }
}

/**
 * An independent implementation of docs/formats/feed.md, section 10: returns whether a manifest is accepted.
 */
function accepts(manifest: FeedManifest, pin: PinnedKey): boolean {
  if (pin.feed && pin.feed !== manifest.id) return false;
  const chain = manifest.trust ?? [];
  const wellFormed = chain.every(
    ({ version, keys, feedId }, index) => version === index + 1 && keys.length > 0 && feedId === manifest.id,
  );
  if (!wellFormed || chain.length > 32) return false;

  let allowed: NodeKey[] = [pin as NodeKey];
  if (chain.length > 0) {
    const start = chain.findIndex(({ keys, root }) => has([...keys, root], pin));
    if (start < 0) return false;
    let voices: unknown[] = [pin];
    const gone = new Set<string>();
    for (let at = start; at < chain.length; at++) {
      const { keys, root, revoked = [], signatures, ...rest } = chain[at]!;
      const body = {
        keys,
        ...(root ? { root } : {}),
        ...('revoked' in chain[at]! ? { revoked } : {}),
        ...rest,
      };
      const signed = (key: unknown) =>
        signatures.some((one) => one.algorithm === 'ES256' && checks(body, one, key as NodeKey));
      if (!voices.some(signed)) return false;
      if (root && !has([chain[at - 1]?.root], root) && !signed(root)) return false;
      for (const { keyId } of revoked) gone.add(keyId);
      const stays = (key: unknown) => !gone.has(thumbprint(key as NodeKey));
      voices = (root ? [root] : keys).filter(stays);
      allowed = keys.filter(stays) as NodeKey[];
    }
  }
  const { signature, ...body } = manifest;
  return Boolean(signature && allowed.some((key) => checks(body, signature, key)));
}

function has(keys: unknown[], wanted: unknown): boolean {
  return keys.some(
    (key) => key !== undefined && thumbprint(key as NodeKey) === thumbprint(wanted as NodeKey),
  );
}

function thumbprint({ crv, kty, x, y }: NodeKey): string {
  return createHash('sha256').update(JSON.stringify({ crv, kty, x, y })).digest('base64url');
}

function checks(body: object, { keyId, value }: { keyId: string; value: string }, jwk: NodeKey): boolean {
  if (jwk.kty !== 'EC' || keyId !== thumbprint(jwk)) return false;
  const { kty, crv, x, y } = jwk;
  const key = createPublicKey({ key: { kty, crv, x, y } as NodeKey, format: 'jwk' });
  return verify(
    'sha256',
    canonicalBytes(body),
    { key, dsaEncoding: 'ieee-p1363' },
    Buffer.from(value, 'base64url'),
  );
}
