/**
 * Every number that decides the order of results, in one table. A feed may change each of them (`search` in `feed.yaml`);
 * docs/formats/search-index.md, sections 6 to 8, gives the formulas.
 *
 * Units: an *idf* is a natural logarithm as in BM25, about 1 for a common word and 7 for a rare one; a *factor* multiplies a
 * score; a *gain* is a factor less 1; a *share* is from 0 to 1; lengths are in characters of the folded text (letters,
 * digits and Han).
 *
 * Measured: what nDCG@10 becomes if the number is halved | doubled and all others stay, on a sample of the development rows
 * of docs/benchmarks.md: Q 256 questions to regulations (0.748), K 159 known items (0.995: titles, parts, slips, phrases,
 * numbers, pinyin), G 243 questions to government notices (0.940), A 192 questions to articles (0.475). Moves of 0.005
 * and more are given; less than 0.02 may be chance. "Steady" means that no row set moved by that. Numbers of impacts, of
 * slips and of `textCoverage` and `textRun` were measured on Q and K, numbers of clauses on A, all others on Q, K and G.
 */
export const defaultRanking = {
  // Impacts: calculated when the index is written.

  /** BM25: how soon more of the same term stops counting; without unit. Textbook value. K 0 | −0.016. */
  k1: 1.2,
  /** BM25: share by which a clause's length counts against it. At 0.3 | 0.9: Q −0.008 | 0, K 0 | −0.005. */
  b: 0.6,
  /** The same for a heading. Halved: steady. */
  headingB: 0.5,
  /**
   * Factor of a clause that belongs to an interpretation (一图读懂) and not to the document itself. Not measured: the rows
   * have no interpretations.
   */
  interpretation: 0.5,

  // Terms: weights in the sum of a clause, and in the coverage of the query.

  /** Idf of a document number: who types one wants that document, however small the index. Steady. */
  documentNumberIdf: 12,
  /** Factor of a document number in the score, besides its idf. Steady. */
  documentNumberWeight: 8,
  /** Factor of an article's number (第三十八条) in the score: it comes before all others of its document. Steady. */
  articleWeight: 8,
  /** Factor of a general word (申请, 条件) in the score: it identifies the clause rather than the policy. Steady. */
  generalWordWeight: 0.4,
  /** Factor of a general word in coverage. Steady. */
  generalWordCoverage: 0.1,
  /** Factor of a related word (synonym) in the score: the typed word comes before its synonyms. Steady. */
  relatedWordWeight: 0.9,
  /**
   * Minimum share of a related word in the places of both words together; below it, it is not searched. Steady.
   */
  relatedWordShare: 0.2,
  /**
   * Maximum number of terms of a search for documents; each may be a request. With 12 | 20 on all rows: Q −0.008 |
   * +0.004, K and everyday steady, G −0.002. For queries with more than twelve terms, a limit of 12 loads 6 kB less and
   * a limit of 20 loads 7 kB more.
   */
  searchTerms: 16,
  /**
   * Maximum number of terms, characters of unknown pairs included, of a query in which unknown pairs count as slips: a
   * longer query has enough other words. Not measured.
   */
  slipTerms: 12,
  /** Minimum length of a letter: its terms are chosen by their idf, and there may be more of them. */
  letterCharacters: 40,
  /** Maximum number of terms of a letter. */
  letterTerms: 32,
  /** Maximum number of terms of a search for clauses. Steady. */
  clauseTerms: 32,

  // Documents: heading and clauses into one score.

  /** Factor of the heading's score beside the clauses'. K −0.011 | +0.005, Q 0 | −0.015, G −0.009 | 0. */
  heading: 2,
  /**
   * Factor from each clause of a document, best first, to the next. At 0.7 | 0.92: Q −0.028 | +0.011, K 0 | −0.009, A
   * −0.008 | 0.
   */
  decay: 0.84,
  /** Gain of a clause or heading that covers the whole query, as a factor less 1. K −0.006 | 0, Q 0 | −0.005. */
  cover: 8,
  /**
   * Power of a clause's coverage that multiplies `cover`: near 0 unless the coverage is nearly complete. Whole number.
   * Q −0.005 | 0, K 0 | −0.011.
   */
  clauseCoverPower: 8,
  /** The same for a heading. Whole number. Steady. */
  headingCoverPower: 6,
  /** Gain of a document that covers the whole query, as a factor less 1. G −0.006 | 0. */
  complete: 1.5,
  /** Power of the document's coverage that multiplies `complete`. Whole number. Q 0 | −0.010, G 0 | −0.007. */
  completePower: 4,
  /**
   * Number of square roots of the document's coverage, which multiplies the score: 2 is ^¼. At 1 | 3:
   * steady.
   */
  coverageRoots: 2,
  /**
   * Share of the best document's coverage that a document must have to be a match. Q 0 | −0.047, G 0 | +0.006; with a
   * lower share, the total includes irrelevant documents.
   */
  matchShare: 0.33,

  // Priors: factors for validity and region.

  /** Factor of a document that expired or was repealed. At 0.5 | 1: Q +0.005 | 0. */
  ended: 0.8,
  /** Factor of a document of the reader's own region. Not measured: no row has a reader of a region. */
  ownRegion: 1.4,
  /** Factor of a document of a region that the reader's belongs to. Not measured, like ownRegion. */
  widerRegion: 1.2,
  /**
   * Factor of a document for the whole country, wherever the reader is. Q −0.074 | +0.020, K 0 | −0.013, G −0.007 |
   * −0.007.
   */
  nationwide: 1.5,
  /**
   * Factor of a document of the place that the query names, or in it; the other factors for regions then do not apply.
   * G −0.005 | 0.
   */
  namedRegion: 2,
  /** Factor of a document of the city that the named county lies in. Not measured. */
  namedCity: 1.85,
  /** Factor of a document of the province that the named place lies in. Not measured. */
  namedWider: 1.7,
  /**
   * Factor of a document for the whole country, if the query names a place: just before those of other places, since at
   * 1.3 all 647 questions to government notices lose 0.004.
   */
  namedNation: 1.15,
  /** Factor of a document of another place in the province of the named one: between the country and the rest. Not measured. */
  namedNeighbour: 1.1,
  /**
   * Factor of a document whose title names a group of people (军人, 公务员, 华侨), or criminal cases, that the query does not. Everyday, kept
   * half +0.007 in the first three, all other rows steady, at 0.4 to 0.8.
   */
  otherStatus: 0.4,
  /**
   * Factor of the terms of a place's name in the score; they do not count in coverage: the subject decides, and the
   * region breaks ties.
   */
  placeTermWeight: 0.75,

  // Text: factors from the loaded title and clauses of a result.

  /** Number of results that are sorted by their text at a time; results do not move to another window. K −0.010 | 0. */
  textWindow: 10,
  /** Number of clauses of a result that are loaded, compared and shown. Not measured. */
  textClauses: 2,
  /** Factor of a title that equals the query. K −0.016 | 0. */
  titleEqual: 6,
  /** Factor of a title that contains the query, before the next two are added. Steady. */
  titleContains: 1.5,
  /** Added per typed character, for a title that contains the query. Steady. */
  titleContainsPerCharacter: 0.25,
  /** Added times the query's share of the title's length. Steady. */
  titleContainsShare: 1,
  /**
   * Added to 1 per typed character and divided by the number of edits, for a title that contains the query with a slip.
   * K 0 | −0.015.
   */
  titleSlipPerCharacter: 0.25,
  /** Factor of a title that has all of the query's terms, scattered. Steady. */
  titleScattered: 1.3,
  /** Added per typed character, for a title with scattered terms. Steady. */
  titleScatteredPerCharacter: 0.15,
  /** Added to 1 per typed character, for a clause that contains the query. Steady. */
  clauseContainsPerCharacter: 0.06,
  /** Maximum number of typed characters for the four numbers per character. K 0 | −0.005. */
  charactersCounted: 12,
  /** Minimum length of a query that is searched in titles as a whole. Steady. */
  titleCharacters: 2,
  /** Minimum length of a query that is searched in clauses as a whole, and in titles with a slip. Steady. */
  stretchCharacters: 4,
  /** Minimum length of a query that may have one slip. Steady. */
  oneSlipFrom: 3,
  /** Minimum length of a query that may have two slips. Steady. */
  twoSlipsFrom: 12,
  /** Gain of a text with all content terms of the query, as a factor less 1. Steady. */
  textCoverage: 3,
  /** Power of the text's coverage that multiplies `textCoverage`. Whole number. Doubled: steady. */
  textCoveragePower: 3,
  /** Gain of a clause with a long run of the query as typed, as a factor less 1. Q +0.006 | 0. */
  textRun: 0.5,
  /** Maximum length of a run without any gain. Not measured. */
  textRunFrom: 4,
  /** Number of characters beyond `textRunFrom` for the whole gain `textRun`. Not measured. */
  textRunLength: 10,
  /**
   * Number of characters at the beginning of a query in which runs are searched, which limits the time for a pasted
   * page. Not measured.
   */
  textRunCharacters: 64,

  // The floor: below it a search reports that it found nothing.

  /**
   * Share of the query that title and clauses shown of a result must have for it to be an answer. A lower floor reports
   * “not found” for fewer queries with a good result, and for fewer without one: bench/everyday/measure.ts counts both.
   * At 0.7 two more of 146 absent queries find something.
   */
  floor: 0.75,
  /** The same for a result with a synonym for a word of the query. */
  floorWithRelated: 0.5,
  /** Length of a query beyond which a smaller share is enough: half the share for twice the length. */
  floorCharacters: 8,
  /**
   * Weight of consecutive characters that a result must not lack to be an answer: a word such as 洗衣机, or two characters
   * and one for a property (0.4). For a query longer than `floorCharacters` it grows in proportion.
   */
  floorMissing: 2.4,
  /** Minimum proximity factor of a result that is an answer regardless of its coverage. */
  floorProximity: 1.3,

  // Clauses over all documents, for answers.

  /** Share of its document's score that is added to a clause's own score before its text is loaded. A 0 | −0.007. */
  clauseBack: 0.2,
  /** Number of best clauses whose texts are loaded and scored. Steady. */
  clausesCompared: 40,
  /** Weight of the share of the query's characters in a clause, by idf. The query's words have about 1. Steady. */
  clauseCharacters: 0.5,
  /** Weight of proximity: the greatest such share within one window. Steady. */
  clauseProximity: 0.3,
  /** Length of that window: about a sentence. A +0.006 | 0. */
  proximityWindow: 40,
  /** Weight of the document's coverage in the score of a clause. Steady. */
  clauseDocumentCoverage: 0.3,
  /** Weight of the document's score, divided by the query's idf, in the score of a clause. A −0.005 | 0. */
  clauseDocumentScore: 0.1,
  /**
   * Weight of the coverage gain of the document's title and its best clauses, as in a search for documents.
   * Measured on other rows: docs/decisions/0019-passage.md.
   */
  clauseDocumentText: 0.4,
};

export type RankingParameters = { readonly [name in keyof typeof defaultRanking]: number };

/** Parameters that must be whole numbers of at least 1. */
export const counts: ReadonlySet<string> = new Set<keyof RankingParameters>([
  'searchTerms',
  'slipTerms',
  'letterCharacters',
  'letterTerms',
  'clauseTerms',
  'textWindow',
  'textClauses',
  'charactersCounted',
  'textRunLength',
  'textRunCharacters',
  'clausesCompared',
  'proximityWindow',
  'floorCharacters',
]);

export const wholeNumbers: ReadonlySet<string> = new Set<keyof RankingParameters>([
  'clauseCoverPower',
  'headingCoverPower',
  'completePower',
  'coverageRoots',
  'textCoveragePower',
]);

/** Whether a number is technically valid for this parameter; `feed.yaml` allows a narrower range. */
export function isUsable(name: string, value: unknown): boolean {
  if (typeof value !== 'number' || !Number.isFinite(value) || value < 0) return false;
  if (counts.has(name)) return Number.isInteger(value) && value >= 1;
  if (wholeNumbers.has(name)) return Number.isInteger(value);
  // A decay of 1 would make the divisor of a document's score 0.
  return name !== 'decay' || value < 1;
}
