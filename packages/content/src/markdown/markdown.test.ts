import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseContent, plainText } from '../index.js';

const bodyOf = (markdown: string) => parseContent(markdown).body;
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children });
const faultsOf = (markdown: string) =>
  parseContent(markdown, { file: 'policies/a.md', firstLine: 10 }).faults.map(
    ({ code, severity, line, facts }) => [code, severity, line, ...Object.values(facts)],
  );

describe('markup of a text', () => {
  it('is bold, italic, links and hard breaks', () => {
    assert.deepEqual(bodyOf('甲**乙**丙*丁*[网站](https://www.example.gov.cn/a)  \n末'), [
      paragraph(
        '甲',
        { type: 'strong', children: ['乙'] },
        '丙',
        { type: 'emphasis', children: ['丁'] },
        { type: 'link', href: 'https://www.example.gov.cn/a', children: ['网站'] },
        { type: 'break' },
        '末',
      ),
    ]);
  });

  it('is none where stars multiply, and says so', () => {
    for (const text of ['补贴=人数*标准*月数', '奖励＝（甲+乙）*比例*（系数）', '合计5*3*2元']) {
      assert.deepEqual(bodyOf(text), [paragraph(text)]);
      assert.deepEqual(
        faultsOf(text).map(([code]) => code),
        ['content.starsKept'],
      );
    }
    assert.deepEqual(bodyOf('按*比例*给予'), [
      paragraph('按', { type: 'emphasis', children: ['比例'] }, '给予'),
    ]);
  });

  it('is a heading only with a space behind its sign; a number opens its clause all the same', () => {
    const { body } = parseContent('第一条　甲。\n\n#第二条　乙。\n\n#话题 丙。\n');
    assert.equal(body.length, 2);
    assert.match(plainText(body), /第二条\u3000乙。\n#话题 丙。$/);
  });

  it('is bold next to Chinese punctuation, where CommonMark leaves the stars', () => {
    assert.deepEqual(bodyOf('**重点。**内容**“引”**见'), [
      paragraph(
        { type: 'strong', children: ['重点。'] },
        '内容',
        { type: 'strong', children: ['“引”'] },
        '见',
      ),
    ]);
  });

  it('joins the lines of a Chinese paragraph without a space and of Latin words with one', () => {
    assert.deepEqual(bodyOf('为了支持\n创业\nopen data\nportal 的**建\n设**\n工作'), [
      paragraph('为了支持创业open data portal 的', { type: 'strong', children: ['建设'] }, '工作'),
    ]);
  });

  it('starts a paragraph at each line that is indented with ideographic spaces', () => {
    assert.deepEqual(bodyOf('各科室：\n　　现将办法印发。\n　　请遵照执行。'), [
      paragraph('各科室：'),
      paragraph('现将办法印发。'),
      paragraph('请遵照执行。'),
    ]);
  });

  it('never takes indented lines for code', () => {
    assert.deepEqual(bodyOf('甲\n\n    乙\n\n\t丙'), [paragraph('甲'), paragraph('乙'), paragraph('丙')]);
  });

  it('leaves characters alone that are markup elsewhere', () => {
    for (const text of [
      '3~5天，6~8天',
      '示政办发[2023]5号',
      '[1]: 见附件',
      '#标签',
      '+5元',
      '-5℃',
      '5 * 6 = 30',
      '甲_乙_丙',
      '***',
    ]) {
      const expected = text === '***' ? [] : [paragraph(text)];
      assert.deepEqual(bodyOf(text), expected, text);
    }
    assert.deepEqual(bodyOf('标题\n===='), [paragraph('标题====')]);
  });

  it('ends a bare address where Chinese begins', () => {
    const href = 'https://www.example.gov.cn/zc?id=1';
    assert.deepEqual(bodyOf(`（网址：${href}），电话`), [
      paragraph('（网址：', { type: 'link', href, children: [href] }, '），电话'),
    ]);
  });

  it('puts characters for the entities of office programs', () => {
    assert.deepEqual(bodyOf('甲&nbsp;乙&ldquo;丙&rdquo;&#20013;&unknown;'), [
      paragraph('甲 乙“丙”中&unknown;'),
    ]);
  });

  it('reads bullet lists with lists in them, and numbers inside as a list', () => {
    assert.deepEqual(bodyOf('- 甲\n  1. 乙\n  2. 丙\n- 丁'), [
      {
        type: 'list',
        ordered: false,
        items: [
          [paragraph('甲'), { type: 'list', ordered: true, items: [[paragraph('乙')], [paragraph('丙')]] }],
          [paragraph('丁')],
        ],
      },
    ]);
  });

  it('ends a list at the next clause', () => {
    const [list, clause] = bodyOf('- 甲\n第二条 乙');
    assert.deepEqual(list, { type: 'list', ordered: false, items: [[paragraph('甲')]] });
    assert.equal(clause?.type === 'clause' && clause.anchor, 'art-2');
  });

  it('reads tables with their alignment and notes', () => {
    assert.deepEqual(bodyOf('| 项目 | 标准 |\n|:--|--:|\n| **低保** | 960 元 |\n\n> 按月发放。'), [
      {
        type: 'table',
        align: ['start', 'end'],
        head: [['项目'], ['标准']],
        rows: [[[{ type: 'strong', children: ['低保'] }], ['960 元']]],
      },
      { type: 'note', children: [paragraph('按月发放。')] },
    ]);
  });

  it('sets pictures apart from the words around them', () => {
    assert.deepEqual(bodyOf('见图![流程图](files/a.png)如上'), [
      paragraph('见图'),
      { type: 'image', src: 'files/a.png', alt: '流程图' },
      paragraph('如上'),
    ]);
  });
});

describe('faults of a text', () => {
  it('are raw HTML with its line; the words are kept', () => {
    const markdown = '第一条 甲\n\n<div class="x">\n第二条 乙<br/>丙\n</div>\n\n<script>alert(1)</script>';
    assert.deepEqual(faultsOf(markdown), [
      ['content.rawHtml', 'error', 12, '<div>'],
      ['content.rawHtml', 'error', 13, '<br>'],
      ['content.rawHtml', 'error', 14, '</div>'],
      ['content.rawHtml', 'error', 16, '<script>'],
      ['content.rawHtml', 'error', 16, '</script>'],
    ]);
    assert.equal(plainText(bodyOf(markdown)), '第一条\u3000甲\n第二条\u3000乙丙\nalert(1)');
  });

  it('are found in lists, notes and tables at their own lines', () => {
    const markdown = '- 甲\n- <b>乙</b>\n\n> 丙\n> <i>丁\n\n| 一 |\n|---|\n| 二 |\n| <u>三 |';
    assert.deepEqual(
      faultsOf(markdown).map(([, , line, tag]) => [line, tag]),
      [
        [11, '<b>'],
        [11, '</b>'],
        [14, '<i>'],
        [19, '<u>'],
      ],
    );
  });

  it('are comments, as a warning, and what is around them is kept', () => {
    const markdown = '甲\n\n<!-- INFO\n\nEND -->\n第一条 乙<!-- 丙 -->丁';
    assert.deepEqual(faultsOf(markdown), [
      ['content.comment', 'warning', 12],
      ['content.comment', 'warning', 15],
    ]);
    assert.equal(plainText(bodyOf(markdown)), '甲\n第一条\u3000乙丁');
  });

  it('are links that a page must not follow; their words are kept', () => {
    for (const href of [
      'javascript:alert(1)',
      'data:text/html,x',
      'JavaScript&#58;x',
      'vbscript:x',
      'file:///a',
    ]) {
      const markdown = `甲\n[乙](${href})`;
      assert.deepEqual(faultsOf(markdown), [['content.unsafeLink', 'error', 11, href]]);
      assert.deepEqual(bodyOf(markdown), [paragraph('甲乙')]);
    }
    for (const href of [
      'http://a.example',
      'mailto:a@a.example',
      'tel:0000-1',
      '../b.html',
      'files/a%20b.pdf',
      '#art-6',
    ]) {
      assert.deepEqual(faultsOf(`[乙](${href})`), [], href);
    }
  });

  it('are pictures without a description or from an unsafe place', () => {
    assert.deepEqual(faultsOf('![](files/a.png)'), [['content.imageAlt', 'error', 10, 'files/a.png']]);
    assert.deepEqual(faultsOf('![图](data:image/png;base64,AA)'), [
      ['content.unsafeLink', 'error', 10, 'data:image/png;base64,AA'],
    ]);
  });

  it('are pictures where only words are allowed', () => {
    const markdown = '# 甲![图](a.png)\n\n| ![表](b.png) |\n|---|\n\n[![链](c.png)](d.html)';
    assert.deepEqual(faultsOf(markdown), [
      ['content.misplacedImage', 'warning', 10],
      ['content.misplacedImage', 'warning', 12],
      ['content.misplacedImage', 'warning', 15],
    ]);
    assert.equal(plainText(bodyOf(markdown)), '甲图\n表\n链');
  });

  it('are code, as a warning; the words become paragraphs', () => {
    assert.deepEqual(faultsOf('甲`乙`\n\n```\n第一条 丙\n丁\n```'), [
      ['content.code', 'warning', 10],
      ['content.code', 'warning', 12],
    ]);
    assert.equal(plainText(bodyOf('```\n甲\n丁\n```\n乙')), '甲\n丁\n乙');
  });

  it('name the file, and lines hold under CRLF and a byte-order mark', () => {
    const { faults } = parseContent('\uFEFF甲\r\n\r\n<p>乙', { file: 'policies/a.md', firstLine: 7 });
    assert.deepEqual(faults, [
      { code: 'content.rawHtml', severity: 'error', file: 'policies/a.md', line: 9, facts: { tag: '<p>' } },
    ]);
  });
});
