import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applyMapping } from './apply-mapping.js';
import { defaultMapping } from './default-mapping.js';
import type { Mapping } from './mapping-types.js';

/** The result of reading a row with this state: its field `ended`, and the values that were not understood. */
function imported(fields: Record<string, unknown>, mapping: Mapping = defaultMapping) {
  const row = {
    file: 'in.csv',
    place: '#1',
    fields: { title: '示例市甲通知', text: '一、甲。', ...fields },
    lineOf: () => 2,
  };
  const { fields: found, faults } = applyMapping(row, mapping, true);
  const doubts = faults.filter(({ code }) => code === 'import.unmappedValue').map(({ facts }) => facts.value);
  return [found.ended, doubts];
}

describe('the state of a document in its source', () => {
  for (const word of ['已失效', '失效', ' 已 废止', '全文废止', '无效', '已过期', true, 'true'])
    it(`${word} says that it has ended`, () => assert.deepEqual(imported({ 时效性: word }), [true, []]));

  for (const word of ['有效', '现行有效', '已修改', '尚未生效', false, ''])
    it(`${word} says that it has not`, () => assert.deepEqual(imported({ 效力状态: word }), [undefined, []]));

  it('in other words is a doubt that is named, not taken as in force', () => {
    for (const word of ['部分失效', '拟废止', '失效待核'])
      assert.deepEqual(imported({ status: word }), [undefined, [word]]);
  });

  it('is read where it is a question, or in the title', () => {
    for (const fields of [{ 是否有效: '否' }, { 是否有效: false }, { 是否废止: '是' }, { 效力: '已废止' }])
      assert.deepEqual(imported(fields), [true, []]);
    for (const fields of [{ 是否有效: true }, { 是否失效: 0 }])
      assert.deepEqual(imported(fields), [undefined, []]);
    assert.deepEqual(imported({ title: '示例市甲通知（已废止）' }), [true, []]);
    assert.deepEqual(imported({ text: '【本文件已失效】\n\n一、甲。' }), [true, []]);
    assert.deepEqual(imported({ title: '示例市废止文件目录', text: '一、本文件废止后另行通知。' }), [
      undefined,
      [],
    ]);
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
