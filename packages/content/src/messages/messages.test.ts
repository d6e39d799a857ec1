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
    const markdown = '<p>\n\n<!-- 甲 -->\n\n`乙`\n\n[丙](javascript:x)\n\n![](a.png)\n\n# ![丁](b.png)';
    const { faults } = parseContent(`${markdown}\n\n${'> '.repeat(20000)}戊`);
    const codes = new Set(
      parseContent(markdown)
        .faults.concat(faults)
        .map(({ code }) => code),
    );
    assert.deepEqual([...codes].sort(), Object.keys(contentMessages['zh-CN']).sort());
    for (const { code, facts } of parseContent(markdown).faults) {
      const text = contentMessages['zh-CN'][code as keyof typeof contentMessages.en];
      for (const [, name = ''] of text.matchAll(/\{(\w+)\}/g)) assert.ok(name in facts, `${code} {${name}}`);
    }
  });
});
