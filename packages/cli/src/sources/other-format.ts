/** First bytes of files that are not plain text, whatever their extensions, with the usual extensions of such files. */
const signatures: readonly (readonly [beginning: string, endings: string])[] = [
  ['PK\u0003\u0004', '.docx / .xlsx / .zip'],
  ['\u00d0\u00cf\u0011\u00e0', '.doc / .xls'],
  ['%PDF-', '.pdf'],
  ['{\\rtf', '.rtf'],
  ['MIME-Version:', '.mht'],
];

/** The extensions that match the content of a file, if another program wrote it: 通知.txt that is a Word document. */
export function otherFormat(bytes: Uint8Array): string | undefined {
  const beginning = String.fromCharCode(...bytes.subarray(0, 16));
  return signatures.find(([start]) => beginning.startsWith(start))?.[1];
}
