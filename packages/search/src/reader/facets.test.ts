import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { validityOn } from '@mingce/schema/validity';
import fc from 'fast-check';
import { memoryIndex, sampleClauses, sampleDocument, samplePolicies } from '../fixtures/memory-index.js';
import { type FilterName, type Filters, filterNames, type SearchDocument } from '../types.js';

const today = '2025-01-01';

/** Values of a document under each filter, straight from its fields. */
function valuesOf(document: SearchDocument): { [name in FilterName]: readonly string[] } {
  return {
    validity: [validityOn(document, today)],
    region: [document.region],
    audience: document.audiences,
    need: document.needs,
    topic: document.topics,
    genre: [document.genre],
    issuer: document.issuers,
    year: [document.publishedOn.slice(0, 4)],
  };
}

function passes(document: SearchDocument, filters: Filters, except?: FilterName): boolean {
  return filterNames.every(
    (name) =>
      name === except ||
      !filters[name]?.length ||
      valuesOf(document)[name].some((value) => filters[name]?.includes(value)),
  );
}

const some = (...values: string[]) => fc.uniqueArray(fc.constantFrom(...values), { maxLength: 2 });
const day = fc.constantFrom(
  '2019-05-01',
  '2023-12-31',
  '2024-01-01',
  '2025-01-01',
  '2025-01-02',
  '2031-07-01',
);
const optionalDay = fc.option(day, { nil: undefined });
const document = fc.record({
  region: fc.constantFrom('000000', '990000', '990100', '990122'),
  issuers: fc.uniqueArray(fc.constantFrom('示例市财政局', '示例市民政局', '示例县人民政府'), {
    minLength: 1,
  }),
  topics: some('a', 'b', 'c'),
  genre: fc.constantFrom('notice', 'rules'),
  audiences: some('enterprise', 'individual'),
  needs: some('funding', 'tax'),
  publishedOn: day,
  effectiveOn: optionalDay,
  expiresOn: optionalDay,
  repealedOn: optionalDay,
  amendedOn: optionalDay,
  ended: fc.constantFrom(true, undefined),
  clauses: fc.constantFrom(sampleClauses('农机补贴'), sampleClauses('渔船')),
});
const documents = fc
  .array(document, { maxLength: 25 })
  .map((list) => list.map((change, at) => sampleDocument(`p${at}`, change)));
const filters: fc.Arbitrary<Filters> = fc.record(
  {
    validity: some('inForce', 'pending', 'amended', 'expired', 'repealed'),
    region: some('000000', '990122', '123456'),
    audience: some('enterprise', 'individual'),
    need: some('funding', 'none'),
    topic: some('a', 'b', 'c'),
    genre: some('notice', 'rules'),
    issuer: some('示例市财政局', '示例市民政局'),
    year: some('2019', '2024', '2025'),
  },
  { requiredKeys: [] },
);

describe('filters', () => {
  it('keep and count what going through the documents one by one keeps and counts', async () => {
    await fc.assert(
      fc.asyncProperty(documents, filters, fc.boolean(), async (all, chosen, listing) => {
        const index = (await memoryIndex(all)).open();
        const request = { text: listing ? '' : '农机', filters: chosen, today };
        const results = await index.search({ ...request, limit: 100 });
        const { facets } = await index.facets(request);
        const matching = all.filter(({ clauses }) => listing || clauses[0]?.text === '农机补贴');
        const kept = matching.filter((one) => passes(one, chosen));
        assert.equal(results.total, kept.length);
        assert.deepEqual(results.hits.map((hit) => hit.document.id).sort(), kept.map(({ id }) => id).sort());
        for (const name of filterNames) {
          const expected = new Map((chosen[name] ?? []).map((value) => [value, 0]));
          for (const one of matching.filter((candidate) => passes(candidate, chosen, name))) {
            for (const value of valuesOf(one)[name]) expected.set(value, (expected.get(value) ?? 0) + 1);
          }
          assert.deepEqual(new Map(facets[name].map(({ value, count }) => [value, count])), expected, name);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('place what has ended on an unknown day after the same in force, like all that has ended', async () => {
    const clauses = sampleClauses('农机补贴');
    const known = sampleDocument('known', { clauses, ended: true, expiresOn: '2030-01-01' });
    const alike = [
      sampleDocument('ended', { clauses, ended: true }),
      sampleDocument('holds', { clauses }),
      known,
    ];
    const { hits } = await (await memoryIndex(alike)).open().search({ text: '农机补贴', today });
    assert.deepEqual(hits.map((hit) => [hit.document.id, validityOn(hit.document, today)]).pop(), [
      'ended',
      'expired',
    ]);
  });

  it('come after the results: only a search that needs them waits for their part', async () => {
    const built = await memoryIndex(samplePolicies);
    const index = built.open();
    await index.search({ text: '住房公积金', today });
    assert.ok(!built.loaded.includes('columns/1'));
    await index.search({ text: '住房公积金', filters: { genre: ['regulation'] }, today });
    assert.ok(built.loaded.includes('columns/1'));
  });

  it('reject with a code when their part cannot be fetched, and so does what is filtered, but not a plain search', async () => {
    const built = await memoryIndex(samplePolicies);
    const index = built.open();
    built.parts.delete('columns/1');
    const refused = { code: 'search.partUnavailable', facts: { part: 'columns/1' } };
    await assert.rejects(index.facets({ text: '住房公积金', today }), refused);
    const filters = { genre: ['regulation'] };
    await assert.rejects(index.search({ text: '住房公积金', filters, today }), refused);
    assert.equal((await index.search({ text: '住房公积金', today })).total, 1);
  });

  it('judge validity on the day that is asked about', async () => {
    const index = (await memoryIndex(samplePolicies)).open();
    const on = async (day: string) =>
      (await index.search({ text: '', filters: { validity: ['pending'] }, today: day })).total;
    assert.equal(await on('2025-01-01'), 1);
    assert.equal(await on('2031-01-01'), 0);
  });
});
