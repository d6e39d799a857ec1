import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import { Closers, temporaryFolder } from '../../../packages/testing/src/node.js';
import { CountySite } from '../../../scripts/lib/county-site.js';
import { mingce } from '../../../scripts/lib/mingce.js';
import { root } from '../../../scripts/lib/run.mjs';

const laws = path.join(root, '../shared/data/regulations.jsonl.gz');

/** Ordinary queries, each with a regulation that answers it and words of the clause that should be shown. */
const questions = [
  { words: '郑州市失业保险条例', title: /^郑州市失业保险条例$/, within: 1 },
  { words: '养犬不拴绳怎么处罚', title: /养犬/, within: 3, clause: /犬/ },
  { words: '劳动合同试用期最长多久', title: /劳动合同/, within: 3, clause: /试用期/ },
  { words: '既有住宅增设电梯', title: /增设电梯/, within: 3, clause: /电梯/ },
  { words: '专利权的期限是多少年', title: /专利法/, within: 3, clause: /年/ },
  { words: '燃放烟花爆竹', title: /烟花爆竹/, within: 3, clause: /烟花爆竹/ },
];

/** The page names the sample county, which this library does not have; the console says so. */
const isOtherRegion = (line: string) =>
  line.startsWith('console: <policy-search> 的 region="990122" 写法不对');

describe('a library of 3,308 real regulations', {
  skip: existsSync(laws) ? false : 'the documents of ../shared/data are not here',
}, () => {
  let site: CountySite;
  const closers = new Closers();

  before(async () => {
    const sources = await temporaryFolder(closers);
    await mingce('import', laws, '--to', sources, '--mapping', 'examples/mappings/laws.yaml');
    site = await CountySite.open(sources);
    closers.after(() => site.close());
  });
  afterEach(() => site.endVisits());
  after(() => closers.close());

  for (const { words, title, within, clause } of questions) {
    it(`answers 「${words}」 with the right regulation and a link to its clause`, async () => {
      const { page, complaints } = await site.visit(`/library.html?mingce-q=${encodeURIComponent(words)}`);
      await page.waitForSelector('policy-search >>> h3 a', { visible: true });
      const titles = await page.$$eval('policy-search >>> h3 a', (links) =>
        links.map((link) => link.textContent?.trim() ?? ''),
      );
      const place = titles.findIndex((found) => title.test(found));
      assert.ok(
        place >= 0 && place < within,
        `wanted ${title} among the first ${within} of ${titles.join('，')}`,
      );
      if (clause) {
        const link = await page.waitForSelector('policy-search >>> a[href*="clause=art-"]', {
          visible: true,
        });
        await link?.click();
        await page.waitForSelector('policy-search >>> policy-reader >>> h2', { visible: true });
        const anchor = new URL(page.url()).searchParams.get('mingce-clause') ?? '';
        const shown = await page.$eval(
          `policy-search >>> policy-reader >>> [id="${anchor}"]`,
          (part) => part.textContent ?? '',
        );
        assert.match(shown, clause);
      }
      assert.deepEqual(
        complaints.filter((line) => !isOtherRegion(line)),
        [],
      );
    });
  }
});
