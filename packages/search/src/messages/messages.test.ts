import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { searchMessages } from './index.js';

const { en, 'zh-CN': zhCN } = searchMessages;
const holes = (text: string) => Array.from(text.matchAll(/\{(\w+)\}/g), ([, name]) => name).sort();

describe('messages', () => {
  it('have the same keys and holes in both languages', () => {
    assert.deepEqual(Object.keys(en), Object.keys(zhCN));
    for (const [key, text] of Object.entries(zhCN)) {
      assert.deepEqual(holes(text), holes(en[key as keyof typeof en]), key);
    }
  });

  it('are there for each error that the source throws, and for no other', () => {
    const folder = fileURLToPath(new URL('../../src/', import.meta.url));
    const codes = new Set<string>();
    for (const file of readdirSync(folder, { recursive: true }).map(String)) {
      if (!file.endsWith('.ts') || file.endsWith('.test.ts')) continue;
      const source = readFileSync(folder + file, 'utf8');
      for (const [, code] of source.matchAll(/new MingceError\('([\w.]+)'/g)) codes.add(String(code));
    }
    assert.deepEqual(Array.from(codes).sort(), Object.keys(zhCN).sort());
  });
});
