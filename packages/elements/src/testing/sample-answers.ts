import type { FakeFeed } from '@mingce/feed/testing';
import type { Policy, QA } from '@mingce/schema/types';
import type { CuratedQuestion } from '@mingce/search/writer';
import { sampleFeed } from './sample-feed.js';
import { sampleGuide } from './sample-guides.js';
import { samplePolicyPair, sampleServices } from './sample-interpretations.js';
import { samplePolicies } from './sample-policies.js';

type Row = Pick<QA, 'id' | 'question'> & { alternatives?: string[]; answer: string; more?: Partial<QA> };

const rows: readonly Row[] = [
  {
    id: 'amount',
    question: '开小店能领多少创业补贴？',
    alternatives: ['个体户创业补贴多少钱', '开小吃店创业补贴'],
    answer: '正常经营满六个月的，每户12000元。',
    more: { clauses: [{ anchor: 'art-3', quote: '可以申领一次性创业补贴，每户 12000 元' }] },
  },
  {
    id: 'months',
    question: '创业补贴要经营满几个月才能申领？',
    answer: '正常经营满六个月。',
    more: { clauses: [{ anchor: 'art-3' }] },
  },
  {
    id: 'days',
    question: '创业补贴审核要多少天？',
    alternatives: ['创业补贴多久批下来'],
    answer: '自受理之日起十个工作日内。',
    more: { clauses: [{ anchor: 'art-5' }] },
  },
  {
    id: 'false',
    question: '申领创业补贴提供虚假材料会怎样？',
    answer: '追回补贴。',
    more: { clauses: [{ anchor: 'art-4' }], audiences: ['enterprise'], doubtful: true },
  },
  {
    id: 'custody',
    question: '小学生校外托管可以不参加吗？',
    answer: '可以，托管服务坚持自愿原则。',
    more: {
      policies: ['bare'],
      clauses: [{ anchor: 'art-1' }],
      topics: ['education'],
      answeredBy: '示例县教育和体育局',
      validTo: '2025-06-30',
      asked: 12,
    },
  },
  {
    id: 'lapsed',
    question: '暑期托管怎么报名？',
    answer: '在学校报名。',
    more: {
      policies: ['lapsed'],
      clauses: [{ anchor: 'art-1' }],
      topics: ['education'],
      audiences: ['individual'],
    },
  },
];

/** A policy that is no longer in force on the day of the tests, and an answer that does not say so. */
const lapsed: readonly Policy[] = samplePolicyPair.slice(2).map((policy) => ({
  ...policy,
  id: 'lapsed',
  title: '示例县暑期托管服务通知',
  expiresOn: '2025-08-31',
}));

const record = ({ id, question, alternatives, answer, more }: Row): QA => ({
  id,
  question,
  ...(alternatives ? { alternatives } : {}),
  answer: [{ type: 'paragraph', children: [answer] }],
  policies: ['new'],
  clauses: [],
  answeredBy: '示例县人力资源和社会保障局',
  region: '990122',
  topics: ['startup'],
  publishedOn: '2024-06-01',
  ...more,
});

/** Answers of a county: one is doubtful, one is out of date, and the policy of one has ended. */
export const sampleAnswers: readonly QA[] = rows.map(record);

const questions: readonly CuratedQuestion[] = rows.map((row) => ({ ...record(row), answer: row.answer }));

/** The policies with the links that a publisher adds: to the answers that cite each, and to the guide. */
const linked = [...samplePolicyPair, ...lapsed].map((policy): Policy => {
  const own = sampleAnswers.filter(({ policies = [] }) => policies.includes(policy.id));
  const { id, title, publishedOn } = sampleGuide;
  const guides = sampleGuide.policies.includes(policy.id) ? [{ id, title, publishedOn }] : [];
  const qa = own.map((answer) => ({
    id: answer.id,
    title: answer.question,
    publishedOn: answer.publishedOn,
  }));
  return { ...policy, links: { ...policy.links, qa, guides } };
});

/** A feed that answers questions. */
export const answersFeed = (url: string): Promise<FakeFeed> =>
  sampleFeed({
    url,
    policies: [...samplePolicies, ...linked],
    questions,
    records: {
      qa: sampleAnswers.map((one) => ({ ...one })),
      guide: [{ ...sampleGuide }],
      service: sampleServices.map((one) => ({ ...one })),
    },
  });
