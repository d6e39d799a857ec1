import type { Clause, ContentNode, Interpretation, Policy, Service } from '@mingce/schema/types';

/** Fictional records with features of real ones that break layouts: long names, long numbers, long words, and gaps. */

const longWord = 'a'.repeat(80);
const longAddress = `https://www.example.gov.cn/zwgk/${'wenjian-'.repeat(12)}t20250331_1234567.html?source=shouye&page=10086`;

const hardTitle =
  '示例市残疾人联合会等十部门关于印发《示例市促进残疾人无障碍出行和困难群众救助帮扶若干措施（试行）》及公交车、自行车配套办法的通知';
const hardNumber = '示残联教人社民政财联合发〔2025〕1031号';

const tenIssuers: readonly string[] = [
  '示例市残疾人联合会',
  '示例市教育和体育局',
  '示例市人力资源和社会保障局',
  '示例市民政局',
  '示例市财政局',
  '示例市住房和城乡建设局',
  '示例市交通运输局',
  '示例市卫生健康委员会',
  '示例市医疗保障局',
  '示例市退役军人事务局',
];

const paragraph = (text: string): ContentNode => ({ type: 'paragraph', children: [text] });

const article = (number: number, label: string, ...texts: readonly string[]): Clause => ({
  type: 'clause',
  kind: 'article',
  anchor: `art-${number}`,
  label,
  children: texts.map(paragraph),
});

const body: readonly ContentNode[] = [
  article(1, '第一条', '为保障残疾人乘坐公交车、骑自行车出行，根据示例省有关规定，制定本措施。'),
  article(
    2,
    '第二条',
    '一级残疾人每人每月补助1280元，二级残疾人每人每月补助960元；年度总额不超过123456789元，2025年12月31日前发放到位。',
    `详见 ${longAddress} ，口令 ${longWord}。`,
  ),
  {
    type: 'clause',
    kind: 'article',
    anchor: 'art-3',
    label: '第三条',
    children: [
      {
        type: 'table',
        caption: '救助标准',
        align: ['start', 'end', 'end', 'start', 'start', 'start'],
        head: [
          ['救助对象类别'],
          ['标准（元/人·月）'],
          ['年度合计（元）'],
          ['牵头单位'],
          ['完成时限'],
          ['备注'],
        ],
        rows: [
          [['集中供养特困人员'], ['1280'], ['15360'], ['示例市民政局'], ['2025年12月31日'], ['按月发放']],
          [['分散供养特困人员'], ['960'], ['11520'], ['示例市民政局'], ['2025年12月31日'], ['']],
        ],
      },
    ],
  },
];

const links: Policy['links'] = {
  interpretations: [{ id: 'hard-leader', title: `一图读懂：${hardTitle}`, template: 'picture' }],
  qa: [{ id: 'hard-qa', title: '残疾人乘坐公交车、骑自行车出行，可以申请哪些补助，分别是多少万元？' }],
  services: [
    {
      id: 'hard-fw',
      title: '残疾人无障碍出行补助申领和困难群众临时救助一次性办理',
      office: tenIssuers[2] ?? '',
    },
  ],
};

function policy(change: Partial<Policy> & Pick<Policy, 'id'>): Policy {
  return {
    title: hardTitle,
    documentNumber: hardNumber,
    indexNumber: '11990100MB2000000Q/2025-0001031-SL0122',
    policyKind: 'normative',
    issuers: [...tenIssuers],
    region: '990100',
    genre: 'notice',
    topics: ['eldercare', 'insurance'],
    audiences: ['disabled', 'needyFamily', 'elderly', 'child'],
    disclosure: 'proactive',
    issuedOn: '2025-03-28',
    publishedOn: '2025-03-31',
    effectiveOn: '2025-05-01',
    expiresOn: '2027-04-30',
    body: [...body],
    attachments: [
      {
        title: `附件1　${hardTitle}申请表`,
        href: 'files/0123456789abcdef/form.docx',
        size: 123_456_789,
        sha256: '0'.repeat(64),
      },
      { title: longWord, href: 'https://www.example.gov.cn/word.docx' },
    ],
    contact: {
      office: '示例市残疾人联合会权益保障和无障碍环境建设促进科',
      hours: '工作日 8:30—12:00，13:30—17:30',
    },
    links,
    ...change,
  };
}

