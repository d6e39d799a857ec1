import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseContent } from '@mingce/content';
import { withoutCopies } from './find-copies.js';
import { passagesOf } from './passages.js';

const read = (...lines: string[]) => passagesOf(parseContent(lines.join('\n\n')).body);

describe('withoutCopies', () => {
  const text = [
    '一、目标',
    '到2027年，全县建成二十个社区食堂，助餐覆盖率达到90%。',
    '二、任务',
    '（一）建设',
    '支持企业和社会组织建设社区食堂，给予每家30万元建设补贴。',
    '（二）运营',
    '支持社区食堂为老年人供餐，按照每餐3元给予运营补贴。',
  ];

  it('has the clauses of a document that is in its file twice only once, and says from where', () => {
    const once = read(...text);
    const { passages, copyFrom } = withoutCopies(read(...text, ...text));
    assert.deepEqual(
      passages.map(({ anchor }) => anchor),
      once.map(({ anchor }) => anchor),
    );
    assert.equal(copyFrom, '一、');
    assert.equal(withoutCopies(once).copyFrom, undefined);
  });

  it('leaves a text alone that only says the same thing in several places', () => {
    const same = '申请、受理和审批的程序适用本办法第十一条的规定。';
    const passages = read(`第一条 ${same}`, `第二条 ${same}`, '第三条 甲。', '第四条 乙。', '第五条 丙。');
    assert.deepEqual(withoutCopies(passages), { passages });
  });
});
