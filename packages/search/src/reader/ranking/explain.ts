import { type DocumentTable, headingOf } from '../../format/document-table.js';
import { idf } from '../../format/idf.js';
import type { Postings } from '../../format/postings.js';
import type { TermEntry } from '../../format/term-shard.js';
import { isSynonymTerm, readSynonymTerm } from '../../lexicon/synonym-terms.js';
import type { Explanation, ExplanationPart } from '../../types.js';
import { type Accumulator, accumulate, type DocumentAccumulators } from './accumulate.js';
import type { Priors } from './priors.js';
import { documentScorer, type RankedMatch } from './score-documents.js';
import type { WeightedQuery, WeightedTerm } from './term-weights.js';
import type { TextEvidence } from './text-factor.js';
import type { RankingParameters } from './weights.js';

export interface ExplainedSearch {
  /** The terms that the matches were scored by. */
  query: WeightedQuery;
  table: DocumentTable;
  ranking: RankingParameters;
  /** Number of clauses in the index. */
  clauses: number;
  priorsOf(document: number): Priors;
}

/**
 * Explains scores: lists for a match what each step of the ranking added or subtracted.
 *
 * Terms are added; the later steps multiply, in the order of the formula, and the value of a factor is its change of
 * the score so far. The terms' sums come from the accumulators themselves, which run over the document with one more
 * term each time. So an explanation cannot differ from the score, and a synonym shows what it adds to the typed word.
 */
export function explainer({ query, table, ranking, clauses, priorsOf }: ExplainedSearch) {
  const scorer = documentScorer(query, table, ranking);

  function termParts(match: RankedMatch, own: readonly WeightedTerm[], whole: DocumentAccumulators) {
    const room = scorer.roomOf(match.document);
    /** For each clause the weight of its rank in the document's score. */
    const weights = new Map<number, number>();
    let weight = scorer.points / room;
    for (const { clause } of match.clauses) {
      weights.set(clause, weight);
      weight *= ranking.decay;
    }
    const headingPoints = (ranking.heading * scorer.points) / room;
    const inHeading = (heading: Accumulator | undefined) => headingPoints * (heading?.sum ?? 0);
    const inClauses = (some: readonly Accumulator[]) =>
      some.reduce((sum, one) => sum + (weights.get(one.clause) ?? 0) * one.sum, 0);
    let before = { heading: 0, clauses: 0 };
    const terms = own.flatMap((term, place): ExplanationPart[] => {
      const [first] = accumulate(
        own.map((one, at) => (at <= place ? one : { ...one, weight: 0 })),
        table,
      );
      const so = { heading: inHeading(first?.heading), clauses: inClauses(first?.clauses ?? []) };
      const what = { ...readTerm(term.entry.term), idf: idf(term.entry.frequency, clauses) };
      const parts = (['heading', 'clauses'] as const).map(
        (field): ExplanationPart => ({ kind: 'term', field, ...what, value: so[field] - before[field] }),
      );
      before = so;
      return parts;
    });
    const gained = (one: Accumulator, isHeading: boolean): Accumulator => {
      const gain = scorer.clauseGain(scorer.coverageOf(one.coverageWeight), isHeading) - 1;
      return { ...one, sum: one.sum * gain };
    };
    const { heading } = whole;
    return [
      ...terms,
      { kind: 'coverage', field: 'heading', value: inHeading(heading && gained(heading, true)) },
      {
        kind: 'coverage',
        field: 'clauses',
        value: inClauses(whole.clauses.map((one) => gained(one, false))),
      },
    ] satisfies ExplanationPart[];
  }

  /** @param evidence - Factors from the loaded text, for results in order of relevance. */
  return (match: RankedMatch, evidence: TextEvidence | undefined): Explanation => {
    const own = query.terms.map((term) => ({ ...term, entry: onlyIn(match.document, term.entry, table) }));
    const [whole] = accumulate(own, table);
    if (!whole) return { score: 0, parts: [] };
    const parts: ExplanationPart[] = termParts(match, own, whole);
    let score = parts.reduce((sum, { value }) => sum + value, 0);
    const multiply = (what: FactorPart, factor: number) => {
      parts.push({ ...what, value: score * (factor - 1) });
      score *= factor;
    };
    const { validity, region } = priorsOf(match.document);
    multiply({ kind: 'coverage', field: 'document' }, scorer.documentGain(match.coverage));
    multiply({ kind: 'prior', field: 'validity' }, validity);
    multiply({ kind: 'prior', field: 'region' }, region);
    if (evidence) {
      const { status, name, coverage, run } = evidence;
      multiply({ kind: 'prior', field: 'status' }, status);
      multiply({ kind: 'proximity', field: 'query' }, name);
      multiply({ kind: 'coverage', field: 'text' }, 1 + coverage);
      multiply({ kind: 'proximity', field: 'run' }, (1 + coverage + run) / (1 + coverage));
    }
    return { score, parts: parts.filter(({ value }) => value !== 0) };
  };
}

type WithoutValue<Part> = Part extends ExplanationPart ? Omit<Part, 'value'> : never;
type FactorPart = WithoutValue<Exclude<ExplanationPart, { kind: 'term' }>>;

/** The part of a term's entry that is about one document. */
function onlyIn(document: number, entry: TermEntry, table: DocumentTable): TermEntry {
  return {
    ...entry,
    headings: within(entry.headings, document, document + 1),
    clauses: within(entry.clauses, headingOf(document, table), headingOf(document + 1, table)),
    elsewhere: entry.elsewhere.filter((one) => one === document),
  };
}

function within({ numbers, impacts }: Postings, from: number, end: number): Postings {
  const isInside = (number: number | undefined) => number !== undefined && number >= from && number < end;
  return {
    numbers: numbers.filter(isInside),
    impacts: impacts.filter((_, at) => isInside(numbers[at])),
  };
}

/** A term for display: without the prefix that distinguishes it from words of the text. */
function readTerm(term: string): { term: string; synonymOf?: string } {
  if (isSynonymTerm(term)) {
    const { from, to } = readSynonymTerm(term);
    return { term: to.join('|'), synonymOf: from };
  }
  return { term: term.replace(/^[#§'](?=.)/, '') };
}
