/** Number of terminal columns of a text: Chinese characters and full-width punctuation take two. */
export function width(text: string): number {
  return text.length + (text.match(/[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFF60\uFFE0-\uFFE6]/g)?.length ?? 0);
}

/** Pads a text with spaces to a number of columns. */
export function padded(text: string, columns: number, side: 'left' | 'right' = 'right'): string {
  const space = ' '.repeat(Math.max(0, columns - width(text)));
  return side === 'left' ? space + text : text + space;
}
