import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { openFolder } from '@mingce/feed/node';
import type { ContentNode } from '@mingce/schema/types';
import { runMain } from '../fixtures/run-cli.js';
import { temporaryFolder } from '../publish/fixtures/sample-sources.js';

/** Result of check and build for an author who puts an unedited text into a folder of `mingce init`. */
async function publishText(t: TestContext, text: string | Buffer) {
  const root = await temporaryFolder(t);
  const [dir, feed] = [join(root, 'dir'), join(root, 'feed')];
  await runMain(['init', dir]);
  await mkdir(join(dir, 'policies'), { recursive: true });
  const front = `---\nid: strange\ntitle: 示例县试验办法\npolicyKind: general\nissuers: [示例县人民政府]\nregion: "990122"\npublishedOn: 2024-05-20\ngenre: measures\ntopics: [other]\ndisclosure: proactive\n---\n\n`;
  const bytes =
    typeof text === 'string' ? Buffer.from(front + text) : Buffer.concat([Buffer.from(front), text]);
  await writeFile(join(dir, 'policies', 'strange.md'), bytes);
  const { faults } = JSON.parse((await runMain(['check', dir, '--json'])).stdout);
  await runMain(['build', dir, '--to', feed]);
  const published = await (await openFolder(feed)).record('policy', 'strange').catch(() => undefined);
  const nodes: readonly ContentNode[] = published?.body ?? [];
  return {
    faults: faults
      .filter(({ file }: { file?: string }) => file === 'policies/strange.md')
      .map(({ code, line }: { code: string; line: number }) => `${line} ${code}`) as string[],
    isPublished: published !== undefined,
    anchors: anchorsIn(nodes),
    text: JSON.stringify(nodes),
    types: nodes.map(({ type }) => type),
  };
}

function anchorsIn(nodes: readonly ContentNode[]): string[] {
  return nodes.flatMap((node) => (node.type === 'clause' ? [node.anchor, ...anchorsIn(node.children)] : []));
}

