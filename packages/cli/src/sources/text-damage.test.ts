import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { markupRest, markupRestFaults } from './markup-rests.js';
import { readRecord } from './read-record.js';
import { recordFolders } from './record-folders.js';
import { findTextDamage, textDamageFaults } from './text-damage.js';

describe('findTextDamage', () => {
  for (const [text, code, found] of [
    ['由示例\uFFFD\uFFFD镇负责', 'text.replacement', 'U+FFFD'],
    ['由???镇负责', 'text.replacement', 'U+003F'],
    ['标准?????元', 'text.replacement', 'U+003F'],
    ['示例\uD83D镇', 'text.surrogate', 'U+D83D'],
    ['一、锟斤拷锟斤拷', 'text.mojibake', '锟斤拷锟斤拷'],
    ['烫烫烫烫', 'text.mojibake', '烫烫烫'],
    ['å…³äºŽå�°å��'.slice(0, 6), 'text.mojibake', 'å…³äºŽ'],
    ['鍏充簬鍗板彂銆婄ず渚嬪姙娉曘€嬬殑閫氱煡', 'text.mojibake', '鍏充簬鍗板彂銆'],
    ['示例\uE123镇', 'text.privateUse', 'U+E123'],
    ['示例\u{F1234}镇', 'text.privateUse', 'U+F1234'],
    ['示例\u0001镇', 'text.control', 'U+0001'],
    ['示例\u009F镇', 'text.control', 'U+009F'],
  ] as const) {
    it(`names ${code} in ${JSON.stringify(text)}`, () => {
      const [damage] = findTextDamage(text);
      assert.deepEqual([damage?.code, damage?.found], [code, found]);
    });
  }

  it('knows the standard character of an old private code', () => {
    assert.equal(findTextDamage('\uE81E')[0]?.meant, '龴');
  });

  it('leaves undamaged texts alone', () => {
    for (const text of [
      '“引号”‘引号’《书名》——破折号……省略号　全角空格\t制表符\n𠮷㐂',
      'Café Zürich – naïve “quotes” £5 100 m² ÷ × ±',
      '涓涓细流\n刨锛子\n屯垦，烫伤',
      '第⼀条',
      '是否属于小微企业? 是? 否?',
    ]) {
      assert.deepEqual(findTextDamage(text), []);
    }
  });

  it('gives line, column and context, once for each line', () => {
    const faults = textDamageFaults('甲\n一、由示例\uFFFD\uFFFD镇负责，\uFFFD乙', 'a.md');
    assert.deepEqual(faults, [
      {
        code: 'text.replacement',
        severity: 'error',
        facts: { column: 6, found: 'U+FFFD', context: '一、由示例\uFFFD\uFFFD镇负责，\uFFFD乙' },
        file: 'a.md',
        line: 2,
      },
    ]);
  });
});

describe('markupRest', () => {
  for (const [text, found] of [
    ['示例市<em>创业</em>通知', '<em>'],
    ['示例市&nbsp;通知', '&nbsp;'],
    ['通知&lt;试行&gt;', '&lt;'],
    ['通知\\n二、乙', '\\n'],
    ['通知\\u3000乙', '\\u3000'],
    ['<!--[if gte mso 9]>', '<!--'],
    ['<o:p></o:p>', '<o:p>'],
    ['{{< toc >}}', '{{< toc >}}'],
    ['{% include a.html %}', '{% include a.html %}'],
    ['{:.table}', '{:.table}'],
    ['::: tip 提示', ':::'],
    ['[[toc]]', '[[toc]]'],
    ['为规范管理[^1]，制定', '[^1]'],
    ['[b]第一条[/b]', '[/b]'],
    ["import A from 'b';", "import A from '"],
    ['%E7%A4%BA%E4%BE%8B', '%E7%A4%BA%E4%BE%8B'],
    ['%PDF-1.4', '%PDF-1'],
    ['{\\rtf1\\ansi', '{\\rtf1'],
    ['MIME-Version: 1.0', 'MIME-Version:'],
    ['=E7=A4=BA=E4=BE=8B', '=E7=A4=BA=E4=BE=8B'],
    ['files/%E4%B9%99.pdf', undefined],
    ['增长5%、8%和10%', undefined],
    ['{甲}：[乙]', undefined],
    ['通知<试行>', undefined],
    ['A&B公司 5<6', undefined],
    ['https://www.example.gov.cn/?a=1&b=2', undefined],
  ] as const) {
    it(`finds ${found ?? 'nothing'} in ${text}`, () => assert.equal(markupRest(text), found));
  }
});

describe('readRecord', () => {
  const policies = recordFolders.policies;
  const codes = (text: string) =>
    readRecord(text, 'policies/a.md', policies!).faults.map(({ code, line }) => `${line} ${code}`);

  it('names what a reader would see of HTML, in fields and in the text', () => {
    const text =
      '---\nid: a\ntitle: 示例<em>通知</em>\n---\n\n一、甲&nbsp;乙\n\n二、丙&amp;nbsp;丁\\n戊\n\n三、己<br>庚\n';
    const found = codes(text);
    for (const fault of ['3 text.markupField', '8 text.markup', '10 content.rawHtml'])
      assert.ok(found.includes(fault), `${fault}: ${found}`);
    assert.ok(!found.some((fault) => fault.startsWith('6 ')), 'one level of entities is read');
  });

  it('respects what a source says about disclosure, even in an unknown field', () => {
    for (const [mark, code] of [
      ['draft: true', 'disclosure.fieldDiffers'],
      ['published: false', 'disclosure.fieldDiffers'],
      ['公开属性: 依申请公开', 'disclosure.fieldDiffers'],
      ['draft: false', 'schema.unknownField'],
    ]) {
      assert.ok(codes(`---\nid: a\n${mark}\n---\n文`).includes(`3 ${code}`), mark);
    }
  });

  it('takes an escape in a quoted value for what YAML makes of it', () => {
    assert.ok(!codes('---\nid: a\nsummary: "甲\\n乙"\n---\n文').includes('3 text.markupField'));
  });

  it('names what an editor saves for itself, and where a page cut the text off', () => {
    for (const [text, found] of [
      ['{"ops":[{"insert":"一、甲。"}]}', '{"ops":'],
      ['{\\"blocks\\": [{}]}', '{\\"blocks\\":'],
      ['二、条件如下...[查看更多]', '[查看更多]'],
      ['二、条件如下……展开全文 >>', '…展开全文 >>'],
      ['（三）查看全部材料。', undefined],
      ['请点击“展开全文”阅读。', undefined],
    ] as const)
      assert.equal(markupRestFaults(text, 'a.md', 1)[0]?.facts.found, found, text);
  });

  it('counts lines of the text from the top of the file', () => {
    assert.equal(markupRestFaults('甲\n乙\\n丙', 'a.md', 5)[0]?.line, 6);
  });
});
