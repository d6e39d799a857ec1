import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Clause, ContentNode } from '@mingce/schema';
import { parseContent, plainText, textToMarkdown } from '../index.js';

const anchors = (nodes: readonly ContentNode[]): string[] =>
  nodes.flatMap((node) => (node.type === 'clause' ? [node.anchor, ...anchors(node.children)] : []));
/** The anchors of a text and its faults, each with its line. */
function read(lines: readonly string[], separator = '\n') {
  const { body, faults } = parseContent(lines.join(separator), { firstLine: 10 });
  return {
    anchors: anchors(body),
    text: plainText(body),
    faults: faults.map(({ code, line }) => `${code.replace('content.', '')} ${line}`),
    body,
  };
}

describe('marks of the paper', () => {
  it('are left out in every form, and the sentence they cut is one again', () => {
    for (const mark of [
      '— 3 —',
      '- 4 -',
      '－５－',
      '–6–',
      '第 3 页 共 10 页',
      '第3页',
      '共10页 第3页',
      '·7·',
      'Page 3 of 10',
      'P. 3',
    ]) {
      const { text, faults } = read([
        '第一条　补助按照清单所列的',
        mark,
        '标准发放。',
        '',
        mark,
        '',
        '第二条　甲。',
      ]);
      assert.equal(text, '第一条\u3000补助按照清单所列的标准发放。\n第二条\u3000甲。', mark);
      assert.deepEqual(faults, ['pageMarks 11'], mark);
    }
  });

  it('are left out of what an importer made of plain text', () => {
    const { body } = parseContent(textToMarkdown('补助按照清单所列的\n- 4 -\n标准发放。'));
    assert.equal(plainText(body), '补助按照清单所列的标准发放。');
  });

  it('are bare figures only where they cut a sentence in two', () => {
    for (const mark of ['3', '12', '3 / 10', '[3]', '（3）', 'P3']) {
      assert.equal(
        read(['第一条　补助按照清单所列的', '', mark, '', '标准，按月发放。']).text,
        '第一条\u3000补助按照清单所列的标准，按月发放。',
      );
    }
    for (const lines of [
      ['基层处', '3', '完善培训体系。'],
      ['第一条　甲。', '3', '第二条　乙。'],
      ['2024', '甲'],
    ]) {
      assert.deepEqual(read(lines, '\n\n').faults, [], lines.join());
    }
  });

  it('are named where bare figures are between whole sentences, and kept', () => {
    const { text, faults } = read(
      ['第一条　补助按照清单发放。', '3', '第二条　补助按月发放。', '4 / 9', '所需经费由县财政负担。'],
      '\n\n',
    );
    assert.deepEqual(faults, ['bareFigures 12']);
    assert.match(text, /\n3\n[\s\S]*\n4 \/ 9\n/);
  });

  it('are named inside a sentence, and read at a form feed as on a line of their own', () => {
    assert.deepEqual(read(['补助按照所列的— 3 —标准发放。']).faults, ['pageMarkInside 10']);
    assert.deepEqual(read(['期限为 2—3 年，其中 1 — 2 年为观察期。']).faults, []);
    const { text, faults } = read(['第一条　补助按照所列的', '- 3 -\f标准发放。']);
    assert.deepEqual([text, faults], ['第一条\u3000补助按照所列的标准发放。', ['pageMarks 11']]);
  });

  it('do not join what is whole: a heading, a clause or a list goes on by itself', () => {
    const { text } = read(['# 示例县办法', '- 1 -', '第一条　甲', '- 2 -', '一、乙']);
    assert.equal(text, '示例县办法\n第一条\u3000甲\n一、乙');
  });

  it('name a running header, and leave it to its author', () => {
    const { faults, text } = read([
      '第一条　甲。',
      '— 1 —',
      '示例县文件',
      '',
      '第二条　乙。',
      '— 2 —',
      '示例县文件',
      '',
      '第三条　丙。',
    ]);
    assert.deepEqual(faults, ['pageMarks 11', 'runningHeader 12']);
    assert.equal(text.match(/示例县文件/g)?.length, 2);
  });
});

describe('a pasted table', () => {
  const rows = ['序号\t项目\t标准', '1\t低保|甲\t920', '2\t\t780'];

  it('is a table where each line has the same number of tabs', () => {
    const { body, faults } = read(['标准如下：', ...rows, '自印发之日起执行。']);
    assert.deepEqual(
      body.map(({ type }) => type),
      ['paragraph', 'table', 'paragraph'],
    );
    assert.deepEqual((body[1] as { rows: unknown }).rows, [
      [['1'], ['低保|甲'], ['920']],
      [['2'], [], ['780']],
    ]);
    assert.deepEqual(faults, ['pastedTable 11']);
  });

  it('is the same table after an import of plain text', () => {
    const { body } = parseContent(textToMarkdown(`标准如下：\n${rows.join('\n')}\n自印发之日起执行。`));
    assert.deepEqual(
      body.map(({ type }) => type),
      ['paragraph', 'table', 'paragraph'],
    );
  });

  it('is one by wide spaces if a column of figures leaves no doubt', () => {
    const spaced = ['项目  对象  标准', '低保  城市  920', '低保  农村  780', '特困  城市  1200'];
    assert.deepEqual(
      read(spaced).body.map(({ type }) => type),
      ['table'],
    );
    assert.deepEqual(read(spaced).faults, ['pastedTable 10']);
  });

  it('is one too where blank lines are between its rows', () => {
    const { body, faults } = read([
      '标准如下：',
      '',
      rows[0]!,
      '',
      rows[1]!,
      '',
      rows[2]!,
      '',
      '自印发之日起执行。',
    ]);
    assert.deepEqual(
      body.map(({ type }) => type),
      ['paragraph', 'table', 'paragraph'],
    );
    assert.deepEqual(faults, ['pastedTable 12']);
  });

  it('is named where only figures say that it is one: two rows, two columns by spaces, commas', () => {
    for (const lines of [
      ['项目\t标准', '低保\t920'],
      ['项目　　　标准', '城市低保　　920元', '农村低保　　780元'],
      ['项目,标准,备注', '低保,920,元', '特困,1200,元'],
    ]) {
      assert.deepEqual(
        read(['标准如下：', ...lines, '自印发之日起执行。']).faults,
        ['looseTable 11'],
        lines[0],
      );
    }
  });

  it('is named where its lines are uneven', () => {
    assert.deepEqual(read(['甲\t乙', '丙\t丁', '戊\t己\t庚']).faults, ['looseTable 10']);
  });

  it('is not seen in indentation, in two lines, or in names set apart by spaces', () => {
    for (const lines of [
      ['\t第一段。', '\t第二段。', '\t第三段。'],
      ['甲\t乙', '丙\t丁'],
      ['甲某　乙某　丙某', '丁某　戊某　己某', '庚某　辛某　壬某'],
    ]) {
      assert.deepEqual(read(lines).faults, [], lines.join());
    }
  });
});

