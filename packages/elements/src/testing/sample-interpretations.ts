import type { ElementProfile, Interpretation, Policy, Service } from '@mingce/schema/types';

const article = (number: number, label: string, text: string) => ({
  type: 'clause' as const,
  kind: 'article' as const,
  anchor: `art-${number}`,
  label,
  children: [{ type: 'paragraph' as const, children: [text] }],
});

/** An ordinance and its earlier version: one clause is moved, one changed, one added, one removed, one renumbered. */
export const samplePolicyPair: readonly Policy[] = [
  {
    id: 'new',
    title: '示例县创业补贴实施细则',
    documentNumber: '示县人社规〔2024〕3号',
    policyKind: 'normative',
    issuers: ['示例县人力资源和社会保障局'],
    region: '990122',
    genre: 'rules',
    topics: ['startup'],
    disclosure: 'proactive',
    issuedOn: '2024-05-16',
    publishedOn: '2024-05-20',
    relations: [{ type: 'replaces', policy: 'old', on: '2024-06-01' }],
    body: [
      article(1, '第一条', '为规范创业补贴的申领发放，制定本细则。'),
      article(2, '第二条', '本细则所称创业者，是指在本县首次创办小微企业或者从事个体经营的人员。'),
      article(
        3,
        '第三条',
        '创业者正常经营满六个月的，可以申领一次性创业补贴，每户 12000 元；返乡创业的创业者，另有奖励。',
      ),
      article(4, '第四条', '申领人对材料的真实性负责。提供虚假材料的，追回补贴。'),
      article(5, '第五条', '县人力资源和社会保障局应当自受理之日起十个工作日内完成审核。'),
    ],
    links: {
      interpretations: [
        { id: 'picture', title: '一图读懂创业补贴', template: 'picture' },
        { id: 'leader', title: '局长谈创业补贴', template: 'leader' },
        { id: 'media', title: '看懂创业补贴', template: 'media' },
        { id: 'qa', title: '创业补贴问答', template: 'qa' },
        { id: 'lost', title: '已经找不到的解读', template: 'press' },
      ],
      services: [{ id: 'apply', title: '一次性创业补贴申领', office: '示例县人力资源和社会保障局' }],
    },
  },
  {
    id: 'old',
    title: '示例县创业补贴暂行办法',
    documentNumber: '示县人社发〔2019〕8号',
    policyKind: 'normative',
    issuers: ['示例县人力资源和社会保障局'],
    region: '990122',
    genre: 'measures',
    topics: ['startup'],
    disclosure: 'proactive',
    publishedOn: '2019-03-01',
    body: [
      article(1, '第一条', '为规范创业补贴的申领发放，制定本细则。'),
      article(2, '第二条', '创业者正常经营满十二个月的，可以申领一次性创业补贴，每户 8000 元。'),
      article(3, '第三条', '补贴资金按季度集中拨付，遇节假日顺延。'),
      article(4, '第四条', '县人力资源和社会保障局应当自受理之日起十个工作日内完成审核。'),
    ],
  },
  {
    id: 'bare',
    title: '示例县校外托管服务通知',
    policyKind: 'general',
    issuers: ['示例县教育和体育局'],
    region: '990122',
    genre: 'notice',
    topics: ['education'],
    disclosure: 'proactive',
    publishedOn: '2024-01-01',
    body: [article(1, '第一条', '托管服务坚持自愿原则。')],
  },
];

export const sampleServices: readonly Service[] = [
  {
    id: 'help',
    title: '创业指导预约',
    region: '990122',
    office: '示例县创业服务中心',
    url: 'https://www.example.gov.cn/yy/',
  },
];

export const sampleProfiles: readonly ElementProfile[] = [
  {
    code: 'city',
    label: '示例市清单',
    elements: [
      { element: 'background', label: '起草背景', level: 'required' },
      { element: 'scope', label: '适用对象', level: 'required' },
      { element: 'objectives', label: '目标任务', level: 'required' },
      { element: 'standards', label: '补贴标准', level: 'recommended' },
      { element: '惠民举措', label: '惠民举措', level: 'recommended' },
    ],
    synchronyLabels: ['同步起草', '同步审批', '同步发布'],
  },
];

const common = {
  policies: ['new'],
  region: '990122',
  issuers: ['示例县人力资源和社会保障局'],
  publishedOn: '2024-05-20',
};

