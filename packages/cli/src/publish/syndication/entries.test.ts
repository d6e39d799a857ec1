import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FeedConfig, Policy } from '@mingce/schema/types';
import { ShortMemory } from '@mingce/search/writer';
import { packPolicy } from '../../pipeline/packed-policy.js';
import { syndicationEntry } from './entries.js';

const config = { id: 'sample' } as FeedConfig;
const policy = (text: string) =>
  packPolicy({
    id: 'p',
    title: '示例办法',
    issuers: ['示例机关'],
    topics: [],
    publishedOn: '2024-05-20',
    body: [{ type: 'paragraph', children: [text] }],
  } as unknown as Policy);
const textOf = (text: string, memory?: ShortMemory) =>
  syndicationEntry(policy(text), config, (code) => code, memory).text;

describe('the text of an entry', () => {
  it('is the whole of a short text, each run of white space as one space', () => {
    assert.equal(textOf('  第一条　\n\t示例  补贴。 '), '第一条 示例 补贴。');
    assert.equal(textOf('示'.repeat(200)), '示'.repeat(200));
    assert.equal(textOf(' \n '), '示例办法');
  });

  it('ends after 200 characters of a long text, never within one of two code units', () => {
    assert.equal(textOf('𠮷'.repeat(201)), `${'𠮷'.repeat(200)}…`);
    assert.equal(textOf('示 '.repeat(300)), `${'示 '.repeat(100)}…`);
    assert.equal(textOf(`示${' '.repeat(900)}例${'文'.repeat(900)}`), `示 例${'文'.repeat(197)}…`);
  });

  it('is the same where it is remembered', () => {
    const memory = new ShortMemory();
    for (const text of ['示例。', '长'.repeat(500), ' ']) {
      assert.equal(textOf(text, memory), textOf(text));
      assert.equal(textOf(text, memory), textOf(text));
    }
  });
});
