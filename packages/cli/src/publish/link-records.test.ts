import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cleanRecords } from './clean-records.js';
import { policy, sampleSources, source } from './fixtures/sample-sources.js';
import { linkRecords } from './link-records.js';

describe('linkRecords', () => {
  it('gives each policy what names it, and completes relations that go by document number', async (t) => {
    const { records } = await sampleSources(t);
    const linked = linkRecords(cleanRecords(records, []));
    const [old, current] = linked.policy;
    assert.equal(current?.relations?.[0]?.policy, 'p-2019');
    assert.equal(current?.relations?.[0]?.title, '示例县p-2019管理办法');
    assert.deepEqual(old?.links?.relatedBy, [
      {
        type: 'replaces',
        policy: 'p-2024',
        title: '示例县p-2024管理办法',
        documentNumber: '示县政发〔2024〕3号',
        clauses: undefined,
        on: '2024-06-01',
        note: undefined,
      },
    ]);
    assert.deepEqual(
      [
        current?.links?.qa?.[0]?.id,
        current?.links?.services?.[0]?.id,
        current?.links?.interpretations?.[0]?.id,
      ],
      ['who', 'loan', 'picture'],
    );
  });

  it('names each record once, newest first, whatever the order of the input', () => {
    const qa = (id: string, publishedOn: string) =>
      source('qa', {
        id,
        question: `${id}？`,
        answer: [{ type: 'paragraph', children: ['答'] }],
        policies: ['p'],
        clauses: [{ policy: 'p', anchor: 'art-1' }],
        answeredBy: '示例县',
        region: '990122',
        publishedOn,
      });
    const records = [policy('p'), qa('a', '2024-01-01'), qa('c', '2024-02-01'), qa('b', '2024-02-01')];
    const ids = (input: typeof records) =>
      linkRecords(cleanRecords(input, [])).policy[0]?.links?.qa?.map(({ id }) => id);
    assert.deepEqual(ids(records), ['b', 'c', 'a']);
    assert.deepEqual(ids([...records].reverse()), ['b', 'c', 'a']);
  });

  it('lists the guides of a policy', () => {
    const guide = source('guide', {
      id: 'guide-loan',
      title: '我能贷多少',
      policies: ['p'],
      start: 'who',
      questions: [
        {
          id: 'who',
          question: '您是毕业生吗？',
          options: [
            { label: '是', next: 'yes' },
            { label: '不是', next: 'no' },
          ],
        },
      ],
      outcomes: ['yes', 'no'].map((id) => ({ id, title: id, clauses: [{ anchor: 'art-1' }] })),
      answeredBy: '示例县',
      region: '990122',
      publishedOn: '2024-06-01',
    });
    const [only] = linkRecords(cleanRecords([policy('p'), guide], [])).policy;
    assert.deepEqual(only?.links?.guides, [
      { id: 'guide-loan', title: '我能贷多少', publishedOn: '2024-06-01' },
    ]);
  });

  it('ignores policies that are not in the feed', () => {
    const records = [policy('p', { relations: [{ type: 'repeals', policy: 'elsewhere' }] })];
    const [only] = linkRecords(cleanRecords(records, [])).policy;
    assert.equal(only?.links, undefined);
    assert.equal(only?.relations?.[0]?.policy, 'elsewhere');
  });
});
