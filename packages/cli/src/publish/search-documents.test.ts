import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Interpretation, Policy, Vocabulary } from '@mingce/schema/types';
import { policy, source } from './fixtures/sample-sources.js';
import { searchDocuments } from './search-documents.js';

const vocabulary = { topics: [], featuredTopics: [] } as unknown as Vocabulary;
const interpretation = (id: string, more: object): Interpretation =>
  source('interpretation', {
    id,
    title: '解读',
    policies: ['p'],
    region: '990122',
    issuers: ['示例县人民政府'],
    publishedOn: '2024-05-21',
    ...more,
  }).record as Interpretation;

function clausesWith(...interpretations: Interpretation[]) {
  const records = {
    policy: [policy('p').record, policy('q').record],
    interpretation: interpretations,
  };
  const [first, second] = [...searchDocuments(records, vocabulary)];
  assert.deepEqual(
    second?.clauses.map(({ label }) => label),
    ['第一条'],
    'a policy without interpretations has its own clauses only',
  );
  return (first?.clauses ?? []).map(({ anchor, label, text }) => ({ anchor, label, text }));
}

describe('a policy as search sees it', () => {
  it('has what its interpretations say after its own clauses, without an anchor', () => {
    const own = { anchor: 'art-1', label: '第一条', text: '为支持创业，制定p。' };
    const said = (label: string, text: string) => ({ anchor: '', label, text });
    const elements = {
      mainContent: [{ title: '开小店', text: '可以领一笔钱。' }],
      standards: [{ item: '补贴', value: 3000, unit: '元/户', condition: '一次性' }],
      changes: [{ topic: '金额', old: '两千元', new: '三千元' }],
    };
    assert.deepEqual(
      clausesWith(
        interpretation('z', { template: 'qa', questions: [{ question: '谁能领？', answer: '开店的人。' }] }),
        interpretation('a', { template: 'picture', summary: '给开小店的人。', elements }),
      ),
      [
        own,
        said('一图读懂', '给开小店的人。'),
        said('一图读懂', '开小店 可以领一笔钱。'),
        said('一图读懂', '补贴 3000元/户 一次性'),
        said('一图读懂', '金额 三千元'),
        said('政策问答', '谁能领？\n开店的人。'),
      ],
    );
  });

  it('has a sentence for each row of a table, with the heads of its columns', () => {
    const body: Policy['body'] = [
      {
        type: 'clause',
        kind: 'level1',
        anchor: 'sec-1',
        label: '一、',
        children: [
          {
            type: 'table',
            caption: '救助标准',
            head: [['类别'], ['2024年（元/月）'], ['2025年（元/月）']],
            rows: [
              [['城市低保'], ['920'], ['960']],
              [['农村低保'], [''], [{ type: 'strong', children: ['720。'] }]],
            ],
          },
          { type: 'table', head: [['序 号'], ['小区'], ['户数']], rows: [[['10'], ['河西小区'], ['96']]] },
          { type: 'table', head: [['车价'], ['补贴']], rows: [[['10万元以上'], ['1.3万元']]] },
          { type: 'table', head: [['材料'], ['份数']], rows: [] },
        ],
      },
    ];
    const tabled = policy('p', { body }).record;
    const [document] = [...searchDocuments({ policy: [tabled], interpretation: [] }, vocabulary)];
    assert.deepEqual(
      document?.clauses.map(({ anchor, text }) => [anchor, text]),
      [
        ['sec-1', '救助标准'],
        ['sec-1', '城市低保，2024年（元/月）：920，2025年（元/月）：960。'],
        ['sec-1', '农村低保，2025年（元/月）：720。'],
        ['sec-1', '河西小区，户数：96。'],
        ['sec-1', '车价：10万元以上，补贴：1.3万元。'],
        ['sec-1', '材料，份数。'],
      ],
    );
  });

  it('has transcripts, items of a meeting and the text of an article', () => {
    const texts = clausesWith(
      interpretation('a', {
        template: 'media',
        media: [
          {
            kind: 'video',
            title: '短片',
            href: 'https://www.example.gov.cn/a.mp4',
            mediaType: 'video/mp4',
            transcript: '大家好。\n今天讲补贴。',
          },
        ],
      }),
      interpretation('b', {
        template: 'agenda',
        meeting: { name: '常务会议', on: '2024-05-01' },
        items: [{ title: '审议办法', outcome: '原则通过' }],
      }),
      interpretation('c', {
        template: 'press',
        source: { outlet: '示例日报' },
        body: [{ type: 'paragraph', children: ['记者了解到，小店主可以申请。'] }],
      }),
    ).map(({ text }) => text);
    assert.deepEqual(texts.slice(1), [
      '短片',
      '大家好。',
      '今天讲补贴。',
      '审议办法\n原则通过',
      '记者了解到，小店主可以申请。',
    ]);
  });
});
