import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { runMain } from '../fixtures/run-cli.js';
import { temporaryFolder } from '../publish/fixtures/sample-sources.js';
import { authoringFolder, policyText } from '../sources/fixtures/authoring-folder.js';

const deepList = Array.from({ length: 400 }, (_, depth) => `${'  '.repeat(depth)}- 项`).join('\n');
const wideTable = `${'|a'.repeat(1000)}|\n${'|-'.repeat(1000)}|\n${'|x\n'.repeat(2500)}`;
const deepYaml = `${'['.repeat(600)}${']'.repeat(600)}`;

/** Records that broke a build or could break one. */
const poisoned: Record<string, string> = {
  'policies/title.md': policyText({ id: 'title', title: '"坏\\uD800字"' }),
  'policies/keyword.md': policyText({ id: 'keyword', keywords: '["\\uDFFF"]' }),
  'policies/list.md': policyText({ id: 'list' }, `第一条　示例。\n\n${deepList}\n`),
  'policies/table.md': policyText({ id: 'table' }, `第一条　示例。\n\n${wideTable}\n`),
  'policies/entity.md': policyText({ id: 'entity' }, '第一条　坏&#xD800;字&#0;。\n'),
  'policies/yaml.md': policyText({ id: 'yaml', keywords: deepYaml }),
  'qa/q.md':
    '---\nid: q\nquestion: "\\uD800"\npolicies: [sound]\nclauses: [{ anchor: art-1 }]\nansweredBy: 示例县某局\nregion: "990122"\npublishedOn: 2024-06-01\n---\n好。\n',
  'interpretations/i.yaml':
    'id: i\ntemplate: picture\ntitle: 图解\npolicies: [sound]\nregion: "990122"\nissuers: [示例县某局]\npublishedOn: 2024-05-30\nelements:\n  background: [{ text: "坏\\uD83D" }]\n',
  'services/s.yaml': 'id: s\ntitle: 办理\nregion: "990122"\noffice: "\\uDC00"\n',
};

describe('a record that breaks', () => {
  for (const [file, text] of Object.entries(poisoned)) {
    it(`is left out and named, and the rest is published: ${file}`, async (t) => {
      const dir = await authoringFolder(t, {
        'policies/sound.md': policyText({ id: 'sound' }),
        [file]: text,
      });
      const to = join(dir, '_feed');
      const checked = JSON.parse((await runMain(['check', dir, '--json'])).stdout);
      const built = await runMain(['build', dir, '--to', to, '--json']);
      const report = JSON.parse(built.stdout);
      const files = new Set(report.faults.map((fault: { file?: string }) => fault.file));
      const isLeftOut = report.facts.leftOut === 1;
      assert.equal(report.facts.records, isLeftOut ? 1 : 2);
      assert.equal(checked.ok, !isLeftOut);
      if (isLeftOut) assert.deepEqual([built.code, [...files]], [1, [file]]);
      assert.doesNotMatch(built.stdout, /internal\.unexpected/);
      assert.equal((await runMain(['verify', to])).code, 0);
    });
  }

  it('stops a build where it is in the settings, which says where', async (t) => {
    const dir = await authoringFolder(t, {
      'feed.yaml': 'id: shili\ntitle: "\\uD800"\npublisher: { name: 示例县人民政府, region: "990100" }\n',
      'policies/sound.md': policyText({ region: '"990100"' }),
    });
    const { code, stdout } = await runMain(['build', dir, '--to', join(dir, '_feed')]);
    assert.equal(code, 1);
    assert.match(stdout, /feed\.yaml:\d+ /);
    assert.doesNotMatch(stdout, /internal\.unexpected/);
  });
});

describe('files outside files/', () => {
  const attached = (href: string) => policyText({ attachments: `[{ title: 附件, href: ${href} }]` });

  it('are not published through a symbolic link, which is named with its target', async (t) => {
    const outside = await temporaryFolder(t);
    await writeFile(join(outside, 'secret.txt'), '秘密');
    const whole = await authoringFolder(t, { 'policies/a.md': attached('files/secret.txt') });
    await symlink(outside, join(whole, 'files'));
    const inside = await authoringFolder(t, { 'policies/a.md': attached('files/sub/x.txt') });
    await mkdir(join(inside, 'files', 'sub'), { recursive: true });
    await symlink(join(outside, 'secret.txt'), join(inside, 'files', 'sub', 'x.txt'));
    for (const [dir, link] of [
      [whole, 'files'],
      [inside, 'files/sub/x.txt'],
    ] as const) {
      const { code, stdout } = await runMain(['check', dir]);
      assert.equal(code, 1);
      assert.match(
        stdout,
        new RegExp(`policies/a\\.md:10 .*“${link}”.*${outside}/secret\\.txt.*link\\.linkedOut`),
      );
      const to = join(dir, '_feed');
      await runMain(['build', dir, '--to', to]);
      assert.equal(await readdir(join(to, 'files')).catch(() => undefined), undefined);
    }
  });

  it('are not published by a path that climbs', async (t) => {
    const dir = await authoringFolder(t, {
      'policies/a.md': attached('files/../feed.yaml'),
      'policies/b.md': attached('files/%2e%2e/feed.yaml').replace('shixian-2024-3', 'b'),
      'files/x.txt': 'x',
    });
    const { stdout } = await runMain(['check', dir]);
    assert.equal(stdout.match(/link\.outsideFiles/g)?.length, 2);
  });
});

describe('the folder to publish into', () => {
  it('may not be somebody else’s, whatever its folders are called', async (t) => {
    const dir = await authoringFolder(t, { 'policies/a.md': policyText() });
    for (const [folder, file] of [
      ['objects', 'mine.bin'],
      ['files', 'photo.jpg'],
      ['bundles', 'mine.bin'],
      ['packs', 'pack-1.idx'],
      ['syndication', 'rss.php'],
    ] as const) {
      const to = await temporaryFolder(t);
      await mkdir(join(to, folder), { recursive: true });
      await writeFile(join(to, folder, file), 'mine');
      const { code, stderr } = await runMain(['build', dir, '--to', to]);
      assert.equal(code, 2);
      assert.match(stderr, new RegExp(`${folder}/${file}.*notAFeedFolder`));
      const forced = await runMain(['build', dir, '--to', to, '--force']);
      assert.equal(forced.code, 0, forced.stderr);
      assert.equal(await readFile(join(to, folder, file), 'utf8'), 'mine');
    }
  });

  it('keeps what somebody put among the files of a feed', async (t) => {
    const dir = await authoringFolder(t, { 'policies/a.md': policyText() });
    const to = join(dir, '_feed');
    await runMain(['build', dir, '--to', to]);
    await writeFile(join(to, 'objects', 'note.txt'), 'mine');
    for (const title of ['示例县新办法', '示例县又一办法']) {
      await writeFile(join(dir, 'policies/a.md'), policyText({ title }));
      assert.equal((await runMain(['build', dir, '--to', to])).code, 0);
    }
    assert.equal(await readFile(join(to, 'objects', 'note.txt'), 'utf8'), 'mine');
  });
});

describe('a reference to a record that breaks', () => {
  it('is not called a wrong reference as well', async (t) => {
    const dir = await authoringFolder(t, {
      'policies/a.md': policyText({ id: 'broken', title: '"坏\\uD800字"' }),
      'policies/b.md': policyText({ id: 'b', relations: '[{ type: implements, policy: broken }]' }),
    });
    const { stdout } = await runMain(['check', dir]);
    assert.match(stdout, /policies\/b\.md:\d+ .*reference\.leftOut/);
    assert.doesNotMatch(stdout, /reference\.unknown/);
  });
});
