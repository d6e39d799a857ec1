import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Policy } from '@mingce/schema/types';
import { cleanRecords } from './clean-records.js';
import { policy } from './fixtures/sample-sources.js';
import { linkRecords } from './link-records.js';

const title = '示例县养老服务办法';
const documentNumber = '示县政发〔2023〕7号';
const cited = { title, documentNumber, publishedOn: '2023-03-01' };

/** Ids of the policies that a text is found to cite, in a feed with `cited` and the additional records. */
function citesOf(text: string, others: readonly Partial<Policy>[] = [], own: Partial<Policy> = {}) {
  const records = [
    policy('cited', cited),
    ...others.map((fields, at) => policy(`other-${at}`, fields)),
    policy('citing', { body: [{ type: 'paragraph', children: [text] }], ...own }),
  ];
  const { policy: linked } = linkRecords(cleanRecords(records, []));
  const { cites, citedBy } = linked.find(({ id }) => id === 'citing')?.links ?? {};
  assert.equal(citedBy, undefined);
  const backwards = linked.filter(({ links }) => links?.citedBy?.some(({ id }) => id === 'citing'));
  assert.deepEqual(backwards.map(({ id }) => id).sort(), (cites ?? []).map(({ id }) => id).sort());
  return (cites ?? []).map(({ id }) => id);
}

describe('a citation of a text', () => {
  it('is linked in both directions, with what a list shows of it', () => {
    const records = [
      policy('citing', { body: [{ type: 'paragraph', children: [`根据《${title}》制定。`] }] }),
      policy('cited', cited),
    ];
    const [target, source] = linkRecords(cleanRecords(records, [])).policy;
    assert.deepEqual(source?.links, { cites: [{ id: 'cited', ...cited }] });
    const { id, documentNumber: number, publishedOn } = source as Policy;
    assert.deepEqual(target?.links, {
      citedBy: [{ id, title: source?.title, documentNumber: number, publishedOn }],
    });
  });

  it('is found by its title or its number, however they are written, once', () => {
    for (const text of [
      `根据《${title}》，制定本办法。`,
      `根据《${title}》（${documentNumber}），制定本办法。`,
      `根据《示例县\n养老服务办法》(示县政发[2023]7号，以下简称《办法》)，制定本办法。`,
      `根据${documentNumber}文件精神，制定本办法。`,
      `参照示县政发(2023)第7号执行，《${title}》另有规定的除外。`,
    ]) {
      assert.deepEqual(citesOf(text), ['cited'], text);
    }
  });

  it('is found where one title holds another', () => {
    const outer = { title: '示例县人民政府关于印发《示例县停车办法》的通知' };
    for (const text of [
      '《示例县人民政府关于印发〈示例县停车办法〉的通知》',
      '《示例县人民政府关于印发《示例县停车办法》的通知》',
    ]) {
      assert.deepEqual(citesOf(`${text}同时废止。`, [outer]), ['other-0']);
    }
  });

  it('is not guessed: a title that is only alike, one of two, or beside the number of another edition', () => {
    assert.deepEqual(citesOf('根据《示例县养老服务办法实施细则》和《养老服务办法》制定。'), []);
    assert.deepEqual(
      citesOf(`根据《${title}》制定。`, [{ title, documentNumber: '示县政发〔2015〕1号' }]),
      [],
    );
    assert.deepEqual(citesOf(`根据《${title}》（示县政发〔2015〕1号）制定。`), []);
    assert.deepEqual(citesOf(`按照${title}办理。`), []);
  });

  it('refers, of two policies with one title, to the one whose number the text contains', () => {
    const older = { title, documentNumber: '示县政发〔2015〕1号' };
    assert.deepEqual(citesOf(`根据《${title}》（示县政发〔2015〕1号）制定。`, [older]), ['other-0']);
  });

  it('is not the document itself, nor one that a relation names already', () => {
    assert.deepEqual(citesOf('《示例县新办法》自发布之日起施行。', [], { title: '示例县新办法' }), []);
    const relations: Policy['relations'] = [{ type: 'implements', documentNumber }];
    assert.deepEqual(citesOf(`为落实《${title}》，制定本办法。`, [], { relations }), []);
  });

  it('is not read from a text that must not be published', () => {
    const closed = { disclosure: 'onRequest', disclosureReason: '示例' } as const;
    assert.deepEqual(citesOf(`根据《${title}》制定。`, [], closed), []);
  });
});
