import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { memoryIndex, sampleClauses, sampleDocument } from '../../fixtures/memory-index.js';
import { blockClauses } from '../../format/document-table.js';
import { isGeneralWord } from '../../query/general-words.js';
import { parseQuery } from '../../query/parse-query.js';
import { eachTerm, isPair, isSingleHan } from '../../text/terms.js';
import type { SearchDocument } from '../../types.js';
import { defaultRanking } from '../../writer/index.js';

type Bag = Map<string, number>;

/** The formula of docs/formats/search-index.md, over whole texts and without any index. */
function naiveSearch(
  documents: readonly SearchDocument[],
  text: string,
  maxPostings: number,
): { id: string; score: number }[] {
  const {
    k1,
    b,
    headingB,
    heading,
    decay,
    cover,
    complete,
    matchShare,
    generalWordCoverage,
    generalWordWeight,
  } = defaultRanking;
  const bags = documents.map(({ title, clauses }) =>
    [title, ...clauses.map((clause) => clause.text)].map(bagOf),
  );
  const lengthOf = (bag: Bag) => {
    let length = 0;
    for (const [term, count] of bag) if (!isSingleHan(term)) length += count;
    return length;
  };
  /** Rounded to one decimal, as in the format. */
  const average = (some: Bag[]) => {
    const exact = some.reduce((sum, bag) => sum + lengthOf(bag), 0) / Math.max(1, some.length);
    return Math.max(1, Math.round(10 * exact) / 10);
  };
  const averages = [average(bags.map((own) => own[0]!)), average(bags.flatMap((own) => own.slice(1)))];
  const impactOf = (bag: Bag, clause: number, term: string) => {
    const weight = clause === 0 ? headingB : b;
    const norm = 1 - weight + (weight * lengthOf(bag)) / averages[clause === 0 ? 0 : 1]!;
    const tf = bag.get(term)!;
    return Math.min(8, Math.max(1, Math.round((8 * tf) / (tf + k1 * norm))));
  };
  const all = bags.flat();
  const known = (names: readonly string[]) => names.filter((term) => all.some((bag) => bag.has(term)));
  const query = parseQuery(text);
  const spelled = known(query.terms);
  const unknown = query.terms.filter((term) => isPair(term) && !spelled.includes(term));
  const characters = Array.from(new Set(unknown.join('')));
  // Characters of pairs that do not occur count in headings only.
  const slips = query.terms.length + characters.length <= defaultRanking.slipTerms ? known(characters) : [];
  const terms = spelled.length > 0 ? [...spelled, ...slips] : known(query.fallback);
  const frequencyOf = (term: string) => all.filter((bag) => bag.has(term)).length;
  const idfOf = new Map(
    terms.map((term) => {
      const df = frequencyOf(term);
      return [term, Math.round(1024 * Math.log(1 + (all.length - df + 0.5) / (df + 0.5))) / 1024];
    }),
  );
  const kept = new Map(
    terms.map((term) => {
      const places = bags.map((own) =>
        own.flatMap((bag, clause) =>
          bag.has(term) ? [{ clause, impact: impactOf(bag, clause, term) }] : [],
        ),
      );
      return [term, keptOf(places, frequencyOf(term), maxPostings)];
    }),
  );
  const inHeadingsOnly = (term: string) => spelled.length > 0 && slips.includes(term);
  const massOf = (some: readonly string[]) =>
    some.reduce((sum, term) => sum + (isGeneralWord(term) ? generalWordCoverage : 1) * idfOf.get(term)!, 0);
  const whole = massOf(terms) || 1;
  const found = bags.map((own, at) => {
    const clauses = own.map((_, clause) => {
      const having = terms.filter(
        (term) => kept.get(term)![at]!.has(clause) && (clause === 0 || !inHeadingsOnly(term)),
      );
      const sum = having.reduce((sum, term) => sum + points(term, kept.get(term)![at]!.get(clause)!), 0);
      return { having, sum };
    });
    const elsewhere = terms.filter(
      (term) => kept.get(term)![at]!.size === 0 && !inHeadingsOnly(term) && own.some((bag) => bag.has(term)),
    );
    // A term whose postings were pruned counts in the first clause that has most of the query.
    const fullest = clauses
      .slice(1)
      .reduce<(typeof clauses)[0] | undefined>(
        (best, one) => (best && massOf(best.having) >= massOf(one.having) - 1e-9 ? best : one),
        undefined,
      );
    if (fullest) {
      fullest.having = [...fullest.having, ...elsewhere];
      fullest.sum += elsewhere.reduce((sum, term) => sum + points(term, 1), 0);
    }
    const scores = clauses.map(
      ({ having, sum }, clause) =>
        sum * (1 + cover * Math.min(1, massOf(having) / massOf(terms)) ** (clause === 0 ? 6 : 8)),
    );
    const best = scores.slice(1).sort((a, b) => b - a);
    const mass = massOf(
      terms.filter((term) => elsewhere.includes(term) || clauses.some(({ having }) => having.includes(term))),
    );
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
  function points(term: string, impact: number): number {
    return (((isGeneralWord(term) ? generalWordWeight : 1) * idfOf.get(term)! * (k1 + 1)) / 8) * impact;
  }
  const bestMass = Math.max(0, ...found.map(({ mass }) => mass));
  return found.filter(({ mass }) => mass > 0 && mass >= bestMass * matchShare - 1e-9);
}

/** The postings of a term that the index keeps, by document: all, or headings and the best. */
function keptOf(
  places: readonly { clause: number; impact: number }[][],
  frequency: number,
  maxPostings: number,
): Map<number, number>[] {
  if (frequency <= maxPostings)
    return places.map((own) => new Map(own.map(({ clause, impact }) => [clause, impact])));
  let left = Math.round(maxPostings * Math.sqrt(maxPostings / frequency));
  const kept = places.map(
    (own) => new Map(own.filter(({ clause }) => clause === 0).map(({ clause, impact }) => [clause, impact])),
  );
  for (let level = 8; level >= 1; level -= 1) {
    for (let rank = 0; rank < 20; rank += 1) {
      const equal = places.flatMap((own, document) => {
        const others = own.filter(({ clause }) => clause !== 0);
        const better = others.filter(({ impact }) => impact > level).length;
        const one = others.filter(({ impact }) => impact === level)[rank - better];
        return one ? [{ document, ...one }] : [];
      });
      const chosen = equal.filter(
        (_, at) =>
          equal.length <= left ||
          Math.floor(((at + 1) * left) / equal.length) > Math.floor((at * left) / equal.length),
      );
      for (const { document, clause, impact } of chosen) kept[document]!.set(clause, impact);
      left -= chosen.length;
    }
  }
  return kept;
}

function bagOf(text: string): Bag {
  const bag: Bag = new Map();
  eachTerm(text, (term) => bag.set(term, (bag.get(term) ?? 0) + 1));
  return bag;
}

// Latin words end with a punctuation mark: joined, they would match pinyin, which the reference does not implement.
const words = ['补贴', '农机', '申请', '渔船', '标准', '住房', '的', '2023', '10万元', 'ppp，', '，'];
const textOf = (some: readonly string[]) =>
  fc.array(fc.constantFrom(...some), { minLength: 1, maxLength: 8 }).map((parts) => parts.join(''));
const text = textOf(words);
const corpus = fc
  .array(fc.tuple(text, fc.array(text, { maxLength: 5 })), { minLength: 1, maxLength: 12 })
  .map((list) =>
    list.map(([title, clauses], at) =>
      sampleDocument(`p${10 + at}`, { title, clauses: sampleClauses(...clauses) }),
    ),
  );

describe('the index and its reference implementation', () => {
  for (const [name, maxPostings] of [
    ['of words with all their postings', 4096],
    ['of words so common that their best postings are kept only', 3],
  ] as const) {
    it(`find the same documents with the same scores, ${name}`, async () => {
      await fc.assert(
        fc.asyncProperty(corpus, text, async (documents, query) => {
          fc.pre(parseQuery(query).terms.length > 0);
          const expected = new Map(
            naiveSearch(documents, query, maxPostings).map(({ id, score }) => [id, score]),
          );
          // Newest first: in this order scores have no factors from the loaded text.
          const index = (await memoryIndex(documents, { shardBytes: 200, maxPostings })).open();
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
  }
});
