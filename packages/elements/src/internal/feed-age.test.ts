import { canonicalBytes, generateSigningKey, keyId, signKeyStatement, signManifest } from '@mingce/feed';
import type { FeedManifest, KeyStatement } from '@mingce/schema/types';
import { expect } from '@open-wc/testing';
import { draw, eachWithOwnReaderFeed, feed, find, words } from '../testing/reader-harness.js';
import { readerPolicies } from '../testing/reader-policies.js';
import { sampleFeed } from '../testing/sample-feed.js';
import { draw as drawSearch, freshFeedUrl } from '../testing/search-harness.js';
import { unrenewedSince } from './feed-age.js';

const old: Partial<FeedManifest> = {
  publishedAt: '2013-11-20T09:00:00+08:00',
  expiresAt: '2014-02-18T09:00:00+08:00',
};

describe('a feed that nobody renewed', () => {
  eachWithOwnReaderFeed();

  it('is read as ever, under a calm line with the day since which nothing was heard', async () => {
    await feed.publish({ policy: [...readerPolicies] }, { manifest: old });
    const reader = await draw();
    expect(words(find(reader, '[part=note]'))).to.match(
      /^这里的内容自2013年11月20日起没有更新。 此后发布、修改或者废止/,
    );
    expect(find(reader, 'article h2')).to.exist;
    expect(reader.shadowRoot?.querySelectorAll('[part=note]').length).to.equal(1);
  });

  it('says nothing while it is in time, nor when the clock here is behind', async () => {
    expect(find(await draw(), '[part=note]')).to.equal(null);
    const reader = await draw({ provider: { today: '2001-01-01' } });
    expect(find(reader, '[part=note]')).to.equal(null);
  });

  it('says so in search too, once for each feed that is old', async () => {
    const ancient = await sampleFeed({ url: freshFeedUrl('ancient'), manifest: old });
    const end = ancient.install();
    const element = await drawSearch({ url: ancient.url, address: '?q=创业补贴' });
    const notes = Array.from(element.shadowRoot?.querySelectorAll('[part=note]') ?? []);
    expect(notes.length).to.equal(1);
    expect(words(notes[0])).to.contain('自2013年11月20日起没有更新');
    end();
  });

  it('speaks up to the end of its keys where these ended before the last publishing', () => {
    const feed = { publishedAt: '2025-06-01T00:00:00Z', expiresAt: '2025-01-01T00:00:00Z' };
    expect(unrenewedSince(feed, '2025-01-01')).to.equal(undefined);
    expect(unrenewedSince(feed, '2025-01-02')).to.equal('2025-01-01');
  });
});

describe('a page that pins a key revoked since', () => {
  eachWithOwnReaderFeed();

  it('works, and its webmaster reads once what to do', async () => {
    const [root, first, second] = [
      await generateSigningKey(),
      await generateSigningKey(),
      await generateSigningKey(),
    ];
    const { signature: _, ...manifest } = feed.manifest;
    const say = (version: number, keys: (typeof first)[], by: (typeof first)[], revoked: string[]) =>
      signKeyStatement(
        {
          format: 'mingce-keys',
          version,
          feedId: manifest.id,
          issuedAt: '2025-11-01T00:00:00Z',
          keys: keys.map(({ publicKey }) => publicKey) as KeyStatement['keys'],
          root: root.publicKey as KeyStatement['root'],
          revoked: revoked.map((id) => ({ keyId: id, revokedAt: '2025-11-01T00:00:00Z' })),
        },
        by.map(({ privateKey }) => privateKey),
      );
    const trust = [
      await say(1, [first], [first, root], []),
      await say(2, [second], [root, second], [await keyId(first.publicKey)]),
    ];
    const signed = await signManifest({ ...manifest, trust }, second.privateKey);
    feed.files.set('feed.json', canonicalBytes(signed));

    const lines: string[] = [];
    const { warn } = console;
    console.warn = (...values: unknown[]) => lines.push(values.join(' '));
    const attributes = { policy: 'xize', key: JSON.stringify(first.publicKey) };
    for (let visit = 0; visit < 2; visit++) expect(find(await draw({ attributes }), 'article h2')).to.exist;
    console.warn = warn;
    expect(lines.length).to.equal(1);
    expect(lines[0]).to.contain('公钥已作废').and.to.contain('key 属性');
  });
});
