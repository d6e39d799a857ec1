/** A date as PDF has it (ISO 32000-1, 7.9.4); Chromium writes the moment of printing, always at this length. */
const written = /\/(CreationDate|ModDate) \(D:\d{14}[+-]\d\d'\d\d'\)/g;

/**
 * A PDF dated by its content's day instead of by the moment it was made, so that the same picture gives the same bytes.
 * The length stays, and so do the positions that the file's table lists.
 */
export function withFixedDates(pdf: Uint8Array, day: string): Uint8Array {
  const digits = day.replaceAll('-', '');
  // Latin-1 keeps every byte as it is.
  const text = Buffer.from(pdf).toString('latin1');
  return Buffer.from(
    text.replace(written, (_, name) => `/${name} (D:${digits}000000+08'00')`),
    'latin1',
  );
}
