import { findDocumentNumbers, formatDocumentNumber } from '@mingce/schema/grammar';

/** A document named in a text by title, by number, or by both. */
export interface CitedDocument {
  /** In the spelling of `titleKey`. */
  title?: string;
  /** In its standard form. */
  documentNumber?: string;
}

/** 《…》, which may hold one more title, and what follows in brackets, such as the number. */
const titled = /《((?:[^《》]|《[^《》]*》)+)》(?:\s*[（(]([^（）()]{4,80})[）)])?/g;

/** Every document that a text names by its title in 《》 or by its number (发文字号), each once. */
export function citedDocuments(text: string): CitedDocument[] {
  const byTitle = Array.from(text.matchAll(titled), ([, title = '', behind = '']): CitedDocument => {
    const [documentNumber] = numbersIn(behind);
    return { title: titleKey(title), ...(documentNumber === undefined ? {} : { documentNumber }) };
  });
  const withTitle = new Set(byTitle.map(({ documentNumber }) => documentNumber));
  const byNumber = numbersIn(text)
    .filter((documentNumber) => !withTitle.has(documentNumber))
    .map((documentNumber): CitedDocument => ({ documentNumber }));
  const all = [...byTitle, ...byNumber];
  return [...new Map(all.map((cited) => [JSON.stringify(cited), cited])).values()];
}

/** Normalized spelling of a title: without white space, with 《》 for the 〈〉 that a title inside of 《》 gets. */
export function titleKey(title: string): string {
  return title.replace(/\s/g, '').replace(/〈/g, '《').replace(/〉/g, '》');
}

function numbersIn(text: string): string[] {
  return findDocumentNumbers(text).map(({ number }) => formatDocumentNumber(number));
}
