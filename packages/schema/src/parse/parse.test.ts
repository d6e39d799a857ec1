import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parsePolicySource, parseRecord } from './parse.js';

const source = {
  id: 'shili-1',
  title: '示例通知',
  issuers: ['示例市人民政府'],
  region: '990100',
  publishedOn: '2025-03-14',
  genre: 'notice',
  topics: ['employment'],
  disclosure: 'proactive',
};

describe('parsePolicySource', () => {
  it('fills in defaults and trims text', () => {
    const result = parsePolicySource({ ...source, title: ' 示例通知　' });
    assert.ok(result.ok);
    assert.equal(result.record.title, '示例通知');
    assert.equal(result.record.policyKind, 'general');
    assert.deepEqual(result.faults, []);
  });

  it('names every fault at once, each with its place', () => {
    const result = parsePolicySource({
      ...source,
      title: undefined,
      publishedOn: '2025-13-01',
      relations: [{ type: 'amends' }, { type: '废止' }],
    });
    assert.ok(!result.ok);
    assert.deepEqual(
      result.faults.map(({ code, path }) => [code, path]),
      [
        ['schema.required', ['title']],
        ['date.invalid', ['publishedOn']],
        ['schema.labelForCode', ['relations', 1, 'type']],
      ],
    );
    assert.equal(result.faults[2]?.facts.field, 'relations[1].type');
    assert.equal(result.faults[2]?.facts.code, 'repeals');
  });

  it('suggests the name of a misspelled field, wherever it is', () => {
    const result = parsePolicySource({
      ...source,
      document_number: '示政发〔2025〕1号',
      contact: { office: '示例局', telephone: '0000', phnoe: '0000' },
      quiteAnother: 1,
    });
    assert.ok(result.ok);
    assert.ok(result.faults.every(({ severity }) => severity === 'warning'));
    assert.deepEqual(
      Object.fromEntries(result.faults.map(({ code, facts }) => [facts.field, [code, facts.suggestion]])),
      {
        document_number: ['schema.misspelledField', 'documentNumber'],
        'contact.phnoe': ['schema.misspelledField', 'phone'],
        'contact.telephone': ['schema.unknownField', undefined],
        quiteAnother: ['schema.unknownField', undefined],
      },
    );
    assert.ok(!('quiteAnother' in result.record));
  });

  it('cuts a long wrong value short in its facts', () => {
    const result = parsePolicySource({ ...source, genre: '𠮷'.repeat(500) });
    assert.ok(!result.ok);
    assert.equal([...String(result.faults[0]?.facts.value)].length, 61);
  });

  for (const value of [undefined, null, 'text', 3, []]) {
    it(`takes ${JSON.stringify(value)} for no record`, () => {
      const result = parsePolicySource(value);
      assert.ok(!result.ok);
      assert.deepEqual(
        result.faults.map(({ code }) => code),
        ['schema.notRecord'],
      );
    });
  }

  it('is not misled by names of Object.prototype', () => {
    const result = parsePolicySource(
      JSON.parse(JSON.stringify(source).replace('{', '{"__proto__":1,"constructor":1,')),
    );
    assert.ok(result.ok);
    assert.ok(result.faults.some(({ facts }) => facts.field === 'constructor'));
  });
});

describe('parseRecord', () => {
  it('blames the branch of a condition that its author meant', () => {
    const result = parseRecord('policy', {
      ...source,
      policyKind: 'general',
      benefit: {
        needs: ['funding'],
        items: [
          {
            id: 'item',
            title: '甲',
            conditions: [
              { id: 'a', text: '甲', test: { all: [{ fact: 'industry', operator: 'like', value: 'C' }] } },
            ],
          },
        ],
      },
    });
    assert.ok(!result.ok);
    assert.deepEqual(
      result.faults.map(({ facts }) => facts.field),
      ['benefit.items[0].conditions[0].test.all[0].operator'],
    );
  });

  it('says how to write a list that is a text, or that has several items in one, with the codes that were meant', () => {
    const found = (fields: object) => {
      const result = parsePolicySource({ ...source, policyKind: 'general', ...fields });
      return result.faults.map(({ code, facts }) => [
        code,
        facts.field,
        facts.proper ?? facts.suggestion ?? facts.code,
      ]);
    };
    assert.deepEqual(found({ issuers: '示例局，示例厅' }), [
      ['schema.textForList', 'issuers', '示例局, 示例厅'],
    ]);
    assert.deepEqual(found({ issuers: '示例局' }), [['schema.textForList', 'issuers', '示例局']]);
    assert.deepEqual(found({ audiences: ['enterprise，individual'] }), [
      ['schema.joinedItems', 'audiences[0]', 'enterprise, individual'],
    ]);
    assert.deepEqual(found({ audiences: ['企业、个体工商户'] })[0]?.slice(0, 2), [
      'schema.joinedItems',
      'audiences[0]',
    ]);
    assert.deepEqual(found({ audiences: ['enterprize'] }), [
      ['schema.unknownValue', 'audiences[0]', 'enterprise'],
    ]);
    assert.deepEqual(found({ region: '历下区' }), [['schema.labelForCode', 'region', '370102']]);
    assert.deepEqual(found({ region: '某某区' }), [['region.invalid', 'region', undefined]]);
  });

  it('asks for what the chosen template needs', () => {
    const result = parseRecord('interpretation', {
      id: 'jiedu-1',
      title: '解读',
      policies: ['shili-1'],
      region: '990100',
      issuers: ['示例局'],
      publishedOn: '2025-03-14',
      template: 'agenda',
    });
    assert.ok(!result.ok);
    assert.deepEqual(
      result.faults.map(({ code, facts }) => [code, facts.field]),
      [
        ['schema.required', 'meeting'],
        ['schema.required', 'items'],
      ],
    );
  });
});