/** One interpretation of each template; together they contain every element. */
export const sampleInterpretations: readonly Interpretation[] = [
  {
    ...common,
    id: 'picture',
    title: '一图读懂创业补贴',
    template: 'picture',
    services: ['help'],
    synchrony: { policyDraftedOn: '2024-03-01', draftedOn: '2024-03-05', approvedOn: '2024-05-15' },
    elements: {
      background: [{ text: '原办法已执行五年。', clauses: [{ anchor: 'art-1' }, { anchor: 'art-99' }] }],
      mainContent: [
        { title: '提高标准', text: '每户由 8000 元提高到 12000 元。', clauses: [{ anchor: 'art-3' }] },
        { title: '放宽条件', text: '经营满六个月即可申领。' },
      ],
      innovations: [{ text: '返乡创业另加补贴。', audience: 'returnee' }],
      keywords: [{ word: '创业补贴', text: '一次性' }],
      terms: [
        {
          term: '创业者',
          definition: '在本县首次创办小微企业或者从事个体经营的人员。',
          clause: { anchor: 'art-2' },
        },
        { term: '一次性创业补贴', definition: '每户只发一次的补贴。' },
        { term: '文中没有的词', definition: '不会出现。' },
      ],
      scope: [{ audience: 'graduate', text: '毕业五年内的高校毕业生', clauses: [{ anchor: 'art-2' }] }],
      standards: [
        { item: '每户', value: 12000, unit: '元', condition: '经营满六个月', clause: { anchor: 'art-3' } },
      ],
      cautions: [
        { kind: 'do', text: '如实提供材料。' },
        { kind: 'dont', text: '不要重复申领。', clauses: [{ anchor: 'art-4' }] },
      ],
      changes: [
        {
          topic: '补贴标准',
          old: '每户 8000 元',
          new: '每户 12000 元',
          oldClause: { policy: 'old', anchor: 'art-2' },
          newClause: { policy: 'new', anchor: 'art-3' },
        },
        { topic: '返乡创业', new: '每户增加 2000 元' },
      ],
      extra: [{ name: '惠民举措', points: [{ text: '免费创业指导。' }] }],
    },
  },
  {
    ...common,
    id: 'leader',
    title: '局长谈创业补贴',
    template: 'leader',
    speaker: { post: '局长', organization: '示例县人力资源和社会保障局' },
    spokenOn: '2024-05-21',
    occasion: '县政府新闻发布会',
    body: [{ type: 'paragraph', children: ['补贴提高了四千元。'] }],
  },
  {
    ...common,
    id: 'media',
    title: '看懂创业补贴',
    template: 'media',
    media: [
      {
        kind: 'video',
        title: '两分钟看懂',
        href: 'files/0123456789abcdef/video.mp4',
        mediaType: 'video/mp4',
        durationSeconds: 125,
        size: 2_500_000,
        sha256: '0'.repeat(64),
        captions: [{ href: 'files/video.zh.vtt', language: 'zh-CN', label: '中文' }],
        chapters: [
          { startSeconds: 0, title: '谁能领' },
          { startSeconds: 62, title: '怎么领' },
        ],
        transcript: '先说谁能领。\n再说怎么领。',
      },
    ],
  },
  {
    ...common,
    id: 'animation',
    title: '小创的一天',
    template: 'animation',
    media: [
      {
        kind: 'audio',
        title: '听一听',
        href: 'javascript:alert(1)',
        mediaType: 'audio/mpeg',
        transcript: '文字稿在此。',
      },
    ],
  },
  {
    ...common,
    id: 'press',
    title: '<img src=x onerror=alert(1)>创业补贴提高',
    template: 'press',
    source: {
      outlet: '示例日报',
      author: '李记者',
      publishedOn: '2024-05-22',
      url: 'https://news.example.com/1',
    },
    body: [{ type: 'paragraph', children: ['本报讯。'] }],
  },
  {
    ...common,
    id: 'qa',
    title: '创业补贴问答',
    template: 'qa',
    questions: [
      { question: '能领多少？', answer: '每户 12000 元。', clauses: [{ anchor: 'art-3' }] },
      { question: '多久审完？', answer: '十个工作日。', clauses: [{ policy: 'old', anchor: 'art-4' }] },
    ],
  },
  {
    ...common,
    id: 'agenda',
    title: '县政府常务会议议题解读',
    template: 'agenda',
    meeting: { name: '示例县人民政府第9次常务会议', on: '2024-05-10', presidedBy: '县长' },
    items: [{ title: '审议创业补贴实施细则', discussion: '标准偏低。', outcome: '同意印发。' }],
  },
];
