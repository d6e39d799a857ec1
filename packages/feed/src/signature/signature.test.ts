import assert from 'node:assert/strict';
import { createHash, createPublicKey, verify } from 'node:crypto';
import { afterEach, describe, it } from 'node:test';
import { canonicalBytes } from '@mingce/schema/bytes';
import type { FeedManifest } from '@mingce/schema/types';
import fc from 'fast-check';
import { sha256Hex } from '../digest/sha256.js';
import { keyId } from './keys.js';
import { generateSigningKey, signManifest } from './sign-manifest.js';
import { verifyManifest } from './verify-manifest.js';

const manifest: FeedManifest = {
  format: 'mingce-feed',
  formatVersion: '1.0',
  id: 'shili',
  title: '示例市政策文件库',
  language: 'zh-CN',
  sequence: 3,
  publishedAt: '2025-11-20T09:00:00+08:00',
  publisher: { name: '示例市人民政府办公室', region: '990100' },
  counts: { policy: 1 },
  directory: { bundles: [{ root: 'b'.repeat(32), sizes: 'a' }] },
  collections: { sha256: 'c'.repeat(64), size: 1 },
  vocabulary: { sha256: 'd'.repeat(64), size: 1 },
};

const withoutWebCrypto = () =>
  Object.defineProperty(globalThis.crypto, 'subtle', { value: undefined, configurable: true });
afterEach(() => {
  Reflect.deleteProperty(globalThis.crypto, 'subtle');
});

describe('a signed manifest', () => {
  it('is accepted with WebCrypto and with the fallback', async () => {
    const { publicKey, privateKey } = await generateSigningKey();
    // Half of all signatures have a high s, which the fallback must accept as well.
    const signed = await Promise.all(Array.from({ length: 8 }, () => signManifest(manifest, privateKey)));
    for (const each of signed) await verifyManifest(each, JSON.stringify(publicKey));
    withoutWebCrypto();
    assert.equal(globalThis.crypto.subtle, undefined);
    for (const each of signed) await verifyManifest(each, publicKey);
  });

  it('can be checked by another implementation', async () => {
    const { publicKey, privateKey } = await generateSigningKey();
    const { signature, ...rest } = await signManifest(manifest, privateKey);
    const key = createPublicKey({ key: publicKey as import('node:crypto').JsonWebKey, format: 'jwk' });
    const value = Buffer.from(signature!.value, 'base64url');
    assert.equal(verify('sha256', canonicalBytes(rest), { key, dsaEncoding: 'ieee-p1363' }, value), true);
  });

  it('is refused when missing, of an unknown algorithm, by another key or wrong', async () => {
    const { publicKey, privateKey } = await generateSigningKey();
    const other = await generateSigningKey();
    const signed = await signManifest(manifest, privateKey);
    const sm2 = { ...signed, signature: { ...signed.signature!, algorithm: 'SM2' } };
    const inherited = { ...signed, signature: { ...signed.signature!, algorithm: 'constructor' } };
    for (const hide of [() => undefined, withoutWebCrypto]) {
      hide();
      await assert.rejects(verifyManifest(manifest, publicKey), { code: 'feed.signatureMissing' });
      await assert.rejects(verifyManifest(sm2, publicKey), { code: 'feed.signatureMissing' });
      await assert.rejects(verifyManifest(inherited, publicKey), { code: 'feed.signatureMissing' });
      await assert.rejects(verifyManifest(signed, other.publicKey), { code: 'feed.wrongKey' });
      for (const changed of [{ title: '别的' }, { sequence: 4 }, { unknownMember: 1 }]) {
        await assert.rejects(verifyManifest({ ...signed, ...changed }, publicKey), {
          code: 'feed.signatureInvalid',
        });
      }
    }
  });

  it('is refused whatever bit of the signature is flipped', async () => {
    const { publicKey, privateKey } = await generateSigningKey();
    const signed = await signManifest(manifest, privateKey);
    const { algorithm, keyId, value } = signed.signature!;
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: 511 }), async (bit) => {
        const bytes = Buffer.from(value, 'base64url');
        bytes[bit >> 3]! ^= 1 << (bit & 7);
        const altered = { ...signed, signature: { algorithm, keyId, value: bytes.toString('base64url') } };
        await assert.rejects(verifyManifest(altered, publicKey), { code: 'feed.signatureInvalid' });
      }),
      { numRuns: 50 },
    );
  });

  it('refuses a pinned key that is private, no key at all, or off the curve', async () => {
    const { publicKey, privateKey } = await generateSigningKey();
    const signed = await signManifest(manifest, privateKey);
    const offCurve = { ...publicKey, y: publicKey.x! };
    const moved = { ...signed, signature: { ...signed.signature!, keyId: await keyId(offCurve) } };
    for (const hide of [() => undefined, withoutWebCrypto]) {
      hide();
      await assert.rejects(verifyManifest(signed, privateKey), { code: 'feed.keyIsPrivate' });
      for (const key of ['', 'null', '{}', '{"kty":"RSA"}', 'MFkwEwYHKoZIzj0CAQ']) {
        await assert.rejects(verifyManifest(signed, key), { code: 'feed.keyInvalid' });
      }
      await assert.rejects(verifyManifest(moved, offCurve), { code: 'feed.keyInvalid' });
    }
  });

  it('never carries the private key', async () => {
    const { privateKey } = await generateSigningKey();
    assert.doesNotMatch(JSON.stringify(await signManifest(manifest, privateKey)), new RegExp(privateKey.d!));
  });
});

describe('keyId', () => {
  it('is the RFC 7638 thumbprint, the same for both halves of a pair', async () => {
    const { publicKey, privateKey } = await generateSigningKey();
    const { crv, kty, x, y } = publicKey;
    const expected = createHash('sha256').update(JSON.stringify({ crv, kty, x, y })).digest('base64url');
    assert.equal(await keyId(publicKey), expected);
    assert.equal(await keyId(privateKey), expected);
  });
});

describe('sha256Hex', () => {
  it('gives the digest of NIST for "abc", with WebCrypto and with the fallback', async () => {
    const expected = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
    const bytes = new TextEncoder().encode('abc');
    assert.equal(await sha256Hex(bytes), expected);
    withoutWebCrypto();
    assert.equal(await sha256Hex(bytes), expected);
  });

  it('gives the same digest both ways for any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        const expected = await sha256Hex(bytes);
        withoutWebCrypto();
        assert.equal(await sha256Hex(bytes), expected);
        Reflect.deleteProperty(globalThis.crypto, 'subtle');
      }),
    );
  });
});
