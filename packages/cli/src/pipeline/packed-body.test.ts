import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ContentNode, Policy } from '@mingce/schema/types';
import { besidesBody, fieldsWithLinks, packBody, withFields } from './packed-body.js';

const paragraph = (text: string): ContentNode => ({ type: 'paragraph', children: [text] });
const linked: ContentNode = {
  type: 'paragraph',
  children: [{ type: 'link', href: 'files/a.pdf', children: ['附件'] }],
};

function policyWith(body?: ContentNode[]): Policy {
  const fields = {
    id: 'one',
    title: '示例市办法',
    policyKind: 'general',
    issuers: ['示例市人民政府'],
    region: '990100',
    publishedOn: '2024-05-20',
    genre: 'measures',
    topics: ['other'],
    disclosure: 'proactive',
  } as const;
  return { ...fields, issuers: [...fields.issuers], topics: [...fields.topics], ...(body ? { body } : {}) };
}

describe('a packed policy', () => {
  it('reads like the policy it was made of', () => {
    const body = [paragraph('第一条 甲。'), linked];
    assert.deepEqual({ ...packBody(policyWith(body)) }, policyWith(body));
    assert.deepEqual(packBody(policyWith()), policyWith());
  });

  it('makes its text anew each time, so nobody changes that of another', () => {
    const packed = packBody(policyWith([paragraph('甲')]));
    packed.body?.push(paragraph('乙'));
    assert.deepEqual(packed.body, [paragraph('甲')]);
  });

  it('stays packed when fields are changed', () => {
    const copy = withFields(packBody(policyWith([paragraph('甲')])), { title: '新题' });
    assert.equal(copy.title, '新题');
    assert.equal(typeof Object.getOwnPropertyDescriptor(copy, 'body')?.get, 'function');
    assert.deepEqual(copy.body, [paragraph('甲')]);
  });

  it('shows its text to who looks for links only if it has some', () => {
    assert.ok('body' in fieldsWithLinks(packBody(policyWith([linked]))));
    assert.ok(!('body' in fieldsWithLinks(packBody(policyWith([paragraph('甲')])))));
    assert.ok('body' in fieldsWithLinks(policyWith([paragraph('甲')])));
    assert.ok(!('body' in besidesBody(packBody(policyWith([linked])))));
  });
});
