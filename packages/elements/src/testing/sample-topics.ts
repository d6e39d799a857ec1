import { inIndexOrder, itemsOf, packItems } from '@mingce/eligibility';
import { type FakeFeed, fakeFeed, type TestRecords } from '@mingce/feed/testing';
import type { Policy, PolicyPackage, QA, Vocabulary, Zone } from '@mingce/schema/types';
import { sampleToday, sampleVocabulary } from './sample-feed.js';
import { sampleInterpretations, sampleServices } from './sample-interpretations.js';
import { samplePolicies } from './sample-policies.js';

const [first, ...others] = samplePolicies;

/** A policy with items whose windows are in every state on the day of the tests. */
const withItems: Policy = {
  ...(first as Policy),
  id: 'digital-grant',
  title: '示例市中小企业数字化改造补助实施细则',
  documentNumber: '示工信规〔2025〕6号',
  publishedOn: '2025-07-15',
  topics: ['employment'],
  audiences: ['enterprise'],
  benefit: {
    needs: ['funding'],
    items: [
      ['diagnosis', '免费数字化诊断', {}],
      ['line', '产线级数字化改造补助', { windows: [{ opensOn: '2025-11-01', closesOn: '2025-11-28' }] }],
      ['cloud', '云服务费用补助', { windows: [{ opensOn: '2025-10-01', closesOn: '2026-03-31' }] }],
      ['platform', '供应链协同平台奖励', { windows: [{ closesOn: '2025-06-30' }] }],
      ['chain', '链主企业带动奖励', { windows: [{ opensOn: '2026-01-05', closesOn: '2026-02-28' }] }],
      ['loan', '数字化改造贷款贴息', { windows: [{ yearly: { opens: '05-01', closes: '06-30' } }] }],
      ['skill', '数字技能证书补贴', { selection: 'automatic' }],
    ].map(([id, title, more]) => ({
      id,
      title,
      applicants: ['enterprise'],
      ...(more as object),
    })) as NonNullable<Policy['benefit']>['items'],
  },
  links: undefined,
};

const policies: readonly Policy[] = [withItems, first as Policy, ...others];

const answers: readonly QA[] = [
  {
    id: 'how-much',
    question: '数字化改造最多补助多少？',
    answer: [{ type: 'paragraph', children: ['产线级改造按投入的百分之二十补助，最高一百万元。'] }],
    policies: ['digital-grant'],
    clauses: [{ anchor: 'art-6' }],
    answeredBy: '示例市工业和信息化局',
    region: '990100',
    publishedOn: '2025-08-01',
  },
];

const packages: readonly PolicyPackage[] = [
  {
    id: 'bundle',
    title: '制造业数字化政策包',
    summary: '先免费诊断，再申请改造补助。',
    region: '990100',
    audiences: ['enterprise'],
    needs: ['funding'],
    policies: [
      { policy: 'digital-grant', reason: '先诊断，再补助' },
      { policy: 'shixian-renshe-2024-3', reason: '招用毕业生另有补贴' },
    ],
    publishedOn: '2025-08-20',
    publishedBy: '示例市工业和信息化局',
  },
];

const records = {
  policy: policies.map((one) => ({ ...one })),
  interpretation: sampleInterpretations.map((one) => ({ ...one })),
  qa: answers.map((one) => ({ ...one })),
  service: sampleServices.map((one) => ({ ...one })),
  policyPackage: packages.map((one) => ({ ...one })),
} satisfies TestRecords;

type Kind = keyof typeof records;

const newest = (kind: Kind) =>
  (records[kind] as readonly { id: string; publishedOn?: string }[])
    .map(({ id, publishedOn = '' }) => ({ id, publishedOn }))
    .sort((a, b) =>
      a.publishedOn === b.publishedOn ? (a.id < b.id ? -1 : 1) : a.publishedOn < b.publishedOn ? 1 : -1,
    );

