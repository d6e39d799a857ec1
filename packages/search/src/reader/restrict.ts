import { daysSince1900 } from '../format/day.js';
import type { DocumentTable } from '../format/document-table.js';
import type { FacetColumns } from '../format/facet-columns.js';
import type { TermEntry } from '../format/term-shard.js';
import type { RelatedWords } from '../query/related-words.js';
import { documentNumberTermsIn } from '../text/document-numbers.js';
import { distinctTerms, isSingleHan } from '../text/terms.js';
import type { Restrictions } from '../types.js';
import { documentsWithAll } from './boolean.js';
import { entriesIn, type IndexParts, type Loading } from './index-parts.js';
import type { Match } from './ranking/score-documents.js';

/** A term's postings in headings alone: titles with document numbers and keywords. */
export function inHeadingsOnly(entry: TermEntry): TermEntry {
  const none = new Uint32Array();
  return { ...entry, clauses: { numbers: none, impacts: new Uint8Array() }, elsewhere: none };
}

/** A term's postings in the text alone; the term counts as pruned only if the writer pruned it. */
function inTextOnly(entry: TermEntry): TermEntry {
  const { headings, frequency } = entry;
  const none = { numbers: new Uint32Array(), impacts: new Uint8Array() };
  return { ...entry, headings: none, frequency: Math.max(1, frequency - headings.numbers.length) };
}

/** The postings of a term in the searched field. */
export function inField(entry: TermEntry, field: Restrictions['field']): TermEntry {
  if (field === 'title') return inHeadingsOnly(entry);
  return field === 'text' ? inTextOnly(entry) : entry;
}

export function relatedInField(
  related: readonly RelatedWords[],
  field: Restrictions['field'],
): readonly RelatedWords[] {
  return field === undefined
    ? related
    : related.map((words) => ({ ...words, entry: inField(words.entry, field) }));
}

export function hasDays({ from = '', to = '' }: Restrictions): boolean {
  return from !== '' || to !== '';
}

/** The matches within the days and with the document number; documents without the relevant date are excluded. */
export async function restrict(
  matches: readonly Match[],
  within: Restrictions,
  { table, columns }: { table: DocumentTable; columns: FacetColumns | undefined },
  parts: IndexParts,
  loading: Loading,
): Promise<readonly Match[]> {
  const { number = '', dateOf = 'publishedOn' } = within;
  let kept = matches;
  if (columns && hasDays(within)) {
    const days = dateOf === 'issuedOn' ? columns.issuedOn : columns.publishedOn;
    const from = daysSince1900(within.from ?? '') ?? 0;
    const to = daysSince1900(within.to ?? '') ?? Number.POSITIVE_INFINITY;
    kept = kept.filter(({ document }) => {
      const day = days[document] ?? -1;
      return day >= from && day <= to;
    });
  }
  if (number.trim() !== '') {
    const having = await documentsNumbered(number, table, parts, loading);
    kept = kept.filter(({ document }) => having.has(document));
  }
  return kept;
}

/**
 * The documents with a document number (发文字号), or with all terms of a part of one, such as 示政办发 or 〔2025〕, in their
 * heading.
 */
async function documentsNumbered(
  number: string,
  table: DocumentTable,
  parts: IndexParts,
  loading: Loading,
): Promise<ReadonlySet<number>> {
  const inHeadings = async (terms: readonly string[]) => {
    const entries = entriesIn(await parts.someShards(terms, loading));
    const found = terms.map((term) => entries.get(term));
    return documentsWithAll(
      found.map((entry) => entry && inHeadingsOnly(entry)),
      table,
    );
  };
  const whole = documentNumberTermsIn(number);
  const exact = whole.length > 0 ? await inHeadings(whole) : new Set<number>();
  if (exact.size > 0) return exact;
  const all = distinctTerms(number);
  const pairs = all.filter((term) => !isSingleHan(term));
  const terms = pairs.length > 0 ? pairs : all;
  return terms.length > 0 ? inHeadings(terms) : new Set();
}
