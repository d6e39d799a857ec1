import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { memoryStore } from '../cache/memory-store.js';
import { sha256Hex } from '../digest/sha256.js';
import { fakeFeed } from '../testing/index.js';
import { openFeed } from './open-feed.js';

const href = 'files/0123456789abcdef/form.html';
const bytes = new TextEncoder().encode('<!doctype html><title>申请表</title>');

async function opened() {
  const fake = await fakeFeed({ policy: [] });
  fake.files.set(href, bytes);
  const feed = await openFeed(fake.url, {
    source: fake.source,
    store: memoryStore(),
    publicKey: fake.publicKey,
  });
  return { fake, feed, file: { href, sha256: await sha256Hex(bytes), size: bytes.length } };
}

describe('a file that a record links to', () => {
  it('is given as it was published, a page included', async () => {
    const { feed, file } = await opened();
    assert.deepEqual(await feed.file(file), bytes);
  });

  it('is refused when it is not what the record states', async () => {
    const { fake, feed, file } = await opened();
    fake.files.set(
      href,
      bytes.map((byte, at) => (at === 5 ? byte ^ 1 : byte)),
    );
    await assert.rejects(feed.file(file), { code: 'feed.digestMismatch' });
    fake.files.set(href, bytes.subarray(1));
    await assert.rejects(feed.file(file), { code: 'feed.sizeMismatch' });
  });

  it('is refused without a digest, above 32 MB, and outside the files of the feed', async () => {
    const { feed, file } = await opened();
    const refused = async (wanted: Parameters<typeof feed.file>[0], code: string) => {
      assert.equal(feed.fileRefusal(wanted), code);
      await assert.rejects(feed.file(wanted), { code });
    };
    assert.equal(feed.fileRefusal(file), undefined);
    await refused({ href }, 'feed.digestMissing');
    await refused({ ...file, size: 2 ** 26 }, 'feed.tooLarge');
    for (const elsewhere of [
      'https://example.cn/a.pdf',
      'files/../feed.json',
      'files/0123456789abcdef/../x',
    ]) {
      await refused({ ...file, href: elsewhere }, 'feed.pathUnsafe');
    }
  });

  it('says how much of it has arrived', async () => {
    const { feed, file } = await opened();
    const received: number[] = [];
    await feed.file(file, undefined, (bytes) => received.push(bytes));
    assert.equal(received[received.length - 1], file.size);
  });
});

describe('an address with a password', () => {
  it('is refused, and its password not repeated', async () => {
    for (const url of ['https://user:s3cret@feed.example/', 'https://user:s3cret@[']) {
      const error = await openFeed(url).catch((reason: unknown) => reason);
      assert.ok(error instanceof Error);
      const cause = 'cause' in error ? String(error.cause) : '';
      assert.doesNotMatch(`${error.message} ${JSON.stringify(error)} ${cause}`, /s3cret/);
    }
  });
});
