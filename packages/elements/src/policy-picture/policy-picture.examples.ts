import type { Interpretation, Policy } from '@mingce/schema/types';
import type { ElementExamples, Example } from '../testing/example.js';
import { explainedFeed } from '../testing/interpretation-feed.js';

/** A picture is handed its record; no feed is asked. */
export interface PictureExample extends Example {
  readonly record: PictureRecord;
  readonly policy?: Policy;
}

export type PictureRecord = Extract<Interpretation, { template: 'picture' }>;
type Elements = PictureRecord['elements'];

const id = 'shi-shangwu-2025-6';

/** A policy with everything a picture takes from it. */
export const examplePolicy: Policy = {
  id,
  title: '示例市社区便民商业扶持办法',
  documentNumber: '示商规〔2025〕6号',
  policyKind: 'normative',
  genre: 'measures',
  issuers: ['示例市商务局', '示例市财政局', '示例市民政局'],
  region: '990100',
  publishedOn: '2025-03-14',
  effectiveOn: '2025-04-01',
  expiresOn: '2028-03-31',
  topics: ['commerce'],
  needs: ['funding', 'market'],
  disclosure: 'proactive',
  url: 'https://www.example.gov.cn/zcwjk/2025/0314/6.html',
  contact: { office: '示例市商务局市场科', phone: '0000-8810600', hours: '工作日 9:00—17:00' },
  measures: Array.from({ length: 40 }, (_, index) => ({
    number: index + 1,
    title: `第${index + 1}项便民措施`,
  })),
  benefit: {
    needs: ['funding'],
    items: [
      {
        id: 'shop',
        title: '社区便民商业扶持',
        conditions: [
          { id: 'region', text: '在本市登记注册并实际经营满6个月', office: '示例市商务局' },
          { id: 'size', text: '经营面积不少于30平方米', clause: { anchor: 'art-2' }, office: '示例市商务局' },
        ],
      },
    ],
  },
  body: ['一', '二', '三'].map((number, index) => ({
    type: 'clause',
    kind: 'article',
    anchor: `art-${index + 1}`,
    label: `第${number}条`,
    children: [{ type: 'paragraph', children: ['为方便居民生活，制定本办法。'] }],
  })),
};

function record(elements: Elements, more: Partial<PictureRecord> = {}): PictureRecord {
  return {
    id: 'jd-shangwu',
    template: 'picture',
    title: '一图读懂：示例市社区便民商业扶持办法',
    policies: [id],
    region: '990100',
    issuers: ['示例市商务局'],
    publishedOn: '2025-03-17',
    summary: '开一家便民店，最高补助20万元，验收后10个工作日到账。',
    elements,
    ...more,
  };
}

const changes: Elements['changes'] = [
  { topic: '单店补助', old: '最高10万元', new: '最高20万元', newClause: { anchor: 'art-3' } },
  { topic: '审核时限', old: '30个工作日', new: '10个工作日' },
  { topic: '流动摊点', new: '纳入支持范围' },
  { topic: '纸质材料', old: '一式三份' },
];

const standards: Elements['standards'] = [
  { item: '新开便民店', value: 20, unit: '万元', condition: '一次性，此为上限', clause: { anchor: 'art-3' } },
  { item: '改造便民店', value: 8, unit: '万元', condition: '按投入的30%' },
  { item: '早餐车', value: 1.5, unit: '万元/辆' },
  { item: '夜间营业', value: '200至600', unit: '元/月', condition: '按时长分三档' },
  { item: '租金减免', value: '三分之二', condition: '首年' },
];

/** All ten elements, each in the layout its data asks for. */
export const fullRecord = record({
  background: [
    {
      title: '现状',
      text: '全市社区便民店3.2万家，仍有41%的小区步行15分钟买不到早餐。',
      clauses: [{ anchor: 'art-1' }],
    },
    { title: '依据', text: '落实省关于一刻钟便民生活圈的部署。' },
  ],
  objectives: [
    { title: '覆盖', text: '便民生活圈覆盖率由59%提高到90%。' },
    { title: '满意', text: '居民满意度达到95%。' },
  ],
  mainContent: [
    { title: '补开店', text: '新开和改造便民店分别补助。', clauses: [{ anchor: 'art-2' }] },
    { title: '减租金', text: '国有房屋首年减免租金。' },
    { title: '快兑现', text: '验收后10个工作日内拨付。' },
  ],
  innovations: [
    { title: '流动摊点也能补', text: '早餐车纳入支持范围。' },
    { title: '居民来点单', text: '缺什么店，由居民投票决定。', clauses: [{ anchor: 'art-3' }] },
  ],
  keywords: [{ word: '便民店' }, { word: '一刻钟生活圈', text: '步行15分钟能办好日常小事' }],
  terms: [
    {
      term: '便民店',
      definition: '开在小区内或者旁边、以居民日常消费为主的小店。',
      clause: { anchor: 'art-2' },
    },
    { term: '国有房屋', definition: '由本市国有企业、机关事业单位持有的经营性房屋。' },
  ],
  scope: [
    { audience: 'selfEmployed', text: '开办便民店的个体工商户', clauses: [{ anchor: 'art-2' }] },
    { audience: 'enterprise', text: '连锁便民企业' },
    { text: '2025年以后投入使用的早餐车' },
  ],
  standards,
  cautions: [
    { kind: 'do', text: '先备案，再装修。', clauses: [{ anchor: 'art-3' }] },
    { kind: 'dont', text: '不要拆分店面重复申报。' },
    { kind: 'note', text: '政策有效期至2028年3月31日。' },
  ],
  changes,
  extra: [
    {
      name: '办理时间',
      points: [
        { title: '2025年4月', text: '开始受理。' },
        { title: '2025年9月', text: '第二批受理。' },
      ],
    },
  ],
});

