import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { memoryIndex, sampleClauses, sampleDocument } from '../fixtures/memory-index.js';
import { blockClauses } from '../format/ground.js';
import { parseQuery } from '../text/query.js';
import { eachTerm, isPair, isSingleHan } from '../text/terms.js';
import type { SearchDocument } from '../types.js';
import { defaultRanking } from '../writer/index.js';

/** The formula of docs/formats/search-index.md, over whole texts and without any index. */
function naiveSearch(documents: readonly SearchDocument[], text: string): { id: string; score: number }[] {
  const { k1, b, headingB, heading, decay, cover, complete, matchShare } = defaultRanking;
  const bags = documents.map(({ title, clauses }) =>
    [title, ...clauses.map((clause) => clause.text)].map(bagOf),
  );
  const lengthOf = (bag: Map<string, number>) => {
    let length = 0;
    for (const [term, count] of bag) if (!isSingleHan(term)) length += count;
    return length;
  };
  const average = (some: Map<string, number>[]) =>
    Math.max(1, some.reduce((sum, bag) => sum + lengthOf(bag), 0) / Math.max(1, some.length));
  const averages = [average(bags.map((own) => own[0]!)), average(bags.flatMap((own) => own.slice(1)))];
  const all = bags.flat();
  const known = (names: readonly string[]) => names.filter((term) => all.some((bag) => bag.has(term)));
  const query = parseQuery(text);
  const spelled = known(query.terms);
  const unknown = query.terms.filter((term) => isPair(term) && !spelled.includes(term));
  const characters = Array.from(new Set(unknown.join('')));
  // Characters of pairs that stand nowhere count in headings only.
  const slips = query.terms.length + characters.length <= 12 ? known(characters) : [];
  const terms = spelled.length > 0 ? [...spelled, ...slips] : known(query.fallback);
  const has = (bag: Map<string, number>, clause: number, term: string) =>
    bag.has(term) && (clause === 0 || spelled.length === 0 || !slips.includes(term));
  const rarityOf = new Map(
    terms.map((term) => {
      const df = all.filter((bag) => bag.has(term)).length;
      return [term, Math.round(1024 * Math.log(1 + (all.length - df + 0.5) / (df + 0.5))) / 1024];
    }),
  );
  const massOf = (some: readonly string[]) => some.reduce((sum, term) => sum + rarityOf.get(term)!, 0);
  const whole = massOf(terms) || 1;
  const found = bags.map((own, at) => {
    const scores = own.map((bag, clause) => {
      const weight = clause === 0 ? headingB : b;
      const norm = 1 - weight + (weight * lengthOf(bag)) / averages[clause === 0 ? 0 : 1]!;
      const impact = (tf: number) => Math.min(8, Math.max(1, Math.round((8 * tf) / (tf + k1 * norm))));
      const own = terms.filter((term) => has(bag, clause, term));
      const share = massOf(own) / massOf(terms);
      const sum = own.reduce(
        (score, term) => score + ((rarityOf.get(term)! * (k1 + 1)) / 8) * impact(bag.get(term)!),
        0,
      );
      return sum * (1 + cover * share ** (clause === 0 ? 6 : 8));
    });
    const best = scores.slice(1).sort((one, other) => other - one);
    const mass = massOf(terms.filter((term) => own.some((bag, clause) => has(bag, clause, term))));
    return {
      id: documents[at]!.id,
      mass,
      score:
        ((heading * scores[0]! + best.reduce((sum, score, rank) => sum + score * decay ** rank, 0)) /
          (1 - decay ** blockClauses)) *
        (mass / whole) ** 0.25 *
        (1 + complete * (mass / whole) ** 4),
    };
  });
  const bestMass = Math.max(0, ...found.map(({ mass }) => mass));
  return found.filter(({ mass }) => mass > 0 && mass >= bestMass * matchShare - 1e-9);
}

function bagOf(text: string): Map<string, number> {
  const bag = new Map<string, number>();
  eachTerm(text, (term) => bag.set(term, (bag.get(term) ?? 0) + 1));
  return bag;
}

// Letters end with a mark: run together they would be found by pinyin, which the twin does not know.
const words = ['补贴', '农机', '申请', '渔船', '标准', '住房', '的', '2023', '10万元', 'ppp，', '，'];
const textOf = (some: readonly string[]) =>
  fc.array(fc.constantFrom(...some), { minLength: 1, maxLength: 8 }).map((parts) => parts.join(''));
const text = textOf(words);
// No character stands alone in a query here: of those the index keeps the best clause only, and the twin all.
const queryText = textOf(words.filter((word) => word !== '的'));
const corpus = fc
  .array(fc.tuple(text, fc.array(text, { maxLength: 5 })), { minLength: 1, maxLength: 12 })
  .map((list) =>
    list.map(([title, clauses], at) =>
      sampleDocument(`p${at}`, { title, clauses: sampleClauses(...clauses) }),
    ),
  );

describe('the index and its naive twin', () => {
  it('find the same documents with the same scores', async () => {
    await fc.assert(
      fc.asyncProperty(corpus, queryText, async (documents, query) => {
        fc.pre(parseQuery(query).terms.length > 0);
        const expected = new Map(naiveSearch(documents, query).map(({ id, score }) => [id, score]));
        // Newest first: this order leaves the scores without what the loaded text adds to them.
        const index = (await memoryIndex(documents, { shardBytes: 200 })).open();
        const results = await index.search({ text: query, sort: 'newest', limit: 50, today: '2025-01-01' });
        assert.deepEqual(
          results.hits.map(({ document }) => document.id).sort(),
          Array.from(expected.keys()).sort(),
        );
        for (const { document, score } of results.hits) {
          assert.ok(Math.abs(score - expected.get(document.id)!) < 1e-6, `${document.id}: ${score}`);
        }
      }),
      { numRuns: 300 },
    );
  });
});
