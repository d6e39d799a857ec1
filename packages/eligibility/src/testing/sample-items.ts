import type { BenefitItem } from '../types.js';

/** Original, fictional items of 示例市 in all forms of the format. */
export const sampleItems: readonly BenefitItem[] = [
  {
    id: 'sample-equipment',
    title: '示例市设备更新补助',
    applicants: ['enterprise'],
    conditions: [
      { id: 'place', text: '在示例市登记', test: { fact: 'region', operator: 'within', value: '990100' } },
      { id: 'trade', text: '制造业企业', test: { fact: 'industry', operator: 'within', value: 'C' } },
      {
        id: 'bought',
        text: '大中型企业购置设备400万元以上，小微企业60万元以上',
        test: {
          fact: 'equipmentInvestment',
          operator: 'atLeast',
          value: {
            cases: [
              {
                when: { fact: 'enterpriseSize', operator: 'oneOf', value: ['small', 'micro'] },
                value: 600_000,
              },
              { value: 4_000_000 },
            ],
          },
        },
      },
      { id: 'advanced', text: '设备列入先进目录', office: '示例市工业和信息化局' },
    ],
    awards: [
      {
        kind: 'grant',
        amount: { share: { of: 'equipmentInvestment', percent: 12 }, cap: 2_000_000, upTo: true },
      },
    ],
    selection: 'competitive',
    stacking: { higherOnly: 'equipment' },
    windows: [{ opensOn: '2026-05-10', closesOn: '2026-06-20', closesAt: '17:00' }],
  },
  {
    id: 'sample-start',
    title: '示例县初创企业一次性补贴',
    conditions: [
      {
        id: 'young',
        text: '登记注册两年内',
        test: { fact: 'foundedOn', operator: 'after', value: 'P2Y', inclusive: true },
      },
      {
        id: 'small',
        text: '小微企业或个体工商户',
        test: {
          any: [
            { fact: 'entityType', operator: 'equals', value: 'selfEmployed' },
            { fact: 'enterpriseSize', operator: 'oneOf', value: ['small', 'micro'] },
          ],
        },
      },
      {
        id: 'honest',
        text: '未列入严重失信主体名单',
        test: { fact: 'dishonest', operator: 'equals', value: false },
      },
    ],
    awards: [{ kind: 'grant', amount: { fixed: 8000 } }],
    selection: 'qualifying',
  },
  {
    id: 'sample-centre',
    title: '示例市企业技术中心认定',
    conditions: [
      {
        id: 'routes',
        text: '符合下列条件之一',
        any: [
          {
            id: 'by-share',
            all: [
              {
                id: 'share',
                text: '研发占比3%以上',
                test: { fact: 'rdShare', operator: 'atLeast', value: 3 },
              },
              {
                id: 'staff',
                text: '从业人员50人以上',
                test: { fact: 'headcount', operator: 'atLeast', value: 50 },
              },
            ],
          },
          {
            id: 'by-title',
            text: '已有市级以上工程中心',
            test: { fact: 'qualifications', operator: 'includes', value: '市级工程中心' },
          },
        ],
      },
      {
        id: 'green',
        text: '绿色工厂优先',
        test: { fact: 'qualifications', operator: 'includes', value: '市级绿色工厂' },
        preference: true,
      },
    ],
    awards: [{ kind: 'title' }, { kind: 'grant', amount: { instalments: [60_000, 40_000] } }],
    materials: [{ name: '工程中心批复', route: 'by-title' }, { name: '申请书' }],
  },
];
