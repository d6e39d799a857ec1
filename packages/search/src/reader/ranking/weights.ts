/**
 * Every number that decides the order of results, in one table. A feed may change each of them (`search` in `feed.yaml`);
 * docs/formats/search-index.md, section 6, gives the formulas.
 *
 * Units: an *idf* is a natural logarithm as in BM25, about 1 for a common word and 7 for a rare one; a *factor* multiplies a
 * score; a *share* is from 0 to 1; lengths are in characters of the folded text (letters, digits and Han).
 *
 * Measured on, as docs/benchmarks.md names the rows: (Q) laypeople's questions to regulations, (A) the same to articles,
 * (K) known items: titles, parts of titles, titles with a slip, numbers, phrases, pinyin, (G) questions to government notices.
 * A number without a letter was set by judgement: the rows hardly depend on it.
 */
export const defaultRanking = {
  // Impacts: worked out when the index is written.

  /** BM25: how soon more of the same term stops counting; without unit. Textbook value, (Q). */
  k1: 1.2,
  /** BM25: share by which a clause's length counts against it. (Q, A) */
  b: 0.6,
  /** The same for a heading. (K) */
  headingB: 0.5,
  /** Factor of a clause that belongs to an interpretation (一图读懂) and not to the document itself. */
  interpretation: 0.5,

  // Terms: what each counts in the sum of a clause, and in the coverage of the query.

  /** Idf of a document number: who types one wants that document, however small the index. (K) */
  documentNumberIdf: 12,
  /** Factor of a document number in the score, besides its idf. (K) */
  documentNumberWeight: 8,
  /** Factor of an article's number (第三十八条) in the score: it comes before all others of its document. (K) */
  articleWeight: 8,
  /** Factor of a general word (申请, 条件) in the score: it says which clause is wanted, hardly which policy. (Q, G) */
  generalWordWeight: 0.4,
  /** Factor of a general word in coverage. (Q, G) */
  generalWordCoverage: 0.1,
  /** Factor of a related word (synonym) in the score: of two that say the same, the word as typed comes first. (G) */
  relatedWordWeight: 0.9,
  /** Share of places that a related word must have of its own and the typed word's together, to be searched at all. (G) */
  relatedWordShare: 0.2,
  /** Most terms of a search for documents; each may be a file to load. (Q: no loss against 32) */
  searchTerms: 12,
  /** Most terms of a search for clauses. (A) */
  clauseTerms: 32,

  // Documents: heading and clauses into one score.

  /** Factor of the heading's score beside the clauses'. (K) */
  heading: 2,
  /** Factor from each clause of a document, best first, to the next. (Q) */
  decay: 0.84,
  /** What a clause or heading that covers the whole query gains, as a factor less 1. (Q, K) */
  cover: 8,
  /** Power of a clause's coverage by which `cover` falls: near nothing unless the clause has nearly all. Whole number. */
  clauseCoverPower: 8,
  /** The same for a heading. Whole number. */
  headingCoverPower: 6,
  /** What a document that covers the whole query gains, as a factor less 1. (Q, K) */
  complete: 1.5,
  /** Power of the document's coverage by which `complete` falls. Whole number. */
  completePower: 4,
  /** How many times the square root of the document's coverage is taken before it multiplies the score: 2 is ^¼. (Q) */
  coverageRoots: 2,
  /** Share of the best document's coverage that a document must have to be a match. (Q, G: totals people can read) */
  matchShare: 0.33,

  // Priors: what validity and region make of a score.

  /** Factor of a document that expired or was repealed. */
  ended: 0.8,
  /** Factor of a document of the reader's own region. (G) */
  ownRegion: 1.4,
  /** Factor of a document of a region that the reader's belongs to. (G) */
  widerRegion: 1.2,
  /** Factor of a document for the whole country, wherever the reader is. (Q) */
  nationwide: 1.5,
  /** Factor of a document of the province that the query names; then region counts in no other way. (G) */
  namedRegion: 2,

  // Text: what the loaded title and clauses of a result add to its score.

  /** Results put in order by their text at a time; ranks never cross from one window to the next. */
  textWindow: 10,
  /** Clauses of a result that are loaded, compared and shown. */
  textClauses: 2,
  /** Factor of a title that is the query. (K) */
  titleEqual: 6,
  /** Factor of a title that contains the query, before the next two are added. (K) */
  titleContains: 1.5,
  /** Added per character typed, to a title that contains the query. (K) */
  titleContainsPerCharacter: 0.25,
  /** Added times the query's share of the title's length. (K) */
  titleContainsShare: 1,
  /** Added to 1 per character typed and divided by the edits, for a title that contains the query but for a slip. (K) */
  titleSlipPerCharacter: 0.25,
  /** Factor of a title that has all of the query's terms, scattered. (K) */
  titleScattered: 1.3,
  /** Added per character typed, to a title with scattered terms. (K) */
  titleScatteredPerCharacter: 0.15,
  /** Added to 1 per character typed, for a clause that contains the query. (K: phrases) */
  clauseContainsPerCharacter: 0.06,
  /** Most characters typed that the four numbers per character count. */
  charactersCounted: 12,
  /** Fewest characters of a query that is looked for in titles as a whole. */
  titleCharacters: 2,
  /** Fewest characters of a query that is looked for in clauses as a whole, and in titles with a slip. (K) */
  stretchCharacters: 4,
  /** Fewest characters of a query that may have one slip. (K) */
  oneSlipFrom: 3,
  /** Fewest characters of a query that may have two. (K) */
  twoSlipsFrom: 12,
  /** What a text that has all content terms of the query gains, as a factor less 1. (Q) */
  textCoverage: 3,
  /** Power of the text's coverage by which `textCoverage` falls. Whole number. (Q) */
  textCoveragePower: 3,
  /** What a clause with a long run of the query as typed gains, as a factor less 1. (Q, K: phrases) */
  textRun: 0.5,
  /** Length of the run that gains nothing yet. */
  textRunFrom: 4,
  /** Characters beyond `textRunFrom` at which the whole of `textRun` is gained. */
  textRunLength: 10,
  /** Characters of a query, from its beginning, that runs are looked for in: a pasted page takes no longer. */
  textRunCharacters: 64,

  // Clauses over all documents, for answers.

  /** Share of its document's score that a clause scores besides its own, before its text is loaded. (A) */
  clauseBack: 0.2,
  /** Best clauses whose texts are loaded and scored. (A) */
  clausesCompared: 40,
  /** Weight of the share of the query's characters, by idf, that a clause has. The query's words weigh about 1. (A) */
  clauseCharacters: 0.5,
  /** Weight of proximity: the greatest such share within one window. (A) */
  clauseProximity: 0.3,
  /** Length of that window: about a sentence. (A) */
  proximityWindow: 40,
  /** Weight of the document's coverage in the score of a clause. (A) */
  clauseDocumentCoverage: 0.3,
  /** Weight of the document's score, over the query's idf, in the score of a clause. (A) */
  clauseDocumentScore: 0.1,
};

export type RankingParameters = { readonly [name in keyof typeof defaultRanking]: number };

/** Whole numbers of at least 1: with anything else there would be nothing to count by. */
const counts: ReadonlySet<string> = new Set<keyof RankingParameters>([
  'searchTerms',
  'clauseTerms',
  'textWindow',
  'textClauses',
  'charactersCounted',
  'textRunLength',
  'textRunCharacters',
  'clausesCompared',
  'proximityWindow',
]);

const wholeNumbers: ReadonlySet<string> = new Set<keyof RankingParameters>([
  'clauseCoverPower',
  'headingCoverPower',
  'completePower',
  'coverageRoots',
  'textCoveragePower',
]);

/** Whether a number can be used as this parameter at all; what makes sense is narrower (`feed.yaml`). */
export function isUsable(name: string, value: unknown): boolean {
  if (typeof value !== 'number' || !Number.isFinite(value) || value < 0) return false;
  if (counts.has(name)) return Number.isInteger(value) && value >= 1;
  if (wholeNumbers.has(name)) return Number.isInteger(value);
  // A decay of 1 has no sum to divide by.
  return name !== 'decay' || value < 1;
}
