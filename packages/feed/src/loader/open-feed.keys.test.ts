import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { defaultValidForDays as schemaDefault } from '@mingce/schema';
import { canonicalBytes } from '@mingce/schema/bytes';
import type { FeedManifest, KeyStatement } from '@mingce/schema/types';
import { memoryStore } from '../cache/memory-store.js';
import type { SigningKey } from '../signature/es256-signer.js';
import { keyId } from '../signature/keys.js';
import type { PinnedKey } from '../signature/public-key.js';
import { generateSigningKey, signManifest } from '../signature/sign-manifest.js';
import { fakeFeed } from '../testing/index.js';
import { signKeyStatement } from '../trust/sign-statement.js';
import type { Feed } from '../types.js';
import { defaultValidForDays } from './feed-age.js';
import { openFeed } from './open-feed.js';

const records = { policy: [{ id: 'p-1', title: '一号文件' }] };

/** A server, and a reader who visits it repeatedly with the same store. */
async function reader() {
  const fake = await fakeFeed(records);
  const { signature: _, ...manifest } = fake.manifest;
  const store = memoryStore();
  const visit = (publicKey: PinnedKey | undefined): Promise<Feed> =>
    openFeed(fake.url, { source: fake.source, store, publicKey });
  return {
    visit,
    /** Puts a manifest on the server, signed with this key. */
    async serve({ privateKey }: SigningKey, more: Partial<FeedManifest>) {
      fake.files.set('feed.json', canonicalBytes(await signManifest({ ...manifest, ...more }, privateKey)));
    },
    /** The code of the error for which the fresh manifest was not used, if the copy of an earlier visit is shown. */
    async refusal(publicKey: PinnedKey | undefined) {
      return (await visit(publicKey)).status.reason;
    },
  };
}

async function statement(
  version: number,
  keys: SigningKey[],
  by: SigningKey[],
  more: Partial<KeyStatement> = {},
): Promise<KeyStatement> {
  const unsigned = {
    format: 'mingce-keys' as const,
    version,
    feedId: 'shili',
    issuedAt: '2025-11-01T00:00:00Z',
    keys: keys.map(({ publicKey }) => publicKey) as KeyStatement['keys'],
    ...more,
  };
  return signKeyStatement(
    unsigned,
    by.map(({ privateKey }) => privateKey),
  );
}

/** A root key, the current key, the next one, and a chain of statements for each. */
async function city() {
  const [root, first, second] = [
    await generateSigningKey(),
    await generateSigningKey(),
    await generateSigningKey(),
  ];
  const named = { root: root.publicKey as KeyStatement['root'] };
  const one = await statement(1, [first], [first, root], named);
  const revoked = [{ keyId: await keyId(first.publicKey), revokedAt: '2025-12-01T00:00:00Z' }];
  const two = await statement(2, [second], [root, second], { ...named, revoked });
  return { root, first, second, one, two };
}

