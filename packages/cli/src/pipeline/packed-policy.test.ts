import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { canonicalBytes } from '@mingce/feed';
import type { ContentNode, Policy } from '@mingce/schema/types';
import {
  contentKey,
  fieldsWithLinks,
  PackedBody,
  packPolicy,
  packRecord,
  takeApart,
  unpackPolicy,
  unpackRecord,
} from './packed-policy.js';

const paragraph = (text: string): ContentNode => ({ type: 'paragraph', children: [text] });
const linked: ContentNode = {
  type: 'paragraph',
  children: [{ type: 'link', href: 'files/a.pdf', children: ['附件'] }],
};

function policyWith(body?: ContentNode[]): Policy {
  return {
    id: 'one',
    title: '示例市办法',
    policyKind: 'general',
    issuers: ['示例市人民政府'],
    region: '990100',
    publishedOn: '2024-05-20',
    genre: 'measures',
    topics: ['other'],
    disclosure: 'proactive',
    ...(body ? { body } : {}),
  };
}

describe('a packed policy', () => {
  it('becomes again the policy it was made of', () => {
    const body = [paragraph('第一条 甲。'), linked];
    assert.deepEqual(unpackPolicy(packPolicy(policyWith(body))), policyWith(body));
    assert.deepEqual(unpackPolicy(packPolicy(policyWith())), policyWith());
    assert.deepEqual(unpackRecord<'policy'>(packRecord('policy', policyWith(body))), policyWith(body));
  });

  it('makes its text anew each time, so nobody changes that of another', () => {
    const { body } = packPolicy(policyWith([paragraph('甲')]));
    body?.read().push(paragraph('乙'));
    assert.deepEqual(body?.read(), [paragraph('甲')]);
  });

  it('unpacks once for readers that change nothing', () => {
    const opened = PackedBody.of([paragraph('甲')]).opened();
    assert.equal(opened.read(), opened.read());
  });

  it('stays packed when it is copied with fields changed, and is no policy to the compiler', () => {
    const packed = packPolicy(policyWith([paragraph('甲')]));
    const copy = { ...packed, title: '新题' };
    assert.equal(copy.body, packed.body);
    // @ts-expect-error - A packed text is no `ContentNode[]`: it would be published without its clauses.
    const lost: Policy = copy;
    assert.equal(lost.title, '新题');
  });

  it('is refused where JSON is made of it, in place of losing its text', () => {
    const packed = packPolicy(policyWith([paragraph('甲')]));
    assert.throws(() => canonicalBytes(packed), TypeError);
    assert.throws(() => JSON.stringify(packed), TypeError);
  });

  it('shows its text to those who look for links only if it has some', () => {
    const fieldsOf = (...body: ContentNode[]) => fieldsWithLinks(packPolicy(policyWith(body)));
    assert.deepEqual(fieldsOf(linked), policyWith([linked]));
    assert.ok(!('body' in fieldsOf(paragraph('甲'))));
    assert.ok(!('body' in takeApart(packPolicy(policyWith([linked]))).fields));
  });

  it('has a key that changes with its fields and with its text', () => {
    const keys = [
      packPolicy(policyWith([paragraph('甲')])),
      packPolicy(policyWith([paragraph('乙')])),
      { ...packPolicy(policyWith([paragraph('甲')])), title: '新题' },
      packPolicy(policyWith()),
    ].map(contentKey);
    assert.equal(new Set(keys).size, keys.length);
    assert.equal(contentKey(packPolicy(policyWith([paragraph('甲')]))), keys[0]);
  });
});
