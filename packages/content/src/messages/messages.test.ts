import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contentMessages, parseContent } from '../index.js';

describe('messages', () => {
  it('have the same holes in both languages', () => {
    const holes = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
    const { en, 'zh-CN': zhCN } = contentMessages;
    assert.deepEqual(Object.keys(en), Object.keys(zhCN));
    for (const [key, text] of Object.entries(zhCN))
      assert.deepEqual(holes(text), holes(en[key as keyof typeof en]), key);
  });

  it('put every fault into words with the facts it has', () => {
    const wrapped = [
      '这一段话在这里被按照行宽折断成了好几行没',
      '有写完就断开并且空了一行再接着往下写直到',
      '每一行都差不多一样长所以看起来是软换行的',
      '最后一行在这里结束。',
    ];
    const texts = [
      '<p>\n\n<!-- 甲 -->\n\n`乙`\n\n[丙](javascript:x)\n\n![](a.png)\n\n# ![丁](b.png)',
      `${'> '.repeat(40)}戊`,
      '*a_'.repeat(600),
      `- 甲\n${'乙\n'.repeat(1001)}`,
      `|${'甲|'.repeat(200)}\n|${'-|'.repeat(200)}\n|乙|`,
      '第二条　甲。\n\n第五条　乙。\n\n第四条　丙。\n\n第四条　丁。\n\n第－章 总则\n\n一、甲。二、乙。',
      '第一条　甲。第二条　乙。',
      '第一条　甲。\n\n第二条　乙。\n\n第一条　丙。\n\nⅠ、甲\n\nⅡ、乙',
      '补助按照所列的— 3 —标准发放。',
      '第一条　补助按照清单发放。\n\n3\n\n第二条　补助按月发放。',
      '补贴=人数*标准*月数',
      '补助按照清单所列的\n— 1 —\n示例县文件\n\n标准，由财政部门\n— 2 —\n示例县文件\n\n审核。',
      '甲\t乙\n丙\t丁\n戊\t己',
      '甲\t乙\n丙\t丁\n戊\t己\t庚',
      wrapped.join('\n\n'),
    ];
    const faults = texts.flatMap((text) => parseContent(text).faults);
    const codes = new Set(faults.map(({ code }) => code));
    assert.deepEqual([...codes].sort(), Object.keys(contentMessages['zh-CN']).sort());
    for (const { code, facts } of faults) {
      const text = contentMessages['zh-CN'][code as keyof typeof contentMessages.en];
      for (const [, name = ''] of text.matchAll(/\{(\w+)\}/g)) assert.ok(name in facts, `${code} {${name}}`);
    }
  });
});