/** A policy with everything, one with as little as the schema allows, a repealed one, and an ordinance. */
export const hardPolicies: readonly Policy[] = [
  policy({
    id: 'hard',
    relations: [{ type: 'replaces', policy: 'hard-old', title: hardTitle, on: '2025-05-01' }],
  }),
  policy({
    id: 'hard-old',
    documentNumber: '示残联教人社民政财联合发〔2020〕1008号',
    publishedOn: '2020-01-01',
    effectiveOn: '2020-01-01',
    body: [
      body[0] as ContentNode,
      article(2, '第二条', '一级残疾人每人每月补助860元。', `旧网址 ${longAddress}`),
      article(3, '第三条', '本措施自2020年1月1日起施行。'),
    ],
    links: {
      relatedBy: [
        { type: 'replaces', policy: 'hard', on: '2025-05-01', title: hardTitle, documentNumber: hardNumber },
      ],
    },
  }),
  {
    id: 'hard-bare',
    title: '示例县残疾人自行车补助',
    policyKind: 'general',
    issuers: ['示例县残联'],
    region: '990122',
    genre: 'other',
    topics: [],
    disclosure: 'proactive',
    publishedOn: '2025-01-01',
    body: [paragraph('补助。')],
  },
  policy({
    id: 'hard-rules',
    title: '示例市残疾人保障条例',
    policyKind: 'regulation',
    genre: 'regulation',
    issuers: ['示例市人民代表大会常务委员会'],
  }),
];

export const hardServices: readonly Service[] = [
  {
    id: 'hard-service',
    title: '残疾人无障碍出行补助申领和困难群众临时救助一次性办理（含公交车、自行车）',
    region: '990100',
    office: '示例市残疾人联合会权益保障和无障碍环境建设促进科',
    timeLimit: '自受理之日起10个工作日',
  },
];

const common = {
  policies: ['hard'],
  region: '990100',
  issuers: [...tenIssuers],
  publishedOn: '2025-04-02',
  summary: `每人每月最高补助1280元，2025年12月31日前发放到位；残疾人乘坐公交车、骑自行车出行，最多可以补助8万元。`,
};

const wordy = { title: `公交车、自行车${longWord}`, text: `详见${longAddress}。` };

/** The ten elements with long names, sums of four to nine digits, and words that cannot be broken. */
const hardElements: Extract<Interpretation, { template: 'picture' }>['elements'] = {
  background: [
    {
      text: '落实《示例省残疾人保障条例》，2025年底前新增无障碍公交车350辆。',
      clauses: [{ anchor: 'art-1' }],
    },
    wordy,
  ],
  objectives: [{ title: '覆盖', text: '无障碍公交车覆盖率由59%提高到100%。' }],
  mainContent: [
    {
      title: '残疾人乘坐公交车、骑自行车出行免费',
      text: '凭残疾人证，全市公交车免费；购买残疾人专用自行车的，最高补助8万元。',
    },
    wordy,
  ],
  innovations: [{ text: '《残疾人证》当场办结，10个工作日内补助到账。' }],
  keywords: [{ word: '残疾人无障碍出行' }, { word: longWord }],
  terms: [{ term: '困难残疾人家庭', definition: '家庭成员中有残疾人，且人均月收入低于1280元的家庭。' }],
  scope: [
    { audience: 'disabled', text: '持证残疾人' },
    { audience: 'needyFamily', text: '困难残疾人家庭' },
  ],
  standards: [
    {
      item: '集中供养特困人员基本生活标准',
      value: 1280,
      unit: '元/人·月',
      condition: '按月发放',
      clause: { anchor: 'art-3' },
    },
    { item: '分散供养特困人员', value: 960, unit: '元/人·月' },
    { item: '残疾人专用自行车', value: 80000, unit: '元/辆', condition: '一次性，此为上限' },
    { item: '年度资金总额', value: 123456789, unit: '元', condition: '2025年' },
    { item: '立项同意比例', value: '不低于全体业主的三分之二', condition: '书面同意' },
  ],
  cautions: [
    { kind: 'do', text: '2025年12月31日前提交《残疾人无障碍出行补助申请表》。' },
    { kind: 'dont', text: '不要重复申领。' },
  ],
  changes: [
    { topic: '一级残疾人补助', old: '每人每月860元', new: '每人每月1280元', newClause: { anchor: 'art-2' } },
    { topic: '自行车补助', new: '最高8万元' },
  ],
};

