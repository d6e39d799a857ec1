import assert from 'node:assert/strict';
import { cp, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { serveFolders, temporaryFolder } from '../../../packages/testing/src/node.js';
import { CountySite } from '../../../scripts/lib/county-site.js';
import { publishSample } from '../../../scripts/lib/mingce.js';
import { settled } from '../../../scripts/lib/settled.js';

const pageIn = (charset: string) => `<!doctype html>
<html lang="zh-CN"><head><meta charset="${charset}"><link rel="icon" href="data:,"><title>示例县政策查询</title></head><body>
<script src="mingce/mingce.js" defer></script>
<policy-search feed="feed/"></policy-search>
<policy-interpretation feed="feed/" policy="shi-renshe-2025-7"></policy-interpretation>
<policy-changes feed="feed/" policy="shi-gongxin-2025-6"></policy-changes>
</body></html>`;

/** Encodes text by looking each pair of bytes up in the platform's decoder. */
function inGbk(text: string): Uint8Array {
  const decoder = new TextDecoder('gbk');
  const pairs = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1)
    for (let trail = 0x40; trail <= 0xfe; trail += 1)
      pairs.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
  return Uint8Array.from(
    [...text].flatMap((character) =>
      character < '\x80' ? character.charCodeAt(0) : (pairs.get(character) ?? assert.fail(character)),
    ),
  );
}

/** Headers of many servers: scripts are served without a charset. */
const withoutCharset = (name: string) => ({
  'content-type':
    { '.html': 'text/html', '.js': 'application/javascript' }[path.extname(name)] ??
    'application/octet-stream',
});

describe('a page in GBK with the script as a classic one', () => {
  let site: CountySite;
  before(async () => {
    site = await CountySite.open('examples/feed-sources');
  });
  after(() => site?.close());

  /** All text of the three elements, once each has loaded what it waits for. */
  async function words(address: string) {
    const { page, complaints } = await site.visit(address);
    const box = await page.waitForSelector('policy-search >>> input[role=combobox]');
    await box?.type('创业补贴');
    await page.keyboard.press('Enter');
    await page.waitForSelector('policy-search >>> [part=result] mark', { visible: true });
    await page.waitForSelector('policy-search >>> policy-qa >>> [part~=gist]', { visible: true });
    await page.waitForSelector(
      'policy-interpretation >>> policy-picture >>> [part=contact] a[href^="tel:"]',
      {
        visible: true,
      },
    );
    await page.waitForSelector('policy-changes >>> ins', { visible: true });
    const read = () =>
      page.evaluate(() => {
        const elements = document.querySelectorAll('policy-search, policy-interpretation, policy-changes');
        const open: Node[] = [...elements].reverse();
        let text = '';
        for (let node = open.pop(); node; node = open.pop()) {
          if (node instanceof Text) text += node.data;
          // Announcements come and go.
          else if (!(node instanceof HTMLStyleElement || (node as Element).matches?.('[role=status]')))
            open.push(...[...((node as Element).shadowRoot ?? node).childNodes].reverse());
        }
        return text.replace(/\s+/g, ' ');
      });
    const said = await settled(read);
    assert.deepEqual(complaints, []);
    return said;
  }

  it('says the same words as a page in UTF-8, from a server that names no charset and from disk', async (t) => {
    const folder = await temporaryFolder(t);
    await publishSample(path.join(folder, 'feed'));
    await cp('packages/embed/dist', path.join(folder, 'mingce'), { recursive: true });
    await writeFile(path.join(folder, 'utf8.html'), pageIn('utf-8'));
    await writeFile(path.join(folder, 'gbk.html'), inGbk(pageIn('gb2312')));
    const server = await serveFolders([['/', folder]], { headers: withoutCharset });
    t.after(() => server.close());
    const expected = await words(`${server.url}utf8.html`);
    assert.match(expected, /创业补贴/);
    assert.equal(await words(`${server.url}gbk.html`), expected);
    assert.equal(await words(`${pathToFileURL(folder)}/gbk.html`), expected);
  });
});