describe('an article inside a paragraph', () => {
  it('begins a paragraph of its own behind a sentence, in order, with or without a space', () => {
    for (const space of ['　', ' ', '']) {
      const { anchors, faults } = read([
        `第一条${space}甲负责。第二条${space}乙负责。`,
        '',
        `第三条${space}丙。`,
      ]);
      assert.deepEqual(anchors, ['art-1', 'art-2', 'art-3']);
      assert.deepEqual(faults, ['articleInside 10']);
    }
  });

  it('is found in a text that has lost every line end, with its chapters and sections', () => {
    const { anchors, text } = read([
      '各乡镇：现将《示例县办法》印发给你们。示例县办法第一章  总    则第一节 一般规定第一条  为了甲，制定本办法。第二条  乙。第二章  附则第三条  丙。',
    ]);
    assert.deepEqual(anchors, ['ch-1', 'ch-1-sec-1', 'art-1', 'art-2', 'ch-2', 'art-3']);
    assert.match(text, /^各乡镇：现将《示例县办法》印发给你们。示例县办法\n/);
  });

  it('is no citation and no quotation', () => {
    for (const line of [
      '第一条　依照本办法第二条 的规定办理。',
      '第一条　违反前款。第二条规定的情形除外。',
      '第一条　修改为：“甲。第二条　乙。”',
      '第一条　甲。第九条　乙。',
      '第一条　根据《示例县办法》第二条　甲。',
    ]) {
      assert.deepEqual(read([line]).anchors, ['art-1'], line);
    }
  });

  it('is named behind a semicolon, and begins at the line ends that editors do not show', () => {
    assert.deepEqual(read(['第一条 甲；第二条 乙；第三条 丙。']).faults, ['numberInside 10']);
    assert.deepEqual(read(['第一条 甲；第二条规定的，从其规定。']).faults, []);
    for (const lineEnd of ['\u2028', '\u2029', '\v', '\f', '\u0085']) {
      const { anchors } = read([`第一条　甲${lineEnd}第二条　乙`]);
      assert.deepEqual(anchors, ['art-1', 'art-2']);
    }
  });

  it('keeps the bold of its number', () => {
    const { body } = read(['**第一条** 甲。**第二条** 乙。']);
    assert.deepEqual(
      body.map((node) => (node as Clause).label),
      ['第一条', '第二条'],
    );
  });

  it('and other numbers behind the indentation of a lost paragraph begin one too', () => {
    const { anchors } = read(['一、加强服务　　1.甲。　　2.乙。', '', '二、丙']);
    assert.deepEqual(anchors, ['s1', 's1-1', 's1-2', 's2']);
  });

  it('is only named for 一、 and 1., which sentences count with as well', () => {
    const { anchors, faults } = read(['一、甲。二、乙。三、丙。']);
    assert.deepEqual([anchors, faults], [['s1'], ['numberInside 10']]);
    assert.deepEqual(read(['应当：1.甲；2.乙；3.丙。']).faults, []);
  });
});

describe('soft line ends', () => {
  const wrapped = [
    '为了支持劳动者创业就业促进县域经济高质量发',
    '展根据国家和省有关规定结合本县实际情况制定',
    '本办法并且由县人力资源社会保障局会同县财政',
    '局组织实施。',
  ];

  it('are joined where no blank line is between, and named where there is', () => {
    assert.deepEqual(read(wrapped).text, wrapped.join(''));
    assert.deepEqual(read(wrapped, '\n\n').faults, ['softLines 10']);
    assert.deepEqual(read(wrapped, '\n\n').text, wrapped.join('\n'));
  });

  it('are not seen in whole sentences, dates of adoption and lists of names', () => {
    for (const lines of [
      wrapped.map((line) => `${line}。`),
      [
        '2005年11月25日 示例市第十届人民代表大会通过',
        '2015年7月24日 示例市第十二届人民代表大会修正',
        '2018年1月23日 示例市第十三届人民代表大会修正',
        '2020年1月23日 示例市第十三届人民代表大会修正',
      ],
    ]) {
      assert.deepEqual(read(lines, '\n\n').faults, []);
    }
  });
});
