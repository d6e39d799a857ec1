const invisible = /[\u200b-\u200f\u2060\ufeff\u00ad]/g;
/** Quotation marks that an editor or a word processor added to a value. */
const quotes =
  /^["'\u2018-\u201f\u300c-\u300f\uff02\uff07`\u00b4]+|["'\u2018-\u201f\u300c-\u300f\uff02\uff07`\u00b4]+$/g;

/** The intended value: without full-width forms, invisible characters, and surrounding quotation marks. */
export function plainText(written: string): string {
  return written.normalize('NFKC').replace(invisible, '').trim().replace(quotes, '').trim();
}

/** The same for addresses, keys and the page's own words, whose full-width letters may be meant. */
export function unquoted(written: string): string {
  return written.replace(invisible, '').trim().replace(quotes, '').trim();
}
