import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { en } from './en.js';
import { zhCN } from './zh-CN.js';

const holes = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe('messages', () => {
  it('exist in both languages', () => {
    assert.deepEqual(Object.keys(en).sort(), Object.keys(zhCN).sort());
  });

  it('have the same holes in both languages', () => {
    for (const [key, text] of Object.entries(zhCN)) {
      assert.deepEqual([...new Set(holes(en[key as keyof typeof zhCN]))], [...new Set(holes(text))], key);
    }
  });

  it('are whole sentences', () => {
    for (const text of Object.values(zhCN)) assert.match(text, /[。？]$/);
    for (const text of Object.values(en)) assert.match(text, /\.$/);
  });
});
