import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { splitFrontMatter } from './index.js';

const yaml = { front: 'id: a\ntitle: 办法\n', form: 'yaml' };

describe('splitFrontMatter', () => {
  it('takes the front matter and the Markdown apart and knows their lines', () => {
    assert.deepEqual(splitFrontMatter('---\nid: a\ntitle: 办法\n---\n\n第一条 内容'), {
      ...yaml,
      frontLine: 2,
      markdown: '\n第一条 内容',
      markdownLine: 5,
    });
  });

  it('takes no harm from byte-order marks, CRLF, blank lines and spaces behind the marks', () => {
    const parts = splitFrontMatter('\uFEFF\r\n \r\n--- \r\nid: a\r\ntitle: 办法\r\n--- \r\n第一条 内容\r\n');
    assert.deepEqual(parts, {
      ...yaml,
      frontLine: 4,
      markdown: '第一条 内容\n',
      markdownLine: 7,
    });
  });

  it('takes front matter that is indented as a whole', () => {
    const { front, markdown, markdownLine } = splitFrontMatter(
      '\n  ---\n  title: 甲\n  tags:\n    - 乙\n  ---\n\n一、丙\n',
    );
    assert.deepEqual([front, markdown, markdownLine], ['title: 甲\ntags:\n  - 乙\n', '\n一、丙\n', 7]);
    assert.equal(splitFrontMatter('  一、甲\n\n  ---\n\n  乙\n').front, undefined);
  });

  it('takes an empty front matter and a file that ends with it', () => {
    assert.deepEqual(splitFrontMatter('---\n---'), {
      front: '',
      form: 'yaml',
      frontLine: 2,
      markdown: '',
      markdownLine: 2,
    });
  });

  for (const [name, text, form, front] of [
    ['YAML closed by dots', '---\nid: a\n...\n第一条 内容', 'yaml', 'id: a\n'],
    ['TOML', '+++\ntitle = "甲"\n+++\n第一条 内容', 'toml', 'title = "甲"\n'],
    ['JSON', '{\n  "title": "甲"\n}\n第一条 内容', 'json', '{\n  "title": "甲"\n}\n'],
    ['JSON in one line', '{"title": "甲"}\n第一条 内容', 'json', '{"title": "甲"}\n'],
    [
      'YAML without the first line',
      'title: 甲\ntags:\n  - 乙\n---\n第一条 内容',
      'yaml',
      'title: 甲\ntags:\n  - 乙\n',
    ],
    [
      'fields without any mark',
      'Title: 甲\nDate: 2023-05-01\n\n第一条 内容',
      'yaml',
      'title: 甲\ndate: 2023-05-01\n',
    ],
    ['more hyphens', '----\ntitle: 甲\n----\n第一条 内容', 'yaml', 'title: 甲\n'],
    ['the dashes of a Chinese keyboard', '———\ntitle: 甲\n———\n第一条 内容', 'yaml', 'title: 甲\n'],
    [
      'the head of a government page',
      '标 题：甲\n文号：示政发〔2025〕1号\n发布日期：2025-03-01\n\n第一条 内容',
      'yaml',
      '标题：甲\n文号：示政发〔2025〕1号\n发布日期：2025-03-01\n',
    ],
    ['JSON without braces', '"title": "甲"\n;;;\n第一条 内容', 'json', '{"title": "甲"\n}'],
  ] as const) {
    it(`reads ${name}`, () => {
      const parts = splitFrontMatter(text);
      assert.deepEqual([parts.form, parts.front, parts.markdown.trim()], [form, front, '第一条 内容']);
    });
  }

  it('takes a rule, and a sentence with a colon, for text', () => {
    for (const text of [
      '----\n第一条 内容',
      '各单位：\n现通知如下：\n\n一、甲。',
      '———\n一、甲：乙\n———\n',
    ]) {
      assert.equal(splitFrontMatter(text).front, undefined, text);
    }
  });

  it('leaves a file without front matter as text', () => {
    for (const text of ['第一条 内容', '一、内容：甲\n\n---\n\n二、乙', '---\n\n第一条 内容', '{甲}乙\n']) {
      assert.deepEqual(splitFrontMatter(text), { frontLine: 1, markdown: text, markdownLine: 1 });
    }
  });

  it('says so where front matter never ends', () => {
    for (const text of ['---\nid: a\n第一条 内容', '+++\ntitle = "甲"\n第一条 内容']) {
      assert.equal(splitFrontMatter(text).isUnclosed, true);
    }
  });

  it('does not take a rule further down for the end of the front matter', () => {
    assert.equal(splitFrontMatter('---\na: 1\n--- 注\n---\n文').markdown, '文');
  });
});
