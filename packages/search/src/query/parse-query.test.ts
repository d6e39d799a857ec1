import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseQuery } from './parse-query.js';

describe('reading a query', () => {
  it('drops question words and keeps what is asked about', () => {
    assert.deepEqual(parseQuery('请问怎么申请低保吗？').terms, ['申请', '请低', '低保']);
  });

  it('keeps question words when there is nothing else', () => {
    assert.deepEqual(parseQuery('为什么').terms, ['为什', '什么']);
  });

  it('parts words at white space, but not a word that is spaced out', () => {
    assert.deepEqual(parseQuery('停车 建设').terms, ['停车', '建设']);
    assert.deepEqual(parseQuery('公 积 金').terms, ['公积', '积金']);
  });

  it('keeps a character that is alone', () => {
    assert.deepEqual(parseQuery('税').terms, ['税']);
    assert.deepEqual(parseQuery('税，补贴').terms, ['税', '补贴']);
  });

  it('recognises a document number however it is written', () => {
    for (const text of [
      '示政发〔2023〕8号',
      '示政发[2023]8号',
      '示政发（２０２３）８号',
      '示政发 2023年第8号',
    ]) {
      assert.equal(parseQuery(text).terms[0], '#示政发〔2023〕8号', text);
    }
  });

  it('takes evenly spread terms of a pasted page, and all of a phrase', () => {
    const page = Array.from({ length: 500 }, (_, at) => String.fromCodePoint(0x4e00 + at)).join('');
    const { terms, fallback } = parseQuery(page);
    assert.equal(terms.length, 16);
    assert.equal(fallback.length, 12);
    assert.ok(page.indexOf(terms[0]!) < 50);
    assert.ok(page.indexOf(terms[15]!) > 450);
    assert.equal(parseQuery(page.slice(0, 17)).terms.length, 16);
    assert.equal(parseQuery(page, 20).terms.length, 20);
  });

  it('of a long sentence leaves out first what binds its words', () => {
    const { terms } = parseQuery('用人单位被认定为拖欠工资的应当承担赔偿责任');
    assert.equal(terms.length, 16);
    for (const term of ['用人', '单位', '拖欠', '工资', '赔偿', '责任'])
      assert.ok(terms.includes(term), term);
    assert.ok(!terms.includes('资的'));
  });

  it('takes a quotation for a phrase', () => {
    assert.deepEqual(parseQuery('"最低生活" 标准').phrases, [['最低', '低生', '生活']]);
    assert.deepEqual(parseQuery('“最低生活” 标准').phrases, [['最低', '低生', '生活']]);
  });

  it('leaves quotation marks inside a sentence alone', () => {
    assert.deepEqual(parseQuery('名为“个体工商户”实为合伙').phrases, []);
    const { phrases, terms } = parseQuery('"航班"真实、"旅程"虚假，是否构成诈骗');
    assert.deepEqual(phrases, []);
    assert.ok(terms.includes('航班') && terms.includes('诈骗'));
  });

  it('takes a word after a minus out', () => {
    const query = parseQuery('补贴 -农机');
    assert.deepEqual(query.excluded, [['农机']]);
    assert.deepEqual(query.terms, ['补贴']);
  });

  it('takes a word after a minus for itself, whatever is quoted behind it', () => {
    const { excluded, phrases } = parseQuery('补贴 -农机 "最低生活"');
    assert.deepEqual(excluded, [['农机']]);
    assert.deepEqual(phrases, [['最低', '低生', '生活']]);
  });

  it('leaves a hyphen inside a word alone', () => {
    assert.deepEqual(parseQuery('covid-19').excluded, []);
  });

  it('has nothing to look for in white space and marks', () => {
    assert.deepEqual(parseQuery('　？ ').terms, []);
  });
});