export const hardPicture: Extract<Interpretation, { template: 'picture' }> = {
  ...common,
  id: 'hard-picture',
  title: `一图读懂：${hardTitle}`,
  template: 'picture',
  elements: hardElements,
  services: ['hard-service'],
  synchrony: { policyDraftedOn: '2025-01-01', draftedOn: '2025-01-01', approvedOn: '2025-03-27' },
};

/** Standards in the form that layouts of sums draw, each with four digits or more. */
export const hardSums: Extract<Interpretation, { template: 'picture' }> = {
  ...hardPicture,
  id: 'hard-sums',
  title: '一图读懂：示例市社会救助标准',
  elements: {
    standards: [
      { item: '集中供养特困人员', value: 15360, unit: '元/人·年' },
      { item: '分散供养特困人员', value: 11520, unit: '元/人·年' },
      { item: '城市低保', value: 9960, unit: '元/人·年' },
      { item: '农村低保', value: 8640, unit: '元/人·年' },
    ],
    extra: [
      {
        name: '办理时间',
        points: [
          { title: '2025年12月31日前', text: '残疾人专用自行车补助申请截止。' },
          { title: '2026年1月', text: '公交车乘车证换发。' },
        ],
      },
      { name: '大家问', points: [{ title: '残疾人乘坐公交车免费吗？', text: '凭证免费。' }] },
    ],
  },
};

/** The minimum that the schema allows. */
export const barePicture: Extract<Interpretation, { template: 'picture' }> = {
  id: 'hard-bare-picture',
  title: '残疾人自行车补助',
  template: 'picture',
  policies: ['hard-bare'],
  region: '990122',
  issuers: ['示例县残联'],
  publishedOn: '2025-01-02',
  elements: { mainContent: [{ text: '每辆补助8万元。' }] },
};

export const hardInterpretations: readonly Interpretation[] = [
  hardPicture,
  {
    ...common,
    id: 'hard-leader',
    title: `部门负责人解读${hardTitle}`,
    template: 'leader',
    speaker: {
      post: '党组书记、理事长（一级调研员）',
      organization: tenIssuers[2] ?? '',
      name: '（署名略）',
    },
    spokenOn: '2025-04-11',
    occasion: '示例市人民政府门户网站“政策面对面”在线访谈暨残疾人无障碍出行政策新闻通气会',
    body: [paragraph(`${longWord}，${longAddress}`)],
  },
  {
    ...common,
    id: 'hard-media',
    title: `听一听${hardTitle}`,
    template: 'media',
    media: [
      {
        kind: 'video',
        title: hardTitle,
        href: 'files/0123456789abcdef/video.mp4',
        mediaType: 'video/mp4',
        durationSeconds: 7325,
        size: 1_234_567_890,
        sha256: '0'.repeat(64),
        chapters: [{ startSeconds: 3725, title: '残疾人乘坐公交车、骑自行车出行可以申请的补助' }],
        transcript: `${longAddress}\n先说公交车。`,
      },
    ],
  },
  {
    ...common,
    id: 'hard-qa',
    title: '残疾人无障碍出行政策问答',
    template: 'qa',
    questions: [
      {
        question: '残疾人乘坐公交车、骑自行车出行，可以申请哪些补助，分别是多少万元，2025年还能申请吗？',
        answer: `最高8万元，2025年12月31日前申请。\n${longWord}`,
        clauses: [{ anchor: 'art-2' }, { policy: 'hard-old', anchor: 'art-2' }],
      },
    ],
  },
];
