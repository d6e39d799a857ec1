import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bodyToMarkdown, markdownWithoutHtml, plainLine } from './html-to-markdown.js';

describe('plainLine', () => {
  for (const [value, plain] of [
    ['示例市<em>创业</em>&nbsp;通知&lt;试行&gt;', '示例市创业 通知<试行>'],
    ['示例市<br/>通知', '示例市 通知'],
    ['甲&amp;nbsp;乙', '甲 乙'],
    ['甲&amp;amp;乙', '甲&乙'],
    ['&ldquo;甲&rdquo;&#12288;乙', '“甲” 乙'],
    ['甲\\u3000乙\\n丙', '甲 乙 丙'],
    ['通知<试行>', '通知<试行>'],
    ['A&B 5<6', 'A&B 5<6'],
  ] as const) {
    it(`reads ${value}`, () => assert.equal(plainLine(value), plain));
  }
});

describe('bodyToMarkdown', () => {
  for (const [name, text, markdown] of [
    ['plain text, one line one paragraph', '一、甲\n二、乙', '一、甲\n\n二、乙\n'],
    ['escapes and entities of text', '一、甲&nbsp;乙\\n二、丙&amp;丁', '一、甲 乙\n\n二、丙&丁\n'],
    ['inline tags of text', '一、<em>甲</em>\n二、乙', '一、甲\n\n二、乙\n'],
    ['paragraphs', '<p>一、甲</p><p style="mso-x:1">二、<b>乙</b><o:p></o:p></p>', '一、甲\n\n二、乙\n'],
    ['line breaks', '<div>一、甲<br>二、乙<br/><br/>三、丙</div>', '一、甲\n\n二、乙\n\n三、丙\n'],
    ['escaped HTML', '&lt;p&gt;一、甲&lt;/p&gt;&lt;p&gt;二、乙&lt;/p&gt;', '一、甲\n\n二、乙\n'],
    ['line breaks and line ends', '一、甲\n二、乙<br>三、丙', '一、甲\n\n二、乙\n\n三、丙\n'],
    ['headings', '<h2>一、甲</h2><p>乙</p>', '## 一、甲\n\n乙\n'],
    [
      'numbered lists',
      '<ol><li>甲</li><li>乙</li></ol><ol start="3"><li>丙</li></ol>',
      '1. 甲\n\n2. 乙\n\n3. 丙\n',
    ],
    ['lists', '<ul><li>甲</li><li><p>乙</p></li></ul>', '- 甲\n\n乙\n'],
    [
      'scripts, styles and comments',
      '<style>p{}</style><!-- 甲 --><p>乙</p><script>alert(1)</script>',
      '乙\n',
    ],
    [
      'tables',
      '<table><tr><th>类别</th><th>标准</th></tr><tr><td rowspan=2>甲</td><td>1|2</td></tr><tr><td><p>3</p></td></tr></table>',
      '| 类别 | 标准 |\n| --- | --- |\n| 甲 | 1\\|2 |\n| 甲 | 3 |\n',
    ],
    [
      'tables for layout',
      '<table><tr><td><p>一、甲</p><p>二、乙</p></td></tr></table>',
      '一、甲\n\n二、乙\n',
    ],
  ] as const) {
    it(`reads ${name}`, () => assert.equal(bodyToMarkdown(text).markdown, markdown));
  }

  for (const [name, text, markdown] of [
    [
      'powers and indices',
      '<p>面积20m<sup>2</sup>，10<sup>4</sup>吨CO<sub>2</sub></p>',
      '面积20m²，10⁴吨CO₂\n',
    ],
    ['powers in a line of text', '面积20m<sup>2</sup>', '面积20m²\n'],
    ['marks of notes', '<p>内容<sup>[1]</sup></p>', '内容[1]\n'],
    [
      'words that a page hides',
      '<p>一、甲<span style="color:red; display: none">k3f9</span><b hidden>乙</b></p>',
      '一、甲\n',
    ],
    [
      'no words for browsers without films',
      '<p>一、甲</p><video>不支持视频</video><audio>不支持音频</audio>',
      '一、甲\n',
    ],
  ] as const) {
    it(`reads ${name}`, () => assert.equal(bodyToMarkdown(text).markdown, markdown));
  }

  it('leaves out what is struck through, and says what', () => {
    for (const text of [
      '<p>每人<del>八百</del><ins>一千</ins>元。</p>',
      '<p>每人<s>八百</s>一千元。</p>',
      '<p>每人<span style="text-decoration: line-through">八百</span>一千元。</p>',
      '每人<strike>八百</strike>一千元。',
    ])
      assert.deepEqual(bodyToMarkdown(text), { markdown: '每人一千元。\n', images: 0, struck: ['八百'] });
    const table = '<table><tr><td>甲</td><td><s>800</s>1000</td></tr><tr><td>乙</td><td>2</td></tr></table>';
    assert.match(bodyToMarkdown(table).markdown, /\| 甲 \| 1000 \|/);
    assert.deepEqual(bodyToMarkdown(table).struck, ['800']);
    assert.deepEqual(markdownWithoutHtml('**甲**<del>乙</del>\n'), {
      markdown: '**甲**\n',
      images: 0,
      struck: ['乙'],
    });
  });

  it('takes tags without an end in linear time', () => {
    const started = process.cpuUsage();
    assert.equal(bodyToMarkdown('甲<s>'.repeat(20_000)).struck, undefined);
    assert.ok(process.cpuUsage(started).user < 4_000_000);
  });

  it('counts the pictures that text cannot hold', () => {
    assert.equal(bodyToMarkdown('<p>甲<img src="a.png"></p><img>').images, 2);
  });

  it('keeps what Markdown would take for markup', () => {
    assert.equal(bodyToMarkdown('<p>*甲*_乙_</p>').markdown, '\\*甲\\*\\_乙\\_\n');
  });
});

describe('markdownWithoutHtml', () => {
  it('keeps the Markdown and makes Markdown of the HTML in it', () => {
    const text =
      '## 一、甲\n\n<p>乙<br>丙</p>\n\n**丁**<span class="x">戊</span>\n\n<table><tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table>\n';
    const { markdown } = markdownWithoutHtml(text);
    assert.equal(
      markdown.replace(/\n{2,}/g, '\n\n').trim(),
      '## 一、甲\n\n乙\n\n丙\n\n**丁**戊\n\n| 1 | 2 |\n| --- | --- |\n| 3 | 4 |',
    );
  });
});
