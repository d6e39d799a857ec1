import { findDocumentNumbers, formatDocumentNumber, normalizeDocumentNumber } from '@mingce/schema/grammar';
import { comparisonKey } from './fold.js';

/** Prefix of document number terms, so that they never equal a word of the text. */
const prefix = '#';

/** The term of a document's number (发文字号), the same for all ways to write it. */
export function documentNumberTerm(documentNumber: string): string {
  return prefix + (normalizeDocumentNumber(documentNumber) ?? comparisonKey(documentNumber));
}

/** The terms of the document numbers (发文字号) in a query, in any notation. */
export function documentNumberTermsIn(query: string): string[] {
  const terms = findDocumentNumbers(query).map(({ number }) => prefix + formatDocumentNumber(number));
  return Array.from(new Set(terms));
}

export function isDocumentNumberTerm(term: string): boolean {
  return term.startsWith(prefix);
}
