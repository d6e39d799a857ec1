import {
  findDocumentNumbers,
  formatDocumentNumber,
  normalizeDocumentNumber,
  parseClauseReference,
} from '@mingce/schema/grammar';

/** Finds the clauses that a text names: 《示例办法》第八条, 示府发〔2024〕1号第三条. */
export class NamedClauses<Clause> {
  readonly #byTitle = new Map<string, ReadonlyMap<string, Clause>>();
  readonly #byNumber = new Map<string, ReadonlyMap<string, Clause>>();

  /** @param clauses - Of this document, by anchor. */
  add(
    { title, documentNumber }: { title: string; documentNumber?: string | undefined },
    clauses: ReadonlyMap<string, Clause>,
  ): void {
    this.#byTitle.set(bareTitle(title), clauses);
    const number = documentNumber && normalizeDocumentNumber(documentNumber);
    if (number) this.#byNumber.set(number, clauses);
  }

  /** The clauses named, in the order of the text; those of documents with titles first. */
  in(text: string): Clause[] {
    const titled = [
      ...text.matchAll(/《([^《》]{2,60})》(?:[（(][^（）()]{4,40}[）)])?(?:的?规定)?/g),
    ].flatMap((match) => {
      const own = this.#byTitle.get(bareTitle(match[1] ?? ''));
      return own ? namedIn(text.slice(match.index + match[0].length), own) : [];
    });
    const numbered = findDocumentNumbers(text).flatMap((found) => {
      const own = this.#byNumber.get(formatDocumentNumber(found.number));
      return own ? namedIn(text.slice(found.end), own) : [];
    });
    return [...titled, ...numbered];
  }
}

/** 第八条、第九条 right behind the name of a document. */
function namedIn<Clause>(behind: string, own: ReadonlyMap<string, Clause>): Clause[] {
  const [, list = ''] =
    /^[）)》\s]*((?:第[\d一二三四五六七八九十百千零〇]+条[^第。；，]{0,6}){1,5})/.exec(behind) ?? [];
  return [...list.matchAll(/第[\d一二三四五六七八九十百千零〇]+条/g)].flatMap(([reference]) => {
    const number = parseClauseReference(reference)?.[0]?.number;
    const clause = number === undefined ? undefined : own.get(`art-${number}`);
    return clause ?? [];
  });
}

/** A title as texts cite it: without marks, and without the country in front. */
function bareTitle(title: string): string {
  return title.replace(/[\s《》〈〉“”"（）()]/g, '').replace(/^中华人民共和国/, '');
}
