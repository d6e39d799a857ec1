import type { Policy } from '@mingce/schema/types';

type Sketch = Pick<Policy, 'id' | 'title' | 'publishedOn'> &
  Partial<Policy> & { articles: readonly string[] };

const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** A policy from short data: each text of `articles` becomes an article with its anchor. */
function policy({ articles, ...rest }: Sketch): Policy {
  return {
    policyKind: 'normative',
    issuers: ['示例县人力资源和社会保障局'],
    region: '990122',
    genre: 'measures',
    topics: ['startup'],
    disclosure: 'proactive',
    effectiveOn: rest.publishedOn,
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

/** Fictional policies of 示例县, 示例市 and 示例省: every validity, joint issuers, companions, a long title. */
export const samplePolicies: readonly Policy[] = [
  policy({
    id: 'shixian-renshe-2024-3',
    title: '示例县创业担保贷款贴息和一次性创业补贴实施细则',
    documentNumber: '示县人社规〔2024〕3号',
    publishedOn: '2024-05-16',
    effectiveOn: '2024-06-01',
    expiresOn: '2029-05-31',
    issuers: ['示例县人力资源和社会保障局', '示例县财政局'],
    audiences: ['graduate', 'veteran', 'returnee', 'selfEmployed'],
    needs: ['startup', 'funding'],
    genre: 'rules',
    articles: [
      '为规范创业担保贷款贴息和一次性创业补贴的申领发放，制定本细则。',
      '本细则所称创业者，是指在本县行政区域内首次创办小微企业或者从事个体经营的人员。',
      '创业担保贷款的额度，个人最高二十万元，合伙创业的可以适当提高。',
      '贴息资金由县财政统筹安排，专款专用。',
      '申请贷款贴息的，应当在贷款到期后三个月内提出。',
      '首次创办小微企业或者从事个体经营，正常经营满六个月的，可以申领一次性创业补贴。小微企业每户 12000 元，个体工商户每户 3000 元。',
      '有下列情形之一的，不予补贴：同一人重复申请；提供虚假材料。',
      '县人力资源和社会保障局应当自受理之日起十个工作日内完成审核。',
      '申领人可以在网上提交申请，也可以到乡镇（街道）便民服务中心办理；材料齐全的，十个工作日内拨付创业补贴。',
      '本细则自2024年6月1日起施行，有效期五年。',
    ],
    links: {
      interpretations: [
        { id: 'jd-1', title: '一图读懂创业补贴', template: 'picture' },
        { id: 'jd-2', title: '创业补贴政策解读', template: 'leader' },
      ],
      qa: [{ id: 'qa-1', title: '创业补贴怎么领' }],
      services: [{ id: 'fw-1', title: '一次性创业补贴申领' }],
    },
  }),
  policy({
    id: 'shixian-zhengban-2025-12',
    title: '示例县人民政府办公室关于印发示例县支持重点群体创业就业若干措施的通知',
    documentNumber: '示县政办发〔2025〕12号',
    policyKind: 'general',
    genre: 'notice',
    publishedOn: '2025-03-14',
    issuers: ['示例县人民政府办公室'],
    topics: ['startup', 'employment'],
    audiences: ['graduate', 'returnee', 'veteran'],
    needs: ['startup', 'employment'],
    articles: [
      '对高校毕业生、退役军人、返乡人员等重点群体创业就业给予支持。',
      '鼓励各类园区为重点群体创业提供场地，租金可以减免。',
      '对返乡创业人员租用经营场地的，按照实际租金的 50% 给予补贴，每年最高 6000 元，最长两年。',
    ],
    links: { interpretations: [{ id: 'jd-3', title: '若干措施解读', template: 'picture' }] },
  }),
  policy({
    id: 'shixian-renshe-2023-28',
    title:
      '示例县人力资源和社会保障局 示例县财政局 示例县教育和体育局 示例县退役军人事务局 示例县农业农村局关于做好高校毕业生、退役军人和返乡人员创业扶持资金申领发放工作有关事项的通知',
    documentNumber: '示县人社发〔2023〕28号',
    policyKind: 'general',
    genre: 'notice',
    publishedOn: '2023-09-01',
    issuers: [
      '示例县人力资源和社会保障局',
      '示例县财政局',
      '示例县教育和体育局',
      '示例县退役军人事务局',
      '示例县农业农村局',
    ],
    audiences: ['graduate', 'veteran', 'returnee'],
    needs: ['startup'],
    articles: [
      '创业扶持资金的申领对象为高校毕业生、退役军人和返乡人员。',
      '毕业五年内的高校毕业生首次创业的，补贴标准在前款规定的基础上提高 20%。',
    ],
    links: {
      relatedBy: [
        {
          type: 'amends',
          policy: 'shixian-zhengban-2025-12',
          title: '示例县支持重点群体创业就业若干措施',
          documentNumber: '示县政办发〔2025〕12号',
          on: '2025-03-14',
        },
      ],
    },
  }),
  policy({
    id: 'shixian-renshe-2025-8',
    title: '示例县灵活就业人员社会保险补贴办法',
    documentNumber: '示县人社规〔2025〕8号',
    publishedOn: '2025-11-03',
    effectiveOn: '2026-01-01',
    expiresOn: '2030-12-31',
    topics: ['insurance', 'employment'],
    audiences: ['individual'],
    needs: ['socialInsurance'],
    articles: [
      '为支持灵活就业，制定本办法。',
      '停止创业经营、转为灵活就业的人员，可以自登记当月起申领社会保险补贴。',
    ],
  }),
  policy({
    id: 'shixian-zhengfa-2019-45',
    title: '示例县失业人员自主创业补助发放办法',
    documentNumber: '示县政发〔2019〕45号',
    publishedOn: '2019-07-08',
    issuers: ['示例县人民政府'],
    audiences: ['jobseeker'],
    needs: ['startup'],
    articles: ['失业人员自主创业的，给予一次性补助。', '创业补贴由县财政承担。'],
    links: {
      relatedBy: [
        {
          type: 'replaces',
          policy: 'shixian-renshe-2024-3',
          title: '示例县创业担保贷款贴息和一次性创业补贴实施细则',
          documentNumber: '示县人社规〔2024〕3号',
          on: '2024-06-01',
        },
      ],
    },
  }),
  policy({
    id: 'shishi-zhengfa-2022-9',
    title: '示例市创业孵化基地管理办法',
    documentNumber: '示政发〔2022〕9号',
    region: '990100',
    publishedOn: '2022-04-20',
    expiresOn: '2025-06-30',
    issuers: ['示例市人民政府'],
    audiences: ['enterprise'],
    needs: ['startup', 'innovation'],
    articles: ['创业孵化基地应当为入驻企业提供场地和指导。', '对孵化成功的企业，给予基地运营补贴。'],
  }),
  policy({
    id: 'shisheng-2021-laonian',
    title: '示例省养老服务条例',
    documentNumber: '示例省人民代表大会常务委员会公告第21号',
    policyKind: 'regulation',
    genre: 'regulation',
    region: '990000',
    publishedOn: '2021-12-03',
    issuers: ['示例省人民代表大会常务委员会'],
    topics: ['eldercare'],
    audiences: ['elderly'],
    needs: ['eldercare'],
    articles: ['为了规范养老服务，制定本条例。', '老年人助餐由县级人民政府给予补贴。'],
  }),
  ...Array.from({ length: 14 }, (_, index) =>
    policy({
      id: `shixian-jiaoyu-${index + 1}`,
      title: `示例县教育和体育局关于做好第${index + 1}批校外托管服务工作的通知`,
      documentNumber: `示县教体发〔${2012 + index}〕${index + 3}号`,
      policyKind: 'general',
      genre: 'notice',
      publishedOn: `${2012 + index}-0${(index % 9) + 1}-15`,
      issuers: [`示例县教育和体育局`],
      topics: ['education'],
      audiences: ['child'],
      needs: ['education'],
      articles: ['校外托管服务应当坚持自愿、公益的原则。', '托管服务费用由家庭承担，困难家庭给予减免。'],
    }),
  ),
];
