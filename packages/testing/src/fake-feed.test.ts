import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { objectPath, openFeed } from '@mingce/feed';
import { collectionPageSchema, feedManifestSchema, tombstonesSchema, vocabularySchema } from '@mingce/schema';
import { fakeFeed } from './index.js';

describe('fakeFeed', () => {
  it('publishes what the schemas of a feed accept', async () => {
    const fake = await fakeFeed(
      {
        policy: [{ id: 'p-1', title: '一号', region: '990122', publishedOn: '2025-01-01' }],
        qa: [{ id: 'q-1', question: '问' }],
      },
      {
        search: { packs: { terms: [Uint8Array.of(1)] }, index: { analyzer: 1 } },
        tombstones: [{ kind: 'policy', id: 'p-0', withdrawnOn: '2025-01-01', reason: '有误' }],
      },
    );
    const { manifest } = fake;
    assert.deepEqual(feedManifestSchema.parse(manifest), manifest);
    const object = (ref: { sha256: string } | undefined) =>
      JSON.parse(Buffer.from(fake.files.get(objectPath(ref!.sha256))!).toString());
    assert.ok(vocabularySchema.safeParse(object(manifest.vocabulary)).success);
    assert.ok(tombstonesSchema.safeParse(object(manifest.tombstones)).success);
    for (const { pages } of Object.values(object(manifest.collections)) as {
      pages: { sha256: string }[];
    }[]) {
      for (const page of pages) assert.ok(collectionPageSchema.safeParse(object(page)).success);
    }
  });

  it('answers the page’s own fetch for its address only, until it is taken out', async () => {
    const original = globalThis.fetch;
    const passed: string[] = [];
    const placed: typeof fetch = async (input) => {
      passed.push(String(input));
      return new Response('');
    };
    globalThis.fetch = placed;
    const fake = await fakeFeed({});
    const uninstall = fake.install();
    try {
      assert.equal((await openFeed(fake.url)).manifest.title, fake.manifest.title);
      await fetch('https://elsewhere.example/x');
    } finally {
      uninstall();
      assert.equal(globalThis.fetch, placed);
      globalThis.fetch = original;
    }
    assert.deepEqual(passed, ['https://elsewhere.example/x']);
    assert.deepEqual(fake.requests, ['feed.json']);
  });
});
