import { factVocabulary, itemsOf, packItems } from '@mingce/eligibility';
import type { FakeFeed } from '@mingce/feed/testing';
import type { FeedFact, Policy, PolicyPackage, Zone } from '@mingce/schema/types';
import { sampleFeed } from './sample-feed.js';

const numerals = ['一', '二', '三', '四', '五', '六', '七', '八'];

type BenefitItem = NonNullable<Policy['benefit']>['items'][number];

interface Sketch extends Partial<Policy> {
  readonly id: string;
  readonly title: string;
  readonly articles: readonly string[];
  readonly items: readonly BenefitItem[];
  readonly needs: NonNullable<Policy['needs']>;
}

function policy({ articles, items, needs, ...rest }: Sketch): Policy {
  return {
    policyKind: 'normative',
    issuers: ['示例县工业和信息化局'],
    region: '990122',
    genre: 'measures',
    topics: ['startup'],
    disclosure: 'proactive',
    publishedOn: '2025-06-16',
    effectiveOn: '2025-07-01',
    contact: { office: '示例县工业和信息化局企业服务科', phone: '0000-8812301', hours: '工作日 9:00—17:00' },
    audiences: ['enterprise'],
    needs,
    benefit: { needs, items: [...items] },
    ...rest,
    body: articles.map((text, index) => ({
      type: 'clause',
      kind: 'article',
      anchor: `art-${index + 1}`,
      label: `第${numerals[index]}条`,
      children: [{ type: 'paragraph', children: [text] }],
    })),
  };
}

const inCounty = {
  id: 'place',
  text: '在示例县登记注册',
  clause: { anchor: 'art-2' },
  test: { fact: 'region', operator: 'within', value: '990122' },
} satisfies NonNullable<BenefitItem['conditions']>[number];

const equipment: BenefitItem = {
  id: 'equipment',
  title: '工业企业技术改造设备补助',
  clause: { anchor: 'art-3' },
  applicants: ['enterprise'],
  conditions: [
    inCounty,
    {
      id: 'industry',
      text: '制造业企业',
      clause: { anchor: 'art-2' },
      test: { fact: 'industry', operator: 'within', value: ['C'] },
    },
    {
      id: 'revenue',
      text: '上年度营业收入2000万元以上',
      clause: { anchor: 'art-3' },
      test: { fact: 'revenue', operator: 'atLeast', value: 20_000_000 },
    },
    {
      id: 'bought',
      text: '年度设备投资100万元以上',
      clause: { anchor: 'art-3' },
      test: { fact: 'equipmentInvestment', operator: 'atLeast', value: 1_000_000 },
    },
    { id: 'advanced', text: '设备列入先进目录', clause: { anchor: 'art-4' }, office: '示例县工业和信息化局' },
    {
      id: 'green',
      text: '绿色工厂优先支持',
      clause: { anchor: 'art-4' },
      test: { fact: 'greenFactory', operator: 'equals', value: true },
      preference: true,
    },
  ],
  awards: [
    {
      kind: 'grant',
      text: '设备投资额的10%，最高50万元',
      clause: { anchor: 'art-3' },
      amount: { share: { of: 'equipmentInvestment', percent: 10 }, cap: 500_000 },
    },
  ],
  selection: 'qualifying',
  stacking: { excludes: ['research'] },
  windows: [{ opensOn: '2025-11-01', closesOn: '2025-12-02', closesAt: '17:00', round: '2025年第二批' }],
  materials: [
    { name: '技术改造补助申请表' },
    { name: '设备采购合同和发票', route: 'bought', note: '发票为不含税金额' },
  ],
  steps: ['网上提交材料', '县工业和信息化局审核', '公示5个工作日', '拨付资金'],
  applyUrl: 'https://www.example.gov.cn/apply/equipment',
};

const firstAboveScale: BenefitItem = {
  id: 'scale',
  title: '首次升规企业奖励',
  clause: { anchor: 'art-5' },
  applicants: ['enterprise'],
  conditions: [
    inCounty,
    {
      id: 'first',
      text: '首次纳入规模以上工业统计',
      clause: { anchor: 'art-5' },
      test: { fact: 'aboveScale', operator: 'equals', value: true },
    },
  ],
  awards: [
    { kind: 'grant', text: '一次性奖励10万元', clause: { anchor: 'art-5' }, amount: { fixed: 100_000 } },
  ],
  selection: 'automatic',
};

