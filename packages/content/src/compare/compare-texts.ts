import { editScript } from './edit-script.js';
import type { TextPiece } from './text-piece.js';
import { tidyPieces } from './tidy-pieces.js';

/**
 * The units of comparison: dates, numbers, clause numbers and Latin words as a whole, otherwise single characters. No
 * dictionary is used.
 */
const words =
  /第[零〇一二三四五六七八九十百千两\d]+(?:之[一二三四五六七八九十]+)?[编章节条款项目]|[零〇一二三四五六七八九十百千两]{2,}|\d{4}年\d{1,2}月(?:\d{1,2}日)?|\d+(?:[.,]\d+)*[%‰]?|[A-Za-z]+|[\s\S]/gu;
const sentences = /[^。；\n]*[。；\n]|[^。；\n]+/gu;

/** Maximum number of differences between words; beyond it sentences are compared, with the same limit. */
const mostDifferences = 1500;

/**
 * The differences of two texts in words, as an editor would mark them. The pieces other than `added` form exactly the
 * old text, those other than `removed` the new one.
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
