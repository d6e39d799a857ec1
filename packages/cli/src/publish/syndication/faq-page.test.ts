import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Policy, QA } from '@mingce/schema/types';
import { packPolicy } from '../../pipeline/packed-policy.js';
import { faqFiles } from './faq-page.js';

const policy = (change: Partial<Policy> = {}) =>
  ({
    id: 'startup',
    title: '示例县创业补贴办法',
    documentNumber: '示县发〔2025〕7号',
    publishedOn: '2025-01-02',
    ...change,
  }) as Policy;
const answer = (id: string, change: Partial<QA> = {}): QA => ({
  id,
  question: `${id}怎么办？`,
  answer: [{ type: 'paragraph', children: ['到窗口办。'] }],
  clauses: [{ policy: 'startup', anchor: 'art-1' }],
  answeredBy: '示例县示例局',
  region: '990122',
  topics: ['employment'],
  publishedOn: '2025-02-03',
  ...change,
});
const config = {
  id: 'shili',
  title: '示例县政策文件库',
  homepage: 'https://www.shili.example/',
  publisher: { name: '示例县人民政府', region: '990122' },
  policyUrl: 'https://www.shili.example/policy?id={id}',
} as Parameters<typeof faqFiles>[1];
const vocabulary = {
  topics: [{ code: 'employment', label: '就业创业' }],
  regions: [{ code: '990122', label: '示例县' }],
};
const files = (qa: QA[], policies = [policy()]) =>
  new Map(
    faqFiles({ qa, policy: policies.map(packPolicy) }, config, vocabulary, '2025-06-15').map(
      ({ path, text }) => [path, text],
    ),
  );
const questionsIn = (text = '{"mainEntity":[]}') =>
  (JSON.parse(text).mainEntity as { name: string }[]).map(({ name }) => name);

describe('structured data of answers', () => {
  it('has a file for all and one for each topic, in the shape of schema.org', () => {
    const written = files([answer('甲', { validTo: '2025-12-31' }), answer('乙', { topics: ['其他 主题'] })]);
    assert.deepEqual(
      [...written.keys()].map((path) => path.replace(/[0-9a-f]{16}/, '…')),
      ['syndication/faq/all.jsonld', 'syndication/faq/employment.jsonld', 'syndication/faq/….jsonld'],
    );
    const page = JSON.parse(written.get('syndication/faq/employment.jsonld') ?? '');
    const id: string = page.mainEntity[0]['@id'];
    assert.deepEqual(page, {
      '@context': 'https://schema.org',
      '@type': 'FAQPage',
      name: '示例县政策文件库 · 就业创业',
      inLanguage: 'zh-CN',
      publisher: {
        '@type': 'GovernmentOrganization',
        name: '示例县人民政府',
        url: 'https://www.shili.example/',
      },
      mainEntity: [
        {
          '@type': 'Question',
          '@id': id,
          name: '甲怎么办？',
          acceptedAnswer: {
            '@type': 'Answer',
            text: '到窗口办。',
            author: { '@type': 'GovernmentOrganization', name: '示例县示例局' },
            datePublished: '2025-02-03',
            expires: '2025-12-31',
            spatialCoverage: { '@type': 'AdministrativeArea', name: '示例县' },
            citation: [
              {
                '@type': 'Legislation',
                name: '示例县创业补贴办法',
                legislationIdentifier: '示县发〔2025〕7号',
                url: 'https://www.shili.example/policy?id=startup',
              },
            ],
          },
        },
      ],
    });
    assert.match(id, /^urn:/);
  });

  it('holds what is in force on the day alone', () => {
    const qa = [
      answer('今日止', { validTo: '2025-06-15' }),
      answer('昨日止', { validTo: '2025-06-14' }),
      answer('明日起', { validFrom: '2025-06-16' }),
      answer('待核实', { doubtful: true }),
      answer('依据已废止', { clauses: [{ policy: 'old', anchor: 'art-1' }] }),
      answer('依据未施行', { policies: ['new'] }),
    ];
    const policies = [
      policy(),
      policy({ id: 'old', repealedOn: '2025-06-15' }),
      policy({ id: 'new', effectiveOn: '2025-07-01' }),
    ];
    assert.deepEqual(questionsIn(files(qa, policies).get('syndication/faq/all.jsonld')), ['今日止怎么办？']);
  });

  it('writes nothing where no answer holds', () => {
    assert.deepEqual([...files([answer('甲', { doubtful: true })])], []);
    assert.deepEqual([...files([])], []);
  });

  it('cannot end the script that it is put into', () => {
    const hostile = '</script><script>alert(1)</script><!-- \u2028 &';
    const text = files([answer('甲', { question: hostile })]).get('syndication/faq/all.jsonld') ?? '';
    assert.doesNotMatch(text, /[<>&\u2028]/);
    assert.deepEqual(questionsIn(text), [hostile]);
  });
});
