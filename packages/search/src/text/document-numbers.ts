import { findDocumentNumbers, formatDocumentNumber, normalizeDocumentNumber } from '@mingce/schema/grammar';
import { comparisonKey } from './fold.js';

/** Terms of document numbers begin with this, so that they never meet a word of the text. */
const prefix = '#';

/** The term of a document's own 发文字号, the same for all ways to write it. */
export function documentNumberTerm(documentNumber: string): string {
  return prefix + (normalizeDocumentNumber(documentNumber) ?? comparisonKey(documentNumber));
}

/** The terms of the 发文字号 that a query has in it, however they were typed. */
export function documentNumberTermsIn(query: string): string[] {
  const terms = findDocumentNumbers(query).map(({ number }) => prefix + formatDocumentNumber(number));
  return Array.from(new Set(terms));
}

export function isDocumentNumberTerm(term: string): boolean {
  return term.startsWith(prefix);
}
