import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseContent } from '@mingce/content';
import { unpackPolicy } from '../pipeline/packed-policy.js';
import { policy as policySource } from '../publish/fixtures/sample-sources.js';
import { findStandards } from './find-amounts.js';
import { findKeywords } from './find-keywords.js';
import { findTerms } from './find-terms.js';
import { passagesOf } from './passages.js';

const read = (...lines: string[]) => passagesOf(parseContent(lines.join('\n\n')).body);

describe('findKeywords', () => {
  const wordsOf = (title: string, ...lines: string[]) => {
    const passages = read(...lines);
    const { record } = policySource('any', { title, issuers: ['示例市临江区民政局'] });
    const { terms } = findTerms(passages);
    return findKeywords(
      unpackPolicy(record),
      { terms, standards: findStandards(passages).standards },
      passages,
    ).map(({ word }) => word);
  };

  it('has what the title is about, what is given, chapters and terms; not what is in quotation marks', () => {
    assert.deepEqual(
      wordsOf(
        '示例市临江区养老服务促进办法（试行）',
        '第一章 老年助餐',
        '第一条 落实“一窗受理”，给予每人200元助餐补贴。',
        '第二条 本办法所称助餐点，是指供餐的场所。',
        '第三条 擅自改变用途的，处500元罚款。',
      ),
      ['养老服务', '助餐补贴', '老年助餐', '助餐点'],
    );
  });

  it('finds the subject of a notice and of a plan, and cuts no word of it', () => {
    const subject = (title: string) => wordsOf(title, '第一条 办好。')[0];
    assert.equal(subject('示例市临江区人民政府关于印发2025年政务公开工作要点的通知'), '政务公开');
    assert.equal(
      subject('示例市加强社区商业体系建设促进居民消费实施方案（2021—2025年）'),
      '社区商业体系建设',
    );
    assert.equal(subject('示例市市场主体登记管理办法'), '市场主体登记');
    assert.equal(subject('市场主体登记管理办法'), '市场主体登记');
    assert.equal(subject('示例市进一步稳定和促进就业若干政策措施'), undefined);
  });
});
