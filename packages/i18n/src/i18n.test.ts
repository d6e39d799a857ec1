import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chooseLocale, createFormat, createTranslator, parityFaults } from './index.js';

const tables = {
  'zh-CN': {
    found: '找到 {count} 件政策',
    replaced: '由{document}替代，{link}',
    retry: '重试',
    'validity.inForce': '现行有效',
  },
  en: {
    found: { one: '{count} policy found', other: '{count} policies found' },
    replaced: 'Replaced by {document}: {link}',
    retry: 'Try again',
    'validity.inForce': 'In force',
  },
} as const;

describe('createTranslator', () => {
  const zh = createTranslator(tables, 'zh-CN');
  const en = createTranslator(tables, 'en');

  it('fills named holes', () => {
    assert.equal(zh.text('found', { count: 21 }), '找到 21 件政策');
  });

  it('chooses the plural form by count', () => {
    assert.equal(en.text('found', { count: 1 }), '1 policy found');
    assert.equal(en.text('found', { count: 0 }), '0 policies found');
  });

  it('hands out a sentence in pieces so that a hole can take a link', () => {
    const link = { href: '#' };
    assert.deepEqual(en.parts('replaced', { document: 'X' as string | typeof link, link }), [
      'Replaced by ',
      'X',
      ': ',
      link,
    ]);
  });

  it('keeps braces in a value as they are', () => {
    assert.equal(zh.text('replaced', { document: '{link}', link: '甲' }), '由{link}替代，甲');
  });

  it('reads a key that a language lacks from zh-CN, in its only form', () => {
    const half = { 'zh-CN': { a: '共 {count} 件' }, en: {} as { a: string } } as const;
    assert.equal(createTranslator(half, 'en').text('a', { count: 1 }), '共 1 件');
  });

  it('names the code of a vocabulary, or gives back what it does not know', () => {
    assert.equal(en.term('validity', 'inForce'), 'In force');
    assert.equal(en.term('validity', 'newCode'), '');
  });
});

describe('parityFaults', () => {
  it('finds nothing where the languages agree', () => {
    assert.deepEqual(parityFaults(tables), []);
  });

  it('names the missing key and the differing hole', () => {
    const broken = { 'zh-CN': { a: '{x}', b: '乙' }, en: { a: '{y}', c: 'C' } };
    assert.deepEqual(parityFaults(broken as never), [
      'a: zh-CN has {x}, en has {y}',
      'b: missing in en',
      'c: missing in zh-CN',
    ]);
  });
});

describe('chooseLocale', () => {
  for (const [chain, expected] of [
    [['en-GB', 'zh-CN'], 'en'],
    [[null, '', 'zh-Hans-CN', 'en'], 'zh-CN'],
    [['zh_TW'], 'zh-CN'],
    [['fr', 'EN'], 'en'],
    [['fr'], 'zh-CN'],
    [[], 'zh-CN'],
  ] as const) {
    it(`reads ${JSON.stringify(chain)} as ${expected}`, () => assert.equal(chooseLocale(...chain), expected));
  }
});

describe('createFormat', () => {
  const zh = createFormat('zh-CN');
  const en = createFormat('en');

  it('writes dates in full, without leading zeros', () => {
    assert.equal(zh.date('2025-03-04'), '2025年3月4日');
    assert.equal(en.date('2025-03-04'), '4\u00a0Mar\u00a02025');
  });

  it('gives back what is no date', () => {
    assert.equal(zh.date('2025-13-01'), '2025-13-01');
    assert.equal(zh.date('即日'), '即日');
  });

  it('groups counts of five digits and more', () => {
    assert.equal(zh.count(3308), '3308');
    assert.equal(zh.count(1234567), '1,234,567');
  });

  for (const [yuan, text] of [
    [12000, '12000 元'],
    [3000.5, '3000.5 元'],
    [180000, '18 万元'],
    [155000, '15.5 万元'],
    [123456, '123456 元'],
    [20000, '2 万元'],
    [300000000, '3 亿元'],
    [0, '0 元'],
  ] as const) {
    it(`writes ${yuan} yuan as ${text}`, () => assert.equal(zh.money(yuan), text.replace(' ', '\u00a0')));
  }

  it('writes money in English with the sign first', () => assert.equal(en.money(180000), '¥180,000'));

  it('writes file sizes', () => {
    assert.equal(zh.fileSize(100), '1\u00a0KB');
    assert.equal(zh.fileSize(839_680), '820\u00a0KB');
    assert.equal(zh.fileSize(1_468_006), '1.4\u00a0MB');
  });

  it('strings names together', () => {
    assert.equal(zh.list(['甲局', '乙局']), '甲局、乙局');
    assert.equal(en.list(['A', 'B']), 'A, B');
  });
});
