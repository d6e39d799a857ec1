import assert from 'node:assert/strict';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { describe, it } from 'node:test';
import { objectPath } from '@mingce/feed';
import { openFolder } from '@mingce/feed/node';
import { runMain } from '../fixtures/run-cli.js';
import { authoringFolder, feedYaml, policyText } from '../sources/fixtures/authoring-folder.js';
import { temporaryFolder } from './fixtures/sample-sources.js';

const first = new Date('2026-03-02T02:00:00Z');
const later = new Date('2026-03-20T17:00:00Z');

/** An authoring folder with one policy, and the folders that it is built into. */
async function folders(t: TestContext) {
  const dir = await authoringFolder(t, { 'policies/a.md': policyText({ id: 'a' }) });
  return { dir, feed: join(await temporaryFolder(t), 'feed'), other: join(await temporaryFolder(t), 'feed') };
}

const build = (dir: string, to: string, now: Date, ...options: string[]) =>
  runMain(['build', dir, '--to', to, ...options], { now });

async function daysOf(feed: string): Promise<Record<string, string | undefined>> {
  const opened = await openFolder(feed);
  const { items } = await opened.page('policy', 0);
  const records = await Promise.all(items.map(({ id }) => opened.record('policy', id)));
  return Object.fromEntries(records.map(({ id, receivedOn }) => [id, receivedOn]));
}

const addPolicy = (dir: string, id: string) =>
  writeFile(join(dir, 'policies', `${id}.md`), policyText({ id, title: `示例县${id}办法` }));

describe('the first day of a policy in the feed', () => {
  it('is the day of the build in China, and later builds keep it', async (t) => {
    const { dir, feed } = await folders(t);
    const begun = await build(dir, feed, first);
    assert.match(begun.stdout, /首次入库日从 2026-03-02 起记录.*--previous/);
    await addPolicy(dir, 'b');
    const next = await build(dir, feed, later);
    assert.doesNotMatch(next.stdout, /首次入库日/);
    assert.deepEqual(await daysOf(feed), { a: '2026-03-02', b: '2026-03-21' });
    assert.match((await runMain(['verify', feed], { now: later })).stdout, /数据源完好/);
  });

  it('is that of its first stay if it left the feed and comes back', async (t) => {
    const { dir, feed } = await folders(t);
    await addPolicy(dir, 'b');
    await build(dir, feed, first);
    await rm(join(dir, 'policies', 'b.md'));
    await build(dir, feed, later);
    await addPolicy(dir, 'b');
    await build(dir, feed, new Date('2026-04-20T02:00:00Z'));
    assert.equal((await daysOf(feed)).b, '2026-03-02');
  });

  it('is taken over from the feed as published before when an empty folder is built into', async (t) => {
    const { dir, feed, other } = await folders(t);
    await build(dir, feed, first);
    const anew = await build(dir, other, later);
    assert.match(anew.stdout, /首次入库日从 2026-03-21 起记录/);
    await rm(other, { recursive: true });
    const taken = await build(dir, other, later, '--previous', feed);
    assert.doesNotMatch(taken.stdout, /首次入库日/);
    assert.deepEqual(await daysOf(other), { a: '2026-03-02' });
  });

  it('is taken over from an address as well', async (t) => {
    const { dir, feed, other } = await folders(t);
    await build(dir, feed, first);
    const server = createServer((request, response) => {
      readFile(join(feed, request.url ?? '')).then(
        (bytes) => response.end(bytes),
        () => response.writeHead(404).end(),
      );
    });
    await new Promise<void>((resolve) => server.listen(0, resolve));
    t.after(() => server.close());
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    await build(dir, other, later, '--previous', `http://localhost:${port}/`);
    assert.deepEqual(await daysOf(other), { a: '2026-03-02' });
    server.closeAllConnections();
  });

  it('is not lost in silence where the record of it is damaged', async (t) => {
    const { dir, feed, other } = await folders(t);
    await build(dir, feed, first);
    const before = await readdir(feed, { recursive: true });
    const { received } = JSON.parse(await readFile(join(feed, 'feed.json'), 'utf8'));
    const path = join(feed, objectPath(received.sha256));
    const whole = await readFile(path);
    await writeFile(path, '{}');
    const refused = await build(dir, feed, later);
    assert.equal(refused.code, 2);
    assert.match(refused.stderr, /读不出各政策的首次入库日。.*--previous.*--force.*received\.damaged/);
    assert.deepEqual(await readdir(feed, { recursive: true }), before);

    const forced = await build(dir, feed, later, '--force');
    assert.match(forced.stdout, /首次入库日从 2026-03-21 起记录/);
    await writeFile(path, whole);
    await build(dir, other, first);
    await build(dir, feed, later, '--previous', other);
    assert.deepEqual(await daysOf(feed), { a: '2026-03-02' });
  });

  it('is taken from no other feed, and from none without a record', async (t) => {
    const { dir, feed, other } = await folders(t);
    const refusal = async (previous: string) =>
      (await build(dir, feed, later, '--previous', previous)).stderr.match(/\((\w+\.\w+)\)/)?.[1];
    assert.equal(await refusal(other), 'verify.noFeed');
    assert.equal(await refusal('http://localhost:1/'), 'received.unreachable');
    await writeFile(join(dir, 'feed.yaml'), feedYaml.replace('id: shili', 'id: another'));
    await build(dir, other, first);
    await writeFile(join(dir, 'feed.yaml'), feedYaml);
    assert.equal(await refusal(other), 'received.otherFeed');
    const manifest = JSON.parse(await readFile(join(other, 'feed.json'), 'utf8'));
    await writeFile(
      join(other, 'feed.json'),
      JSON.stringify({ ...manifest, id: 'shili', received: undefined }),
    );
    assert.equal(await refusal(other), 'received.none');
  });
});
