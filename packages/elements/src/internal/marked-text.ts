import type { MarkedText } from '@mingce/search';
import { html, type TemplateResult } from 'lit';

/** Text with its found words in `<mark>`. The ranges come from the search engine; the text is never HTML. */
export function markedText({ text, marks }: MarkedText): (string | TemplateResult)[] {
  return splitMarks({ text, marks }, (words) => html`<mark>${words}</mark>`);
}

/** Text in pieces, each found range handed to `wrap`. Ranges outside the text or out of order are left unmarked. */
export function splitMarks<T>({ text, marks }: MarkedText, wrap: (words: string) => T): (string | T)[] {
  const shown = joinUnits(text);
  const pieces: (string | T)[] = [];
  let position = 0;
  for (const [start, end] of marks) {
    if (start < position || end <= start || end > text.length) continue;
    if (start > position) pieces.push(shown.slice(position, start));
    pieces.push(wrap(shown.slice(start, end)));
    position = end;
  }
  if (position < text.length) pieces.push(shown.slice(position));
  return pieces;
}

/** A number and its unit never part at a line end; as many characters as before, so ranges still hold. */
function joinUnits(text: string): string {
  return text.replace(/(\d) (?=[\u4e00-\u9fff%])/g, '$1\u00a0');
}
