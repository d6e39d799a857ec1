import { html, nothing, type TemplateResult } from 'lit';
import { boundAndNumber, runsOf } from './runs.js';
import { headingWords, longestWord, phrasesOf, tailStart, wordsOf } from './words.js';

/** Draws the characters of a text from one place to another, with what marks them. */
export type DrawRange = (start: number, end: number) => unknown;

/** Draws one piece of a text that begins at a place of it. */
type DrawPiece = (piece: string, start: number, index: number) => unknown;

/** Longer texts are set as a book is: lines may end inside words, not inside numbers. */
const longestProse = 160;

const plain =
  (text: string): DrawRange =>
  (start, end) =>
    text.slice(start, end);

/** Draws pieces one after the other, each with the place in the whole text where it begins. */
function drawAll(pieces: readonly string[], offset: number, draw: DrawPiece): unknown[] {
  let end = offset;
  return pieces.map((piece, index) => {
    const start = end;
    end += piece.length;
    return draw(piece, start, index);
  });
}

/** Running text, set so that numbers keep their units and no last line is a single character; short text keeps its words. */
export function prose(text: string, draw: DrawRange = plain(text)): unknown {
  if (text.length > longestProse) return keepNumbers(text, draw);
  const cut = tailStart(text);
  const tail = text.slice(cut);
  return [
    drawAll(wordsOf(text.slice(0, cut)), 0, (word, start, index) => [
      index === 0 ? nothing : html`<wbr />`,
      drawWord(word, start, draw),
    ]),
    tail === '' ? nothing : html`<wbr /><span class="nb">${numbersIn(tail, cut, draw)}</span>`,
  ];
}

/** A word of running text is kept whole, a number in it set off. */
function drawWord(word: string, start: number, draw: DrawRange): unknown {
  if (runsOf(word).some(({ kind }) => kind !== 'plain')) return numbersIn(word, start, draw);
  return word.length === 1 ? draw(start, start + 1) : keepShort(word, draw(start, start + word.length));
}

/** Running text whose numbers, dates and document numbers stay whole, and whose words need not. */
export function keepNumbers(text: string, draw: DrawRange = plain(text)): unknown {
  return numbersIn(text, 0, draw);
}

function numbersIn(text: string, offset: number, draw: DrawRange): unknown[] {
  let end = offset;
  return runsOf(text).map(({ text: words, kind }) => {
    const start = end;
    end += words.length;
    if (kind === 'plain') return draw(start, end);
    const parts = drawAll(
      boundAndNumber(words),
      start,
      (part, from) => html`<span class="nb">${draw(from, from + part.length)}</span>`,
    );
    return html`<span class=${kind === 'number' ? 'n' : nothing}>${parts}</span>`;
  });
}

/** 见第六条第（三）项 in the steps between which it may break. */
export function reference(words: string): unknown {
  return words
    .split(/(第[（(][^）)]*[）)].)/)
    .filter(Boolean)
    .map((step) => keepShort(step, step));
}

/** A headline that breaks between words; phrases after a comma stay whole where they fit. */
export function headline(text: string, draw: DrawRange = plain(text)): unknown {
  const phrases = phrasesOf(text);
  if (phrases.length < 2 || phrases.join('') !== text) return breakable(text, 0, draw);
  return drawAll(
    phrases,
    0,
    (phrase, start) => html`<span class="ph">${breakable(phrase, start, draw)}</span>`,
  );
}

function breakable(text: string, offset: number, draw: DrawRange): unknown {
  return drawAll(headingWords(text), offset, (word, start, index) => {
    const drawn = keepShort(word, draw(start, start + word.length));
    return index === 0 ? drawn : html`<wbr />${drawn}`;
  });
}

function keepShort(word: string, drawn: unknown): unknown {
  return word.length > longestWord ? drawn : html`<span class="nb">${drawn}</span>`;
}

/** The letters of ten offices are wider than the narrowest column: they are set in pieces of this length at most. */
const longestLetters = 6;
/** 〔2025〕第10310号 is shorter than this; what is longer is no number that could stay whole. */
const longestNumber = 16;

/** A document number (文号), its brackets drawn tight: where it does not fit on a line it breaks before the year, and in the middle of very many letters. */
export function docno(documentNumber: string | undefined): TemplateResult | typeof nothing {
  return documentNumber === undefined ? nothing : setDocno(documentNumber);
}

/** A document number with what marks it. */
export function setDocno(text: string, draw: DrawRange = plain(text)): TemplateResult {
  const year = text.search(/[〔［[（(]\d{4}/);
  // 示例市人民政府令第18号 has no year, and breaks between its words.
  const words = year > 0 ? [...evenPieces(text.slice(0, year)), text.slice(year)] : headingWords(text);
  const parts = words.flatMap((word) => (word.length > longestNumber ? evenPieces(word) : [word]));
  return html`<span class="docno" lang="zh-CN" translate="no">${drawAll(parts, 0, (part, start, index) => [
    index === 0 ? nothing : html`<wbr />`,
    html`<span class="nb">${draw(start, start + part.length)}</span>`,
  ])}</span>`;
}

function evenPieces(letters: string): string[] {
  const count = Math.ceil(letters.length / longestLetters);
  const size = Math.ceil(letters.length / count);
  return Array.from({ length: count }, (_, index) => letters.slice(index * size, (index + 1) * size));
}