/** Layouts that the full record's data does not ask for. */
const otherRecord = record(
  {
    background: [{ text: '群众反映办事环节多。' }],
    objectives: [{ text: '三年内新建便民店500家。' }, { text: '每年培训店主2000名。' }],
    mainContent: [
      { title: '第一步　申请', text: '网上提交。' },
      { title: '第二步　验收', text: '10个工作日内完成。' },
      { title: '第三步　到账', text: '直达账户。' },
    ],
    standards: [
      { item: '一星店', value: 3, unit: '万元' },
      { item: '二星店', value: 6, unit: '万元' },
      { item: '三星店', value: 12, unit: '万元' },
    ],
    innovations: [{ text: '一次验收，三年有效。' }],
    scope: [{ text: '全市社区' }],
    extra: [
      { name: '大家问', points: [{ title: '旧店能补吗？', text: '改造后验收合格的可以。' }] },
      { name: '说明', points: [{ text: '标准每年评估一次。' }] },
    ],
  },
  {
    theme: 'warm',
    layout: [
      { element: 'standards', title: '星级越高，补得越多' },
      { element: 'scope', layout: 'checklist' },
    ],
  },
);

const shareRecord = record({
  standards: [
    { item: '市级财政', value: 50, unit: '%' },
    { item: '县级财政', value: 30, unit: '%' },
    { item: '经营者', value: 20, unit: '%' },
  ],
  cautions: [{ text: '比例每年核定。' }],
});

const numbersRecord = record({
  standards: [
    { item: '家庭床位改造上限', value: 5000, unit: '元/张', condition: '一次性' },
    { item: '新建护理型床位', value: 10000, unit: '元/张', condition: '分三年拨付' },
    { item: '机构运营补贴', value: '120至360', unit: '元/人·月', condition: '按自理能力分三档' },
    { item: '单位罚款', value: '5000至50000', unit: '元/平方米·月' },
    { item: '立项同意比例', value: '不低于全体业主的三分之二', condition: '书面同意' },
  ],
  changes: [
    { topic: '居家社区养老服务用房配建标准', old: '每百户不少于15平方米', new: '单处面积不少于10000平方米' },
  ],
});

const dense = record(
  {
    mainContent: Array.from({ length: 40 }, (_, index) => ({
      title: `第${index + 1}项便民措施`,
      text: `由示例市第${index + 1}责任部门在2025年${(index % 12) + 1}月底前完成，资金不少于${index + 3}万元。`,
    })),
    terms: Array.from({ length: 20 }, (_, index) => ({
      term: `名词${index + 1}`,
      definition: '开在小区内或者旁边、以居民日常消费为主的小店。',
    })),
  },
  {
    title:
      '示例市商务局、示例市财政局、示例市民政局关于印发示例市城市社区一刻钟便民生活圈建设和便民商业网点扶持三年行动方案的通知',
  },
);

export const policyPictureExamples: readonly PictureExample[] = [
  {
    name: 'full',
    title: '十要素',
    record: fullRecord,
    policy: examplePolicy,
    attributes: { brand: '公开德好', 'policy-url': '/policy.html?id={id}#{anchor}' },
  },
  { name: 'others', title: '步骤、阶梯、问答', record: otherRecord },
  { name: 'share', title: '比例', record: shareRecord, attributes: { theme: 'green' } },
  { name: 'dense', title: '标题很长、措施很多', record: dense, attributes: { theme: 'ink' } },
  {
    name: 'one',
    title: '一项措施',
    record: record({ mainContent: [{ text: '符合条件的便民店，每家补助2万元。' }] }),
    attributes: { theme: 'blue' },
  },
  { name: 'contrast', title: '高对比', record: fullRecord, attributes: { theme: 'contrast' } },
  {
    name: 'dark',
    title: '深色',
    record: fullRecord,
    policy: examplePolicy,
    provider: { scheme: 'dark' },
    attributes: { theme: 'blue' },
  },
  { name: 'care', title: '关怀模式', record: fullRecord, policy: examplePolicy, attributes: { care: '' } },
  {
    name: 'larger',
    title: '关怀模式，更大的字，很长的数',
    record: numbersRecord,
    attributes: { care: 'larger' },
  },
  { name: 'numbers', title: '很长的数', record: numbersRecord },
  {
    name: 'expired',
    title: '政策已失效',
    record: otherRecord,
    policy: { ...examplePolicy, expiresOn: '2025-06-30' },
  },
  {
    name: 'english',
    title: 'English',
    record: fullRecord,
    policy: examplePolicy,
    provider: { locale: 'en' },
  },
];

export const examples: ElementExamples = {
  examples: policyPictureExamples.map(({ record, policy, ...example }) => ({
    ...example,
    properties: { record, policyRecord: policy },
  })),
  wide: ['full', 'others', 'dense', 'numbers'],
  printed: ['full', 'dense'],
  feed: explainedFeed,
};