const research: BenefitItem = {
  id: 'research',
  title: '研发投入后补助',
  clause: { anchor: 'art-6' },
  needs: ['innovation'],
  applicants: ['enterprise'],
  conditions: [
    inCounty,
    {
      any: [
        {
          id: 'share',
          text: '研发费用占营业收入3%以上',
          clause: { anchor: 'art-6' },
          test: { fact: 'rdShare', operator: 'atLeast', value: 3 },
        },
        {
          id: 'title',
          text: '省级专精特新中小企业',
          clause: { anchor: 'art-6' },
          test: { fact: 'qualifications', operator: 'includes', value: '省级专精特新中小企业' },
        },
      ],
    },
    {
      not: {
        id: 'dishonest',
        text: '列入严重失信主体名单',
        clause: { anchor: 'art-7' },
        test: { fact: 'dishonest', operator: 'equals', value: true },
      },
    },
  ],
  awards: [
    {
      kind: 'grant',
      text: '研发费用的5%，不超过100万元',
      amount: { share: { of: 'rdSpending', percent: 5 }, upTo: true, cap: 1_000_000 },
    },
  ],
  selection: 'competitive',
  windows: [{ yearly: { opens: '05-01', closes: '06-15' } }],
};

const titled: BenefitItem = {
  id: 'recognition',
  title: '省级专精特新中小企业认定',
  needs: ['innovation'],
  applicants: ['enterprise'],
  conditions: [
    {
      id: 'years',
      text: '成立满2年',
      clause: { anchor: 'art-2' },
      test: { fact: 'foundedOn', operator: 'before', value: 'P2Y', inclusive: true },
    },
    {
      id: 'rd',
      text: '上年度研发费用100万元以上',
      clause: { anchor: 'art-3' },
      test: { fact: 'rdSpending', operator: 'atLeast', value: 1_000_000 },
    },
    { id: 'review', text: '经专家评审', office: '示例省工业和信息化厅' },
  ],
  awards: [{ kind: 'title', text: '认定为省级专精特新中小企业，有效期三年' }],
  windows: [{ opensOn: '2026-03-01', closesOn: '2026-04-30' }],
};

const hiring: BenefitItem = {
  id: 'graduates',
  title: '小微企业吸纳高校毕业生社会保险补贴',
  clause: { anchor: 'art-2' },
  applicants: ['enterprise', 'selfEmployed', 'cooperative'],
  conditions: [
    {
      id: 'size',
      text: '小型或者微型企业',
      clause: { anchor: 'art-2' },
      test: { fact: 'enterpriseSize', operator: 'oneOf', value: ['small', 'micro'] },
    },
    {
      id: 'hired',
      text: '近12个月新招用高校毕业生1人以上并参加社会保险',
      clause: { anchor: 'art-2' },
      test: { fact: 'newHires', operator: 'atLeast', value: 1 },
    },
  ],
  awards: [
    {
      kind: 'grant',
      text: '每人6000元',
      clause: { anchor: 'art-3' },
      amount: { perUnit: { of: 'newHires', each: 6_000 } },
    },
  ],
  windows: [{ opensOn: '2025-10-01', closesOn: '2025-11-23' }],
};

const loan: BenefitItem = {
  id: 'loan',
  title: '创业担保贷款',
  needs: ['finance', 'startup'],
  applicants: ['enterprise', 'selfEmployed'],
  conditions: [
    {
      id: 'three',
      text: '登记注册3年内',
      clause: { anchor: 'art-4' },
      test: { fact: 'foundedOn', operator: 'after', value: 'P3Y', inclusive: true },
    },
  ],
  awards: [
    { kind: 'loan', text: '小微企业最高400万元', amount: { fixed: 4_000_000, upTo: true } },
    {
      kind: 'interest',
      text: '按已付利息的一半贴息',
      amount: { share: { of: 'loanInterestPaid', percent: 50 } },
    },
  ],
};

const closed: BenefitItem = {
  id: 'exhibition',
  title: '境外展会展位费补助',
  needs: ['market'],
  applicants: ['enterprise'],
  conditions: [inCounty],
  awards: [{ kind: 'grant', text: '每个展位2万元', amount: { fixed: 20_000 } }],
  windows: [{ opensOn: '2025-03-01', closesOn: '2025-09-30' }],
};

const ended: BenefitItem = {
  id: 'old',
  title: '数字化诊断券',
  applicants: ['enterprise'],
  conditions: [inCounty],
  awards: [{ kind: 'service', text: '一次免费诊断' }],
};

const sampleBenefitFacts: readonly FeedFact[] = [
  {
    name: 'greenFactory',
    type: 'boolean',
    label: { 'zh-CN': '绿色工厂' },
    question: { 'zh-CN': '是绿色工厂吗？' },
  },
];

