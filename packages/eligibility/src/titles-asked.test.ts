import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type BenefitItem, definitionOf, factVocabulary, titlesAsked } from './index.js';

const fact = 'qualifications';
const definition = definitionOf(fact, factVocabulary());
const clause = { anchor: 'art-1' };
const holds = (value: string) => ({ fact, operator: 'includes', value }) as const;
const item = (more: Partial<BenefitItem>): BenefitItem => ({ id: 'a', title: '示例', clause, ...more });

describe('the titles that an enterprise can tick', () => {
  assert.ok(definition);
  const ladder = ['创新型中小企业', '省级专精特新中小企业', '国家级专精特新小巨人企业'];

  it('have the higher levels of what a condition asks for, which count as well', () => {
    const asks = item({
      conditions: [
        { id: 'plant', text: '市级绿色工厂', test: { any: [holds('市级绿色工厂'), holds('县长质量奖')] } },
      ],
    });
    assert.deepEqual(titlesAsked([asks], fact, definition), [
      ...ladder,
      '市级绿色工厂',
      '省级绿色工厂',
      '国家级绿色工厂',
      '县长质量奖',
    ]);
  });

  it('have those that only an amount depends on', () => {
    const amount = {
      smallerOf: [
        { cases: [{ when: holds('省级智能工厂'), value: { fixed: 1 } }, { value: { fixed: 2 } }] },
        { fixed: 3 },
      ],
    };
    const titles = titlesAsked([item({ awards: [{ kind: 'grant', amount }] })], fact, definition);
    assert.deepEqual(titles, [...ladder, '省级智能工厂', '国家级智能工厂']);
  });
});
