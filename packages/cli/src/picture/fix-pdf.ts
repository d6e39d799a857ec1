/** A date as PDF has it (ISO 32000-1, 7.9.4); Chromium writes the moment of printing, always at this length. */
const date = /\/(CreationDate|ModDate) \(D:\d{14}[+-]\d\d'\d\d'\)/g;
/** Chromium names structure elements by the numbers that its nodes happen to have. */
const name = /\(node(\d{8})\)/g;

/**
 * Makes a printed PDF reproducible: its date becomes the day of its content, and its elements are
 * numbered from 1 in their order. All lengths stay, and so do the positions that the file's table lists.
 */
export function fixPdf(pdf: Uint8Array, day: string): Uint8Array {
  const digits = day.replaceAll('-', '');
  // Latin-1 keeps every byte as it is.
  const text = Buffer.from(pdf).toString('latin1');
  const numbers = [...new Set(Array.from(text.matchAll(name), ([, number = '']) => number))].sort();
  const ranks = new Map(numbers.map((number, index) => [number, String(index + 1).padStart(8, '0')]));
  return Buffer.from(
    text
      .replace(date, (_, key) => `/${key} (D:${digits}000000+08'00')`)
      .replace(name, (_, number) => `(node${ranks.get(number)})`),
    'latin1',
  );
}
