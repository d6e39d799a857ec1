import type { ContentNode, Policy } from '@mingce/schema/types';

const paragraph = (text: string): ContentNode => ({ type: 'paragraph', children: [text] });

/** The text of the sample: chapters, articles with paragraphs and items, and every kind of block. */
export const readerBody: ContentNode[] = [
  {
    type: 'clause',
    kind: 'chapter',
    anchor: 'ch-1',
    label: '第一章',
    title: '总则',
    children: [
      {
        type: 'clause',
        kind: 'article',
        anchor: 'art-1',
        label: '第一条',
        children: [paragraph('为了支持创业，制定本细则。')],
      },
      {
        type: 'clause',
        kind: 'article',
        anchor: 'art-2',
        label: '第二条',
        children: [
          paragraph('申领补贴应当符合下列条件：'),
          {
            type: 'clause',
            kind: 'item',
            anchor: 'art-2-i1',
            label: '（一）',
            children: [paragraph('在本县首次办理营业执照；')],
          },
          {
            type: 'clause',
            kind: 'item',
            anchor: 'art-2-i2',
            label: '（二）',
            children: [paragraph('正常经营满六个月。')],
          },
          {
            type: 'clause',
            kind: 'paragraph',
            anchor: 'art-2-p2',
            children: [paragraph('前款所称经营，以纳税记录为准。')],
          },
        ],
      },
    ],
  },
  {
    type: 'clause',
    kind: 'chapter',
    anchor: 'ch-2',
    label: '第二章',
    title: '补贴标准',
    children: [
      {
        type: 'clause',
        kind: 'article',
        anchor: 'art-3',
        label: '第三条',
        children: [
          {
            type: 'paragraph',
            children: [
              '标准如下，详见',
              { type: 'link', href: 'https://other.example/guide', children: ['办事指南'] },
              '和',
              { type: 'strong', children: ['下表'] },
              '。',
            ],
          },
          {
            type: 'table',
            caption: '补贴标准',
            align: ['start', 'end'],
            head: [['类别'], ['金额（元）']],
            rows: [
              [['小微企业'], ['12000']],
              [['个体工商户'], ['3000']],
            ],
          },
          { type: 'list', ordered: true, start: 3, items: [[{ type: 'paragraph', children: ['营业执照'] }]] },
          { type: 'note', children: [{ type: 'paragraph', children: ['金额按年度调整。'] }] },
          {
            type: 'image',
            src: 'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg"/%3E',
            alt: '不显示的图',
          },
        ],
      },
    ],
  },
  paragraph('示例县人力资源和社会保障局'),
  paragraph('2024年5月16日'),
];

/** A policy with everything that the reader shows; tests override what differs. */
export function readerPolicy(change: Partial<Policy> = {}): Policy {
  return {
    id: 'xize',
    title: '示例县创业担保贷款贴息和一次性创业补贴实施细则',
    documentNumber: '示县人社规〔2024〕3号',
    indexNumber: 'SL0122-2024-000318',
    policyKind: 'normative',
    issuers: ['示例县人力资源和社会保障局', '示例县财政局'],
    region: '990122',
    issuedOn: '2024-05-16',
    publishedOn: '2024-05-20',
    effectiveOn: '2024-06-01',
    expiresOn: '2027-05-31',
    genre: 'rules',
    topics: ['startup', 'unnamed'],
    disclosure: 'proactive',
    body: readerBody,
    attachments: [
      { title: '申请表', href: 'files/0123456789abcdef/form.docx', size: 839_680, sha256: '0'.repeat(64) },
    ],
    contact: { office: '就业服务中心', phone: '0000-8800001' },
    relations: [{ type: 'replaces', policy: 'jiu', title: '示例县失业人员自主创业补助发放办法' }],
    links: {
      interpretations: [
        { id: 'jd', title: '一图读懂创业补贴', template: 'picture', publishedOn: '2024-05-20' },
      ],
      qa: [{ id: 'wd', title: '开小吃店能领创业补贴吗？' }],
      services: [
        { id: 'fw', title: '一次性创业补贴申领', office: '县人社局窗口', url: 'https://zwfw.example/fw' },
      ],
    },
    ...change,
  };
}

const relatedBy = (type: 'amends' | 'replaces', on: string): Policy['links'] => ({
  relatedBy: [
    {
      type,
      on,
      policy: 'xin',
      title: '示例县支持创业就业若干措施',
      documentNumber: '示县政办发〔2025〕12号',
      ...(type === 'amends' ? { clauses: [{ anchor: 'art-2-i2' }] } : {}),
    },
  ],
});

/** One policy of each validity on 2025-11-20, and two that are not public. */
export const readerPolicies: readonly Policy[] = [
  readerPolicy(),
  readerPolicy({ id: 'pending', effectiveOn: '2026-01-01' }),
  readerPolicy({ id: 'amended', links: relatedBy('amends', '2025-04-01') }),
  readerPolicy({ id: 'to-be-amended', links: relatedBy('amends', '2026-04-01') }),
  readerPolicy({ id: 'expired', expiresOn: '2025-05-31' }),
  readerPolicy({ id: 'ended', ended: true, expiresOn: undefined }),
  readerPolicy({ id: 'repealed', links: relatedBy('replaces', '2025-07-01') }),
  closedPolicy('on-request', 'onRequest'),
  closedPolicy('withheld', 'withheld'),
];

function closedPolicy(id: string, disclosure: 'onRequest' | 'withheld'): Policy {
  const { body, attachments, contact, ...rest } = readerPolicy();
  return { ...rest, id, disclosure, disclosureReason: '属于内部过程性信息' };
}
