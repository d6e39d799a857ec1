import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ContentNode } from '@mingce/schema/types';
import { type PackedPolicy, unpackPolicy } from '../pipeline/packed-policy.js';
import { policyText } from './fixtures/authoring-folder.js';
import { readRecord } from './read-record.js';
import { recordFolders } from './record-folders.js';

const folder = recordFolders.policies;
assert.ok(folder);
const read = (text: string) => readRecord(text, 'policies/a.md', folder);
const faultsOf = (text: string) =>
  read(text).faults.map(({ code, severity, file, line }) => [code, severity, file, line]);
const anchorsOf = (nodes: readonly ContentNode[] = []) =>
  nodes.flatMap((node) => (node.type === 'clause' ? [node.anchor] : []));

describe('the characters of a record', () => {
  it('are read as what they mean in front matter and text, and said once with their place', () => {
    const text = policyText(
      { title: '示例县居⺠⻓期照护⼯作办法' },
      '第⼀条　甲。\n\n\u200b第二\u200b条　⻋辆。\n',
    );
    const { source, faults } = read(text);
    const policy = unpackPolicy(source?.record as PackedPolicy);
    assert.equal(policy.title, '示例县居民长期照护工作办法');
    assert.deepEqual(anchorsOf(policy.body), ['art-1', 'art-2']);
    assert.match(JSON.stringify(policy.body), /车辆/);
    assert.deepEqual(
      faults.map(({ code, line, facts }) => [code, line, facts]),
      [
        ['file.invisibleCharacters', 13, { count: 2, first: 'U+200B' }],
        ['file.lookalikeCharacters', 3, { count: 5, first: 'U+2EA0' }],
      ],
    );
  });

  it('keep the lines of faults below them in the file as its author sees it', () => {
    const text = policyText({}, '\u200b第⼀条　甲。\n\n\u2060<b>乙</b>\n');
    const html = read(text).faults.find(({ code }) => code === 'content.rawHtml');
    assert.equal(html?.line, 13);
  });
});

describe('a record that breaks its reader', () => {
  it('is a fault with file and line, whatever it holds', () => {
    const list = Array.from({ length: 250 }, (_, depth) => `${'  '.repeat(depth)}- 甲`).join('\n');
    assert.deepEqual(faultsOf(policyText({}, list)), [['content.tooDeep', 'error', 'policies/a.md', 22]]);
    assert.deepEqual(faultsOf(policyText({ title: '"示例\\ud800办法"' })), [
      ['file.unpairedSurrogate', 'error', 'policies/a.md', 3],
    ]);
    assert.deepEqual(
      faultsOf(policyText({ topics: '['.repeat(20_000) })).map(([code]) => code),
      ['yaml.syntax'],
    );
  });

  it('is left out alone when something unforeseen is thrown', () => {
    const hostile = {
      ...folder,
      get textField(): 'body' {
        throw new TypeError('out of order');
      },
    };
    const { source, faults } = readRecord(policyText(), 'policies/a.md', hostile);
    assert.equal(source, undefined);
    assert.deepEqual(faults, [
      {
        code: 'file.unexpected',
        severity: 'error',
        facts: { reason: 'out of order' },
        file: 'policies/a.md',
      },
    ]);
  });
});
