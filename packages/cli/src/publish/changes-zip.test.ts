import assert from 'node:assert/strict';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { unzipSync } from 'fflate';
import { runMain } from '../fixtures/run-cli.js';
import { authoringFolder, policyText } from '../sources/fixtures/authoring-folder.js';
import { openFolder } from '../verify/feed-source.js';
import { verifyFeed } from '../verify/verify-feed.js';
import { removableName } from './changes-zip.js';
import { digests, temporaryFolder } from './fixtures/sample-sources.js';

/** An operator who builds here and unpacks the changes on a server. */
async function operator(t: TestContext) {
  const dir = await authoringFolder(t, { 'policies/a.md': policyText() });
  const root = await temporaryFolder(t);
  const [feed, server, zip] = [join(root, 'feed'), join(root, 'server'), join(root, 'out.zip')];
  return {
    feed,
    server,
    zip,
    write: (text: string) => writeFile(join(dir, 'policies/a.md'), text),
    build: () => runMain(['build', dir, '--to', feed, '--changes', zip]),
    /** Unpacks the archive on the server and returns the names of its entries in order. */
    async upload(): Promise<string[]> {
      const entries = Object.entries(unzipSync(await readFile(zip)));
      for (const [path, bytes] of entries) {
        await mkdir(dirname(join(server, path)), { recursive: true });
        await writeFile(join(server, path), bytes);
      }
      return entries.map(([path]) => path);
    },
    /** Deletes the obsolete files on the server. */
    async cleanUp(): Promise<number> {
      const paths = (await readFile(join(server, removableName), 'utf8')).trimEnd().split('\n');
      for (const path of [...paths, removableName]) await rm(join(server, path));
      return paths.length;
    },
  };
}

describe('mingce build --changes', () => {
  it('packs all of a first feed, then what an edit changed, and lists in the end what may be deleted', async (t) => {
    const { feed, server, write, build, upload, cleanUp } = await operator(t);
    await build();
    const first = await upload();
    assert.deepEqual(await digests(server), await digests(feed));
    assert.equal(first[first.length - 1], 'feed.json');

    await write(policyText({}, '第一条　改过一次。\n'));
    const { stdout } = await build();
    const second = await upload();
    assert.match(stdout, new RegExp(`要上传的 ${second.length} 个文件已打包`));
    assert.ok(second.length < first.length, `${second.length} of ${first.length}`);
    assert.ok(!second.includes(removableName), 'readers of the feed before may still ask for its files');
    assert.deepEqual(await digests(server), await digests(feed));

    await write(policyText({}, '第一条　又改了一次。\n'));
    await build();
    await upload();
    assert.ok((await cleanUp()) > 0);
    assert.deepEqual(await digests(server), await digests(feed));
    assert.deepEqual(
      (await verifyFeed(openFolder(server))).faults.filter(({ severity }) => severity === 'error'),
      [],
    );
  });

  it('writes nothing where nothing has changed, and says so', async (t) => {
    const { zip, build } = await operator(t);
    await build();
    await rm(zip);
    const { code, stdout } = await build();
    assert.equal(code, 0, stdout);
    assert.match(stdout, /没有要上传的文件/);
    await assert.rejects(readFile(zip), { code: 'ENOENT' });
  });

  it('is refused inside of the feed’s folder, and said where it cannot be written, which leaves the feed published', async (t) => {
    const dir = await authoringFolder(t, { 'policies/a.md': policyText() });
    const to = await temporaryFolder(t);
    const inside = await runMain(['build', dir, '--to', to, '--changes', join(to, 'out.zip')]);
    assert.match(inside.stderr, /请把 --changes 改到别处/);
    assert.deepEqual(await digests(to), {});
    const nowhere = await runMain(['build', dir, '--to', to, '--changes', join(dir, 'none', 'out.zip')]);
    assert.equal(nowhere.code, 1);
    assert.match(nowhere.stdout, /数据源已发布，但上传用的压缩包.*（ENOENT）/);
    assert.ok('feed.json' in (await digests(to)));
  });
});
