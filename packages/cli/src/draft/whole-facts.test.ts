import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseContent } from '@mingce/content';
import type { Policy } from '@mingce/schema/types';
import { draftBenefit } from './benefit/draft-benefit.js';
import { findStandards } from './find-amounts.js';
import { findScope } from './find-audiences.js';
import { findCautions } from './find-cautions.js';
import { findMainContent } from './find-main-content.js';
import { passagesOf } from './passages.js';
import { keepQuoted } from './quoted.js';

const bodyOf = (...lines: string[]) => parseContent(lines.join('\n\n')).body;
const read = (...lines: string[]) => passagesOf(bodyOf(...lines));

describe('a quotation keeps whom it is about', () => {
  const passages = read(
    '一、参保登记',
    '先登记，后缴费，在职职工由单位统一办理登记手续。',
    '（一）在校学生由学校统一办理参保登记手续，按规定提交材料。',
    '纳入救助范围的居民（含新生儿）',
    '由本人向街道提出申请，个人无需缴费，由救助资金资助参保。',
    '（其中非本市户籍大中专学生，可以向学校申请资助。）',
    '示例市医疗保障中心',
    '请尽早办理登记手续，逾期可以申请补办登记手续。',
  );

  it('where a line alone names people, and not past the next such line', () => {
    const sentences = passages.flatMap((passage) => passage.sentences);
    assert.ok(
      sentences.includes(
        '纳入救助范围的居民（含新生儿）：由本人向街道提出申请，个人无需缴费，由救助资金资助参保。',
      ),
    );
    assert.ok(sentences.includes('请尽早办理登记手续，逾期可以申请补办登记手续。'));
  });

  it('in a draft that cites its clause', () => {
    const { scope = [] } = keepQuoted({ scope: findScope(passages, ['individual']) }, passages);
    assert.deepEqual(
      scope.filter(({ text }) => text.includes('无需缴费')).map(({ text }) => text.split('：')[0]),
      ['纳入救助范围的居民（含新生儿）'],
    );
    // College students are not children, and a remark in brackets is not a sentence to quote.
    assert.equal(
      scope.some(({ audience, text }) => audience === 'child' || text.startsWith('（')),
      false,
    );
  });

  it('in the names of amounts that differ only in it', () => {
    const { standards } = findStandards(
      read(
        '一、标准',
        '（一）在校学生：个人缴费标准为每人400元。',
        '（二）其他 参保人员：个人缴费标准为每人500元。',
      ),
    );
    assert.deepEqual(
      standards.map(({ item, value }) => [item, value]),
      [
        ['个人缴费标准（在校学生）', 400],
        ['个人缴费标准（其他参保人员）', 500],
      ],
    );
  });

  it('does not begin with a word that refers to another sentence', () => {
    const [point] = findMainContent(
      read('一、支持', '加强领导。同时，对小微企业给予1万元补贴。', '二、服务', '企业可以申请免费培训。'),
    );
    assert.equal(point?.text, '对小微企业给予1万元补贴。');
  });
});

describe('a caution keeps when it holds', () => {
  it('with a number of days that is never cut', () => {
    const titles = findCautions(
      read(
        '第一条 登记人应当在有效期届满前十五日内申请办理续期手续。',
        '第二条 登记人应当在二十五日内申请办理变更手续。',
        '第三条 近十五日内到过外地的，应当报告。',
      ),
    ).map(({ title }) => title);
    assert.deepEqual(titles, ['届满前十五日内', '二十五日内', undefined]);
  });

  it('with the heading of its numbered lines', () => {
    const passages = read(
      '一、流程',
      '（一）确认有险情的处置流程',
      '1.对现场封闭，禁止所有人员进出，等待评估。',
      '（二）其他',
      '不得谎报险情。',
    );
    const { cautions } = keepQuoted({ cautions: findCautions(passages) }, passages);
    assert.deepEqual(
      cautions?.map(({ title, text }) => [title, text]),
      [
        ['确认有险情的处置流程', '对现场封闭，禁止所有人员进出，等待评估。'],
        [undefined, '不得谎报险情。'],
      ],
    );
  });
});

it('a share keeps its limit', () => {
  const { standards } = findStandards(read('第一条 确有困难的，最高可给予地方实得财力80%补助。'));
  assert.deepEqual(
    standards.map(({ item }) => item),
    ['确有困难（补助，最高，地方实得财力）'],
  );
});

describe('a drafted item', () => {
  const itemsOf = (...lines: string[]) =>
    draftBenefit({
      id: 'p',
      title: '示例县若干措施',
      issuers: ['示例县人民政府'],
      region: '990122',
      body: bodyOf(...lines),
    } as unknown as Policy).items.map(({ item, awardRemarks }) => ({
      conditions: item.conditions?.map(({ text }) => text),
      awards: item.awards?.map(({ text }) => text),
      remark: awardRemarks[0] ?? '',
    }));

  it('has for whom it is as conditions, and what is given as awards', () => {
    assert.deepEqual(
      itemsOf(
        '一、支持',
        '（一）要优化融资服务，对暂时困难的小微企业，担保机构免收担保费。',
        '（二）对生产防护物资的企业新购置设备予以30%补助。',
        '（三）确实无力缴费的企业，经批准后可缓缴保险费，缓缴期间免收滞纳金。',
      ).map(({ conditions, awards }) => [conditions?.at(-1), awards?.[0]]),
      [
        ['【待确认】暂时困难的小微企业', '【待确认】担保机构免收担保费'],
        ['【待确认】生产防护物资的企业', '【待确认】新购置设备予以30%补助'],
        ['【待确认】确实无力缴费的企业', '【待确认】经批准后可缓缴保险费，缓缴期间免收滞纳金'],
      ],
    );
  });

  it('is drafted where an enterprise gets a share of what it paid to the place, and the base is read', () => {
    const [first, second] = itemsOf(
      '一、支持',
      '（一）对受灾企业，其实际缴纳的税款先征后补，可申请给予地方实得财力50%补助。',
      '（二）对不裁员的参保企业，可返还其上年度实际缴纳失业保险费的50%。',
    );
    assert.deepEqual(first?.awards, ['【待确认】其实际缴纳的税款先征后补，可申请给予地方实得财力50%补助']);
    assert.match(first?.remark ?? '', /“地方实得财力”/);
    assert.match(second?.remark ?? '', /“上年度实际缴纳失业保险费”/);
  });

  it('does not say that the text lacks a base which was not read', () => {
    const [item] = itemsOf('一、支持', '（一）对示例企业予以30%补助。');
    assert.match(item?.remark ?? '', /没有读出/);
  });
});
