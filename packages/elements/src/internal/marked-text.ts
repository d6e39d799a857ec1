import type { MarkedText } from '@mingce/search';
import { html } from 'lit';
import { type DrawRange, headline, prose } from './typography/typeset.js';

const mark = (words: string): unknown => html`<mark>${words}</mark>`;

/** Running text with its found words in `<mark>`. The ranges come from the search engine; the text is never HTML. */
export function markedText(marked: MarkedText): unknown {
  const text = joinUnits(marked.text);
  return prose(text, drawMarked({ ...marked, text }, mark));
}

/** A title with its found words in `<mark>`, broken between words. */
export function markedTitle(marked: MarkedText, wrap = mark): unknown {
  return headline(marked.text, drawMarked(marked, wrap));
}

/** Draws a text and passes its marked ranges to `wrap`. Invalid or unordered ranges are ignored. */
export function drawMarked({ text, marks }: MarkedText, wrap: (words: string) => unknown): DrawRange {
  let before = 0;
  const sound = marks.filter(([start, end]) => {
    const isSound = start >= before && end > start && end <= text.length;
    if (isSound) before = end;
    return isSound;
  });
  return (start, end) => {
    const pieces: unknown[] = [];
    let position = start;
    for (const [from, to] of sound) {
      const [first, last] = [Math.max(from, start), Math.min(to, end)];
      if (first >= last) continue;
      if (first > position) pieces.push(text.slice(position, first));
      pieces.push(wrap(text.slice(first, last)));
      position = last;
    }
    if (position < end) pieces.push(text.slice(position, end));
    return pieces;
  };
}

/** Joins numbers and units by no-break spaces; the length does not change, so ranges stay valid. */
function joinUnits(text: string): string {
  return text.replace(/(\d) (?=[\u4e00-\u9fff%])/g, '$1\u00a0');
}
