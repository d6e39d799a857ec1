import { parseChineseNumber } from '@mingce/schema/grammar';

/** Prefix of article terms, so that they never equal a word of the text. */
const prefix = '§';
const number = '[0-9零〇一二两三四五六七八九十百千]+';
const article = `第\\s*(${number})\\s*条(?:\\s*之\\s*(${number}))?`;
export const labelPattern = new RegExp(`^${article}`);
export const atEdgePattern = new RegExp(`^\\s*${article}(?=[\\s，、:：《]|$)|${article}[\\s？?。]*$`);

/** The term of a clause from its label, 第三条 or 第三条第二项: `§3`. Empty for a clause outside articles. */
export function articleTermsOfLabel(label: string): string[] {
  const [, digits, suffix] = labelPattern.exec(label) ?? [];
  return digits === undefined ? [] : termOf(digits, suffix);
}

/** The article in a query, before or after its other words, and the query without it. */
export function readArticle(query: string): { rest: string; terms: string[]; named: string | undefined } {
  const found = atEdgePattern.exec(query.normalize('NFKC'));
  const [whole = '', front, frontSuffix, back, backSuffix] = found ?? [];
  const terms = termOf(front ?? back ?? '', front === undefined ? backSuffix : frontSuffix);
  if (!found || terms.length === 0) return { rest: query, terms: [], named: undefined };
  return {
    rest: query.normalize('NFKC').replace(whole, '。'),
    terms,
    named: whole.replace(/[\s？?。]/g, ''),
  };
}

export function isArticleTerm(term: string): boolean {
  return term.startsWith(prefix);
}

function termOf(digits: string, suffix: string | undefined): string[] {
  const value = parseChineseNumber(digits);
  const after = suffix === undefined ? undefined : parseChineseNumber(suffix);
  if (value === undefined) return [];
  return [prefix + value + (after === undefined ? '' : `.${after}`)];
}