/** A fact that items may use although the feed does not define it, as if it came from a newer version. */
const newerFact: FeedFact = {
  name: 'planet',
  type: 'text',
  label: { 'zh-CN': '所在行星' },
  question: { 'zh-CN': '在哪颗行星？' },
};

/** Fictional policies with items of every state, kind of award and form of condition. */
export const sampleBenefitPolicies: readonly Policy[] = [
  policy({
    id: 'shixian-gongye',
    title: '示例县工业企业扶持办法',
    documentNumber: '示县政发〔2025〕4号',
    needs: ['funding'],
    articles: [
      '为支持工业企业发展，制定本办法。',
      '本办法适用于在示例县登记注册的制造业企业。',
      '上年度营业收入2000万元以上、年度设备投资100万元以上的，按设备投资额的10%给予补助，最高50万元。',
      '设备应当列入先进目录，绿色工厂优先支持。',
      '首次纳入规模以上工业统计的企业，一次性奖励10万元，免申即享。',
      '研发费用占营业收入3%以上，或者为省级专精特新中小企业的，按研发费用的5%给予补助，不超过100万元。',
      '列入严重失信主体名单的企业，不予支持。',
    ],
    items: [equipment, firstAboveScale, research],
    links: {
      interpretations: [{ id: 'jd-gongye', title: '一图读懂工业企业扶持办法', template: 'picture' }],
      qa: [{ id: 'qa-gongye', title: '设备补助按含税还是不含税金额算？' }],
      services: [
        { id: 'fw-equipment', title: '技术改造补助申请', url: 'https://www.example.gov.cn/apply/equipment' },
      ],
    },
  }),
  policy({
    id: 'shisheng-zjtx',
    title: '示例省专精特新中小企业认定办法',
    region: '990000',
    issuers: ['示例省工业和信息化厅'],
    needs: ['innovation'],
    articles: [
      '为培育专精特新中小企业，制定本办法。',
      '申请企业应当成立满2年。',
      '上年度研发费用100万元以上。',
    ],
    items: [titled],
  }),
  policy({
    id: 'shishi-jiuye',
    title: '示例市稳岗就业若干措施',
    region: '990100',
    issuers: ['示例市人力资源和社会保障局'],
    needs: ['employment'],
    publishedOn: '2025-08-01',
    articles: [
      '为稳定就业，制定本措施。',
      '小型、微型企业近12个月新招用高校毕业生并参加社会保险的，给予社会保险补贴。',
      '补贴标准为每人6000元。',
      '登记注册3年内的小微企业，可以申请创业担保贷款，最高400万元，按已付利息的一半贴息。',
    ],
    items: [hiring, loan, closed],
  }),
  policy({
    id: 'shixian-zhenduan',
    title: '示例县数字化诊断实施方案',
    needs: ['innovation'],
    publishedOn: '2023-01-10',
    effectiveOn: '2023-02-01',
    expiresOn: '2024-12-31',
    articles: ['为企业提供免费数字化诊断。'],
    items: [ended],
  }),
];

/** 政府配餐: one package contains all items of its policies, the other contains one item. */
const samplePackages: readonly PolicyPackage[] = [
  {
    id: 'package-factory',
    title: '工业企业升级政策包',
    region: '990122',
    audiences: ['enterprise'],
    needs: ['funding'],
    policies: [{ policy: 'shixian-gongye', reason: '先买设备，再申请补助' }],
    publishedOn: '2025-07-01',
    publishedBy: '示例县工业和信息化局',
  },
  {
    id: 'package-jobs',
    title: '小微企业用工政策包',
    region: '990100',
    audiences: ['enterprise', 'selfEmployed'],
    needs: ['employment'],
    policies: [{ policy: 'shishi-jiuye', items: ['graduates', 'gone'] }, { policy: 'nowhere' }],
    publishedOn: '2025-08-05',
    publishedBy: '示例市人力资源和社会保障局',
  },
];

/** A feed with benefit items, as `mingce build` would write it. */
export function benefitsFeed(
  url: string,
  policies: readonly Policy[] = sampleBenefitPolicies,
  zones: readonly Zone[] = [],
): Promise<FakeFeed> {
  const options = { on: '2000-01-01', vocabulary: factVocabulary([...sampleBenefitFacts, newerFact]) };
  const items = policies.flatMap(itemsOf);
  return sampleFeed({
    url,
    policies,
    facts: [...sampleBenefitFacts],
    records: { policyPackage: samplePackages.map((one) => ({ ...one })) },
    ...(items.length > 0
      ? {
          objects: async (write) => ({
            benefits: await write(await packItems(items, options, write)),
            ...(zones.length > 0 ? { zones: await write({ zones: [...zones] }) } : {}),
          }),
        }
      : {}),
  });
}
