import { createPlainFormat, createTranslator, type Locale } from '@mingce/i18n';
import { expect } from '@open-wc/testing';
import { messages } from '../messages/index.js';
import { readerBody, readerPolicy } from '../testing/reader-policies.js';
import { citation } from './citation.js';
import { clausePath } from './clause-path.js';
import { clauseReference } from './clause-reference.js';

const words = (locale: Locale) => ({
  t: createTranslator(messages, locale),
  format: createPlainFormat(locale),
});
const cite = (change = {}, anchor = '', locale: Locale = 'zh-CN') =>
  citation(readerPolicy(change), clausePath(readerBody, anchor) ?? [], words(locale));

describe('citation', () => {
  it('names joint issuers, title, number and date of signing', () => {
    expect(cite()).to.equal(
      '示例县人力资源和社会保障局、示例县财政局：《示例县创业担保贷款贴息和一次性创业补贴实施细则》（示县人社规〔2024〕3号），2024年5月16日。',
    );
  });

  for (const [anchor, reference] of [
    ['art-1', '第一条'],
    ['art-2-i2', '第二条第（二）项'],
    ['art-2-p2', '第二条第二款'],
    ['ch-2', '第二章'],
  ] as const) {
    it(`cites ${anchor} as ${reference}`, () =>
      expect(cite({}, anchor)).to.contain(`〔2024〕3号）${reference}，`));
  }

  it('does without a number, and takes the day of publication where none was signed', () => {
    expect(cite({ documentNumber: undefined, issuedOn: undefined, issuers: ['示例县人民政府'] })).to.equal(
      '示例县人民政府：《示例县创业担保贷款贴息和一次性创业补贴实施细则》，2024年5月20日。',
    );
  });

  it('writes single marks for a title inside the title', () => {
    expect(cite({ title: '关于印发《示例办法》的通知' })).to.contain('《关于印发〈示例办法〉的通知》');
  });

  it('speaks English', () => {
    expect(cite({}, 'art-1', 'en')).to.match(
      /^.+: 《.+》 \(示县人社规〔2024〕3号\) 第一条, 16\u00a0May\u00a02024\.$/,
    );
  });
});

describe('clauseReference', () => {
  const step = (kind: string, anchor: string, label?: string) =>
    ({ type: 'clause', kind, anchor, label, children: [] }) as never;

  for (const [path, reference] of [
    [[step('level1', 's2', '二、'), step('level2', 's2-1', '（一）')], '二、（一）'],
    [[step('level1', 's2', '二、')], '第二项'],
    [
      [step('level1', 's2', '二、'), step('level2', 's2-1', '(一)'), step('level3', 's2-1-1', '1.')],
      '二、（一）1',
    ],
    [
      [
        step('attachment', 'att-2', '附件2'),
        step('level1', 'att-2-s1', '一、'),
        step('level2', 'a', '（一）'),
      ],
      '附件2 一、（一）',
    ],
    [[step('attachment', 'att-2', '附件2'), step('article', 'att-2-art-3', '第三条')], '附件2第三条'],
    [[step('article', 'art-6', '第六条'), step('paragraph', 'art-6-p12')], '第六条第十二款'],
    [[step('article', 'art-6', '第六条'), step('paragraph', 'art-6-p20')], '第六条第二十款'],
    [[step('chapter', 'ch-1', '第一章'), step('section', 'ch-1-sec-2', '第二节')], '第一章第二节'],
    [[], ''],
  ] as const) {
    it(`says ${reference || 'nothing of nothing'}`, () => expect(clauseReference(path)).to.equal(reference));
  }
});
