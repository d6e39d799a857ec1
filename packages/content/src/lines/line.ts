/** A line of a text and its number in the author’s file; a line taken apart gives several of one number. */
export interface Line {
  readonly text: string;
  readonly number: number;
}

/** The line as it reads, without the backslash by which an importer keeps Markdown from taking it for markup. */
export function bareText({ text }: Line): string {
  return text.trim().replace(/^\\(?=[-+*#>~|=_])/, '');
}

/** Whether words break off in the middle of a sentence. */
export function isBrokenOff(text: string): boolean {
  return text !== '' && !/[。！？!?；;：:…|][”’"）)】》]*$/.test(text.slice(-4));
}