/** A zone by the ids of its records; their positions follow from the order of the lists. */
function zone(
  kind: Zone['kind'],
  code: string,
  ids: Partial<Record<Kind, readonly string[]>>,
  more: Partial<Zone> = {},
): Zone {
  const listed = (Object.keys(ids) as Kind[]).map((one) => {
    const places = newest(one).flatMap(({ id }, place) => (ids[one]?.includes(id) ? [place] : []));
    return [one, places] as const;
  });
  const days = listed.flatMap(([one, places]) =>
    places.map((place) => newest(one)[place]?.publishedOn ?? ''),
  );
  const newestOn = days.sort().reverse()[0];
  return { kind, code, records: Object.fromEntries(listed), ...(newestOn ? { newestOn } : {}), ...more };
}

const allItems = inIndexOrder(policies.flatMap(itemsOf)).map((_, place) => place);
const ofDigital = {
  policy: ['digital-grant', 'shixian-zhengban-2025-12'],
  interpretation: ['picture', 'leader', 'media'],
  qa: ['how-much'],
  service: ['apply', 'help'],
  policyPackage: ['bundle'],
};
const schools = samplePolicies.flatMap(({ id }) => (id.startsWith('shixian-jiaoyu-') ? [id] : []));
const longName = '优化营商环境、促进民营经济和中小企业高质量发展若干政策措施';

/** Thirty subject classes, as in a large library. */
const subjects = Array.from({ length: 30 }, (_, index) => ({
  code: `subject-${index + 1}`,
  label: index === 4 ? longName : `主题${index + 1}`,
  labelEn: `Subject ${index + 1}`,
}));

const vocabulary: Partial<Vocabulary> = {
  ...sampleVocabulary,
  topics: subjects,
  featuredTopics: [
    { code: 'children', label: '一老一小', order: 3, summary: '托育、入学、养老，一次看全。' },
    {
      code: 'digital',
      label: '企业数字化',
      labelEn: 'Going digital',
      summary: '从免费诊断到产线改造，企业数字化能用的政策、补助和解读。',
      summaryEn: 'Diagnosis, grants and guidance for going digital.',
      order: 1,
    },
    { code: 'start', label: '我要创业', labelEn: 'Start a business', order: 2 },
    { code: 'long', label: longName, order: 4 },
    { code: 'empty', label: '尚无内容的主题', order: 5 },
  ],
};

const zones: readonly Zone[] = [
  zone('featured', 'digital', ofDigital, {
    items: allItems,
    syndication: 'syndication/featured/digital',
    calendar: true,
  }),
  zone('featured', 'start', { policy: ['shixian-renshe-2024-3', 'shixian-renshe-2023-28'] }),
  zone('featured', 'children', { policy: schools }, { syndication: 'syndication/featured/children' }),
  zone('featured', 'long', { policy: ['shixian-zhengfa-2019-45'] }),
  ...subjects.map(({ code }, index) => zone('topic', code, { policy: [policies[index % 5]?.id ?? ''] })),
  zone('audience', 'enterprise', ofDigital, { items: allItems }),
];

/**
 * A feed with topics.
 *
 * @param more - Zones or topics to use instead of the usual ones; number of records on a page of a list.
 */
export function topicsFeed(
  url: string,
  more: { zones?: readonly Zone[] | undefined; vocabulary?: Partial<Vocabulary>; pageSize?: number } = {},
): Promise<FakeFeed> {
  const shown = 'zones' in more ? more.zones : zones;
  return fakeFeed(records, {
    url,
    vocabulary: more.vocabulary ?? vocabulary,
    pageSize: more.pageSize,
    manifest: { homepage: 'https://www.example.gov.cn/zcwjk/' },
    objects: async (put) => ({
      benefits: await put(await packItems(policies.flatMap(itemsOf), { on: sampleToday }, put)),
      ...(shown ? { zones: await put({ zones: shown }) } : {}),
    }),
  });
}
