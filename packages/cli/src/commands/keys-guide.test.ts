import assert from 'node:assert/strict';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { verifyManifest } from '@mingce/feed';
import { runMain } from '../fixtures/run-cli.js';
import { temporaryFolder } from '../publish/fixtures/sample-sources.js';

const guide = new URL('../../../../docs/guides/keys.zh-CN.md', import.meta.url);

/** The commands of each section, by its heading. */
async function commandsBySection(): Promise<Map<string, string[]>> {
  const sections = new Map<string, string[]>();
  for (const section of (await readFile(guide, 'utf8')).split(/^## /m).slice(1)) {
    const blocks = section.matchAll(/^ *```sh\n([\s\S]*?)^ *```/gm);
    const lines = Array.from(blocks).flatMap(([, block = '']) => block.trim().split(/\n\s*/));
    sections.set(section.split('\n', 1)[0] ?? '', lines);
  }
  return sections;
}

describe('the guide to keys', () => {
  it('says commands that work, in their order; pages go on working until the day that a lost key has no root', async (t) => {
    const cwd = await temporaryFolder(t);
    const sections = await commandsBySection();
    await runMain(['init', 'policies'], { cwd });
    await mkdir(join(cwd, 'usb'));
    await writeFile(join(cwd, 'usb', 'passphrase.txt'), '示例口令\n');
    const follow = async (heading: string) => {
      const [found] = Array.from(sections).filter(([name]) => name.includes(heading));
      assert.ok(found?.[1].length, heading);
      for (const line of found[1]) {
        const [program, ...argv] = line.split(' ');
        assert.equal(program, 'mingce', line);
        const { code, stdout, stderr } = await runMain(argv, { cwd });
        assert.equal(code, 0, `${line}\n${stdout}${stderr}`);
      }
    };
    const json = async (...path: string[]) => JSON.parse(await readFile(join(cwd, ...path), 'utf8'));
    const seen = async (...pin: string[]) =>
      verifyManifest(await json('feed', 'feed.json'), await json(...pin)).then(
        ({ pinned }) => pinned,
        (error) => error.code,
      );

    await follow('新建');
    await follow('首次发布');
    assert.deepEqual(
      [await seen('keys', '2026.public.json'), await seen('usb', 'root.public.json')],
      ['signing', 'root'],
    );
    await follow('续期');
    await follow('每年更换');
    assert.equal(await seen('keys', '2026.public.json'), 'replaced');
    await follow('被盗');
    assert.deepEqual(
      [
        await seen('keys', '2027.public.json'),
        await seen('keys', '2026.public.json'),
        await seen('usb', 'root.public.json'),
      ],
      ['revoked', 'replaced', 'root'],
    );
    // The root key is gone as well.
    await rename(join(cwd, 'usb'), join(cwd, 'lost'));
    await follow('丢失');
    assert.deepEqual(
      [await seen('keys', 'new.public.json'), await seen('keys', '2026.public.json')],
      ['signing', 'feed.wrongKey'],
    );
  });

  it('is named by the help of sign, and says the days that the code has', async () => {
    const text = await readFile(guide, 'utf8');
    assert.match((await runMain(['sign', '--help'])).stdout, /docs\/guides\/keys\.zh-CN\.md/);
    assert.match(text, /90 天内没有续期/);
    assert.match(text, /400 天到期/);
  });
});
