import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applyMapping } from './apply-mapping.js';
import { defaultMapping } from './default-mapping.js';
import type { Mapping } from './mapping-types.js';

/** The result of reading a row with this state: its field `ended`, and the values that were not understood. */
function imported(fields: Record<string, unknown>, mapping: Mapping = defaultMapping) {
  const { fields: found, faults } = applyMapping(rowOf(fields), mapping, true);
  const doubts = faults.filter(({ code }) => code === 'import.unmappedValue').map(({ facts }) => facts.value);
  return [found.ended, doubts];
}

const fieldsOf = (fields: Record<string, unknown>) =>
  applyMapping(rowOf(fields), defaultMapping, true).fields;

const rowOf = (fields: Record<string, unknown>) => ({
  file: 'in.csv',
  place: '#1',
  fields: { title: '示例市甲通知', text: '一、甲。', ...fields },
  lineOf: () => 2,
});

describe('the state of a document in its source', () => {
  for (const word of [
    '已失效',
    '失效',
    ' 已 废止',
    '全文废止',
    '无效',
    '已过期',
    '被废止',
    '已被代替',
    true,
    'true',
  ])
    it(`${word} says that it has ended`, () => assert.deepEqual(imported({ 时效性: word }), [true, []]));

  for (const word of ['有效', '现行有效', '已修改', '尚未生效', false, ''])
    it(`${word} says that it has not`, () => assert.deepEqual(imported({ 效力状态: word }), [undefined, []]));

  it('in other words is a doubt that is named, not taken as in force', () => {
    for (const word of ['部分失效', '拟废止', '失效待核'])
      assert.deepEqual(imported({ status: word }), [undefined, [word]]);
    for (const code of [1, '2', 'Y9'])
      assert.deepEqual(imported({ 时效性: code }), [undefined, [String(code)]]);
  });

  it('is read where it is a question, or in the title', () => {
    for (const fields of [
      { 是否有效: '否' },
      { 是否有效: false },
      { 有效性: '否' },
      { 是否废止: '是' },
      { 效力: '已废止' },
    ])
      assert.deepEqual(imported(fields), [true, []]);
    for (const fields of [{ 是否有效: true }, { 有效性: 'Y' }, { 是否失效: 0 }])
      assert.deepEqual(imported(fields), [undefined, []]);
    assert.deepEqual(imported({ title: '示例市甲通知（已废止）' }), [true, []]);
    assert.deepEqual(imported({ text: '【本文件已失效】\n\n一、甲。' }), [true, []]);
    assert.deepEqual(imported({ title: '示例市废止文件目录', text: '一、本文件废止后另行通知。' }), [
      undefined,
      [],
    ]);
  });

  for (const line of [
    '本文件已停止执行。',
    '（根据示政发〔2022〕3号文件，本办法废止）',
    '此文件已被《示例市新办法》代替',
    '注：本文已宣布失效',
    '时效性：已过期',
    '是否有效：否',
  ])
    it(`is read above a text: ${line}`, () =>
      assert.deepEqual(imported({ text: `${line}\n\n一、甲。` }), [true, []]));

  it('has its day where the words name one', () => {
    for (const [line, day] of [
      ['（2022年12月31日废止）', '2022-12-31'],
      ['本文件自二〇二二年一月一日起停止执行。', '2022-01-01'],
    ] as const)
      assert.deepEqual(fieldsOf({ text: `${line}\n\n一、甲。` }).repealedOn, day);
    assert.deepEqual(fieldsOf({ 时效性: '已废止', 废止日期: '2022年1月1日' }).repealedOn, '2022-01-01');
  });

  it('is not read from lines about other documents', () => {
    for (const line of ['《示例市旧办法》同时废止。', '许可证已被注销的，本证作废', '一、停止执行下列文件。'])
      assert.deepEqual(imported({ text: `${line}\n\n一、甲。` }), [undefined, []]);
  });

  it('of a page says nothing about the document', () => {
    for (const word of ['已发布', 'published', 1])
      assert.deepEqual(imported({ status: word }), [undefined, []]);
  });

  it('can be mapped', () => {
    const mapping = { ...defaultMapping, ended: { from: ['zt'], map: { 2: true, 1: false } } };
    assert.deepEqual(imported({ zt: 2 }, mapping), [true, []]);
    assert.deepEqual(imported({ zt: 1 }, mapping), [undefined, []]);
  });
});