describe('a strange text', () => {
  it('with 廿 and 卅 in its numbers has an article for each, and the gap behind them is named', async (t) => {
    const { anchors, faults } = await publishText(
      t,
      '第廿八条　甲。\n\n第廿九条　乙。\n\n第卅条　丙。\n\n第一百零二条　丁。\n',
    );
    assert.deepEqual(anchors, ['art-28', 'art-29', 'art-30', 'art-102']);
    assert.ok(faults.includes('19 content.numberMissing'), faults.join());
  });

  it('with attachments titled on the line of their number keeps each to itself', async (t) => {
    const { anchors } = await publishText(
      t,
      '一、请执行。\n\n附件：1.流程图\n\n示例县人民政府\n\n2024年5月20日\n\n附件1\n\n流程图\n\n一、受理\n\n附件2：承诺书\n\n一、承诺\n\n附表1\n\n一、填写\n',
    );
    assert.deepEqual(anchors, ['s1', 'att-1', 'att-1-s1', 'att-2', 'att-2-s1', 'tab-1', 'tab-1-s1']);
  });

  it('copied from a PDF has characters for radicals, and says how many', async (t) => {
    const { anchors, text, faults } = await publishText(t, '第⼀条　⽀持居⺠⻓期参保。\n\n⼆、补贴⻋费。\n');
    assert.deepEqual(anchors, ['art-1', 's2']);
    assert.match(text, /支持居民长期参保/);
    assert.match(text, /补贴车费/);
    assert.ok(faults.includes('13 file.lookalikeCharacters'), faults.join());
  });

  for (const [name, body] of [
    ['nothing in it', ''],
    ['white space only', '\u3000\u3000\n\n\u00a0\n'],
    ['the lines of its adoption only', '（2024年5月16日示例县第五届人民代表大会常务委员会第九次会议通过）\n'],
    ['a pointer to its attachment only', '详见附件。\n'],
  ] as const) {
    it(`with ${name} is named and not published`, async (t) => {
      const { isPublished, faults } = await publishText(t, body);
      assert.equal(isPublished, false);
      assert.match(faults.join(), /policy\.no(?:Text|Words)/);
    });
  }

  it('without its line ends is divided into articles again, and the line is named', async (t) => {
    const { anchors, faults } = await publishText(
      t,
      '示例县试验办法第一章　总　则第一条　为了试验，制定本办法。第二条　甲负责。第二章　附　则第三条　自印发之日起施行。\n',
    );
    assert.deepEqual(anchors, ['ch-1', 'art-1', 'art-2', 'ch-2', 'art-3']);
    assert.ok(faults.includes('13 content.articleInside'), faults.join());
  });

  for (const mark of ['— 12 —', '- 5 -', '－６－', '第7页 共19页', '8/19', 'P. 9']) {
    it(`with the page number ${mark} in a sentence has the sentence whole`, async (t) => {
      const { text, faults } = await publishText(
        t,
        `第一条　所需经费由县级财政按照有关规定予以\n${mark}\n保障，不足部分由乡镇统筹。\n`,
      );
      assert.match(text, /按照有关规定予以保障，不足部分由乡镇统筹。/);
      assert.deepEqual(faults, ['14 content.pageMarks']);
    });
  }

  for (const [name, body] of [
    ['U+FFFD', '一、由示例\uFFFD\uFFFD乡负责。\n'],
    ['question marks for characters', '一、由示例??乡负责，标准???一万元。\n'],
    ['mojibake', '一、锟斤拷乡负责。\n'],
    ['GBK read as Latin-1', '一、ÓÉÊ¾ÀýÏØ¸ºÔð²¹Ìù·¢·Å¡£\n'],
    ['words of an address', '一、由%E7%A4%BA%E4%BE%8B乡负责。\n'],
    ["tags of Word's own", '一、由示例乡<o:p></o:p>负责。\n'],
    ['characters of a private area', '一、由示例\uE5E5乡负责。\n'],
  ] as const) {
    it(`with ${name} is refused, with the line`, async (t) => {
      const { isPublished, faults } = await publishText(t, body);
      assert.equal(isPublished, false);
      assert.match(faults.join(), /^13 text\./);
    });
  }

  for (const [name, rows] of [
    ['a table', ['项目\t对象\t标准', '特困供养\t城市\t1200', '孤儿保障\t\t1800', '临时救助\t农村\t']],
    ['a table with blank lines between its rows', ['项目\t标准', '', '特困供养\t1200', '', '孤儿保障\t1800']],
  ] as const) {
    it(`with ${name} pasted from a sheet has the table`, async (t) => {
      const { types, faults } = await publishText(
        t,
        `标准如下：\n${rows.join('\n')}\n\n自印发之日起执行。\n`,
      );
      assert.deepEqual(types, ['paragraph', 'table', 'paragraph']);
      assert.match(faults.join(), /content\.pastedTable/);
    });
  }

  it('with a bullet before each article has the articles', async (t) => {
    const { anchors } = await publishText(t, '- 第一条　甲。\n- 第二条　乙。\n');
    assert.deepEqual(anchors, ['art-1', 'art-2']);
  });

  it('with two rows that may be a table says so', async (t) => {
    const { faults } = await publishText(t, '标准如下：\n项目\t标准\n特困供养\t1200\n');
    assert.deepEqual(faults, ['14 content.looseTable']);
  });

  it('with invisible characters before its numbers has the clauses, and not the characters', async (t) => {
    const { anchors, text, faults } = await publishText(
      t,
      '一、甲。\n\n\u200B二、乙。\n\n三\u2060、丙：\n\n（\u00AD一）丁。\n\n\u200D四、戊。\n',
    );
    assert.deepEqual(anchors, ['s1', 's2', 's3', 's3-1', 's4']);
    assert.doesNotMatch(text, /[\u200B-\u200D\u2060\u00AD]/);
    assert.ok(faults.includes('15 file.invisibleCharacters'), faults.join());
  });

  for (const [name, body] of [
    ['公开类别：不予公开', '公开类别：不予公开\n\n一、甲。\n'],
    ['内部资料 注意保存', '内部资料 注意保存\n\n一、甲。\n'],
    ['密级: 秘密', '密级: 秘密\n\n一、甲。\n'],
    ['（此件发至县团级）', '一、甲。\n\n（此件发至县团级）\n'],
  ] as const) {
    it(`that says ${name} is not published, whatever its front matter says`, async (t) => {
      const { isPublished, faults } = await publishText(t, body);
      assert.equal(isPublished, false);
      assert.match(faults.join(), /disclosure\.noteDiffers/);
    });
  }

  for (const [name, body] of [
    ['the code of a PDF', '%PDF-1.4\n1 0 obj\nendobj\n'],
    ['signs of a site generator', '{{< toc >}}\n\n一、甲。\n'],
    ['a table in HTML', '<table><tr><td>甲<table><tr><td>乙</td></tr></table></td></tr></table>\n'],
    ['entities escaped twice', '一、甲&amp;nbsp;乙。\n'],
  ] as const) {
    it(`with ${name} is refused`, async (t) => {
      assert.equal((await publishText(t, body)).isPublished, false);
    });
  }
});
