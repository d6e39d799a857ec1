import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { eligibilityMessages } from '../index.js';

const holes = (text: string) => [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))].sort();

describe('messages', () => {
  const { en, 'zh-CN': zhCN } = eligibilityMessages;

  it('exist in both languages with the same holes', () => {
    assert.deepEqual(Object.keys(en), Object.keys(zhCN));
    for (const [key, text] of Object.entries(zhCN))
      assert.deepEqual(holes(text), holes(en[key as keyof typeof zhCN]), key);
  });

  it('are whole sentences', () => {
    for (const text of Object.values(zhCN)) assert.match(text, /[。？]$/);
    for (const text of Object.values(en)) assert.match(text, /[.?]$/);
  });
});
