import { findDocumentNumbers, formatDocumentNumber } from '@mingce/schema/grammar';

/** Terms of document numbers begin with this, so that they never meet a word of the text. */
const prefix = '#';

/** The 发文字号 in a text, one term each in the standard form, however they were written. */
export function distinctDocumentNumberTerms(text: string): string[] {
  // Every form has a digit or a Chinese numeral before 号, or the year in brackets; most clauses have neither.
  if (!/号|[〔[(（【]\s*[12１２]/.test(text) && !/\d{4}/.test(text)) return [];
  const terms = new Set<string>();
  for (const { number } of findDocumentNumbers(text)) terms.add(prefix + formatDocumentNumber(number));
  return Array.from(terms);
}

export function isDocumentNumberTerm(term: string): boolean {
  return term.startsWith(prefix);
}
