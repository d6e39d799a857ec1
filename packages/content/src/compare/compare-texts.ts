import { editScript } from './edit-script.js';
import type { TextPiece } from './text-piece.js';
import { tidyPieces } from './tidy-pieces.js';

/** Dates, numbers, numbers of clauses and Latin words are whole; else each character is its own: no dictionary decides. */
const words =
  /第[零〇一二三四五六七八九十百千两\d]+(?:之[一二三四五六七八九十]+)?[编章节条款项目]|[零〇一二三四五六七八九十百千两]{2,}|\d{4}年\d{1,2}月(?:\d{1,2}日)?|\d+(?:[.,]\d+)*[%‰]?|[A-Za-z]+|[\s\S]/gu;
const sentences = /[^。；\n]*[。；\n]|[^。；\n]+/gu;

/** Maximum number of differences between words; beyond it sentences are compared, and beyond it again nothing is. */
const mostDifferences = 1500;

/**
 * The differences of two texts in words, as an editor would mark them. Pieces that are not `added` joined are the old
 * text to the letter, those not `removed` the new one.
 */
export function compareTexts(old: string, next: string): TextPiece[] {
  if (old === next) return old === '' ? [] : [{ kind: 'same', text: old }];
  const pieces = inUnits(words, old, next) ?? inUnits(sentences, old, next);
  return tidyPieces(
    pieces ?? [
      { kind: 'removed', text: old },
      { kind: 'added', text: next },
    ],
  );
}

function inUnits(units: RegExp, old: string, next: string): TextPiece[] | undefined {
  return editScript(old.match(units) ?? [], next.match(units) ?? [], mostDifferences);
}
