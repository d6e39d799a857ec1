/** A line of a text and its number in the author’s file; the parts of a split line have the same number. */
export interface Line {
  readonly text: string;
  readonly number: number;
}

/** The text of the line, without the backslash with which an importer escapes markup. */
export function bareText({ text }: Line): string {
  return text.trim().replace(/^\\(?=[-+*#>~|=_])/, '');
}

/** Whether a text ends in the middle of a sentence. */
export function isBrokenOff(text: string): boolean {
  return text !== '' && !/[。！？!?；;：:…|][”’"）)】》]*$/.test(text.slice(-4));
}