describe('a reader who comes back', () => {
  it('follows a page that still pins the first key through a theft, and learns that the pin is old', async () => {
    const { first, second, one, two } = await city();
    const { visit, serve } = await reader();
    await serve(first, { sequence: 10, trust: [one] });
    assert.deepEqual((await visit(first.publicKey)).status, { trust: 'verified' });
    await serve(second, { sequence: 11, trust: [one, two] });
    const { status, manifest } = await visit(first.publicKey);
    assert.equal(manifest.sequence, 11);
    assert.deepEqual(status, { trust: 'verified', pinnedKey: 'revoked' });
  });

  it('refuses a thief whose feed lacks the revocation, whichever key is pinned', async () => {
    const { root, first, second, one, two } = await city();
    for (const { publicKey } of [root, first, second]) {
      const { refusal, visit, serve } = await reader();
      await serve(second, { sequence: 11, trust: [one, two] });
      await visit(publicKey);
      for (const trust of [[one], []]) {
        await serve(first, { sequence: 99, trust });
        assert.match(String(await refusal(publicKey)), /^feed\.(?:keysRolledBack|wrongKey)$/);
      }
      await serve(first, { sequence: 99, trust: [one, two] });
      assert.equal(await refusal(publicKey), 'feed.keyRevoked');
    }
  });

  it('refuses other statements in place of those it knows, though the pinned key signed them', async () => {
    const { first, one } = await city();
    const thief = await generateSigningKey();
    const { refusal, visit, serve } = await reader();
    await serve(first, { sequence: 10, trust: [one] });
    await visit(first.publicKey);
    await serve(thief, { sequence: 11, trust: [await statement(1, [first, thief], [first])] });
    assert.equal(await refusal(first.publicKey), 'feed.keysRolledBack');
  });

  it('forgets the number that a thief signed once the key of the thief is revoked', async () => {
    const { first, second, one, two } = await city();
    const { refusal, visit, serve } = await reader();
    await serve(first, { sequence: Number.MAX_SAFE_INTEGER, trust: [one] });
    await visit(first.publicKey);
    await serve(second, { sequence: 11, trust: [one, two] });
    assert.equal(await refusal(first.publicKey), undefined);
    assert.equal((await visit(first.publicKey)).manifest.sequence, 11);
    await serve(second, { sequence: 10, trust: [one, two] });
    assert.equal(await refusal(first.publicKey), 'feed.replayed');
  });

  it('takes no other feed at the same address, though the same key signs it', async () => {
    const key = await generateSigningKey();
    const { refusal, visit, serve } = await reader();
    await serve(key, {});
    await visit(key.publicKey);
    await serve(key, { id: 'other', sequence: 99 });
    assert.equal(await refusal(key.publicKey), 'feed.otherFeed');
    // Without a pinned key any feed of the server is accepted.
    assert.equal((await visit(undefined)).manifest.id, 'other');
  });

  it('takes no other feed on the first visit either, where the pinned key names the feed', async () => {
    const key = await generateSigningKey();
    const { visit, serve } = await reader();
    await serve(key, { id: 'other' });
    await assert.rejects(visit({ ...key.publicKey, feed: 'shili' }), {
      code: 'feed.otherFeed',
      facts: { expected: 'shili', got: 'other' },
    });
    await assert.rejects(visit({ ...key.publicKey, feed: 7 as unknown as string }), {
      code: 'feed.keyInvalid',
    });
  });
});

describe('the age of a feed', () => {
  const day = 86_400_000;
  const published = new Date('2013-11-20T00:00:00Z');
  const after = (days: number) => new Date(published.getTime() + days * day);
  const opened = async (more: Partial<FeedManifest>) => {
    const key = await generateSigningKey();
    const { visit, serve } = await reader();
    await serve(key, { publishedAt: published.toISOString(), ...more });
    return visit(key.publicKey);
  };

  it('is recognized by its own expiry; it can be read all the same', async () => {
    const feed = await opened({ expiresAt: '2013-12-20T00:00:00Z' });
    assert.equal(feed.expiresAt, '2013-12-20T00:00:00Z');
    assert.equal(feed.isStale(after(30)), false);
    assert.equal(feed.isStale(after(30.1)), true);
    assert.equal(feed.age(after(12 * 365)), 12 * 365);
    assert.equal((await feed.record('policy', 'p-1')).title, '一号文件');
  });

  it('is assumed for a feed without one, as old publishers write them: twelve years are too many', async () => {
    const feed = await opened({ expiresAt: undefined });
    assert.equal(feed.expiresAt, after(90).toISOString());
    assert.equal(feed.isStale(after(89)), false);
    assert.equal(feed.isStale(after(12 * 365)), true);
    assert.equal(defaultValidForDays, schemaDefault);
  });

  it('ends with the key statement, so that a thief who withholds the revocation does not last', async () => {
    const { first, root } = await city();
    const named = { root: root.publicKey as KeyStatement['root'], expiresAt: '2014-01-01T00:00:00Z' };
    const trust = [await statement(1, [first], [first, root], named)];
    const { visit, serve } = await reader();
    await serve(first, { trust, publishedAt: '2014-06-01T00:00:00Z', expiresAt: '2999-01-01T00:00:00Z' });
    assert.equal((await visit(root.publicKey)).expiresAt, '2014-01-01T00:00:00Z');
  });

  it('is negative, and nothing is refused, when the reader’s clock is behind', async () => {
    const feed = await opened({ expiresAt: '2013-12-20T00:00:00Z' });
    assert.equal(feed.age(after(-400)), -400);
    assert.equal(feed.isStale(after(-400)), false);
  });

  it('is no guess: a moment that is none makes the feed malformed', async () => {
    for (const more of [{ publishedAt: 'yesterday' }, { expiresAt: '2025' }, { publishedAt: '' }]) {
      await assert.rejects(opened(more), { code: 'feed.malformed' });
    }
  });
});
