import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseContent } from '@mingce/content';
import type { Policy } from '@mingce/schema/types';
import { packPolicy } from '../pipeline/packed-policy.js';
import { clauseFinder } from './clause-finder.js';

function policy(id: string, markdown: string, change: Partial<Policy> = {}): Policy {
  const { body } = parseContent(markdown);
  return { id, title: `示例办法${id}`, disclosure: 'proactive', region: '990122', body, ...change } as Policy;
}

const same = '第一条　申请人凭身份证领取取暖补贴。\n';

function found(text: string, ...policies: Policy[]): string[] {
  return clauseFinder(policies.map(packPolicy))
    .find(text, 3)
    .map(({ policy: id, anchor }) => `${id}#${anchor}`);
}

describe('the clauses that an answer may rest on', () => {
  it('match its words, not characters that any long text has', () => {
    const scattered = policy(
      'scattered',
      '第一条　份额由人民代表领导；证明暖气、补办、贴息、身高、取样、申报、请示。\n',
    );
    assert.deepEqual(
      found('领取取暖补贴的，请带身份证。', scattered, policy('words', same))[0],
      'words#art-1',
    );
  });

  it('of the country rank before those that repeat them, and those in force before ended ones', () => {
    const ended = policy('ended', same, { repealedOn: '2020-01-01' });
    const national = policy('national', same, { region: '000000' });
    assert.deepEqual(found('凭身份证领取取暖补贴', ended, policy('county', same), national), [
      'national#art-1',
      'county#art-1',
      'ended#art-1',
    ]);
  });

  it('that it names rank first, also by a short title and a number above a thousand', () => {
    const named = policy('code', '第八条　煤炭由各户自理。\n\n第一千零六十四条　煤棚由各户共有。\n', {
      title: '中华人民共和国取暖法',
    });
    const text = '凭身份证领取取暖补贴。依据《取暖法》第一千零六十四条、第八条，由各户自理。';
    assert.deepEqual(found(text, policy('words', same), named), [
      'code#art-1064',
      'code#art-8',
      'words#art-1',
    ]);
  });
});
