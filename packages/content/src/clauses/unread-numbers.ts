import { parseClauseLabel } from '@mingce/schema/grammar';
import type { PlacedPiece } from '../markdown/blocks.js';
import type { FaultLog } from '../markdown/fault-log.js';
import { inlineText } from '../text/inline-text.js';

const han = '[一二三四五六七八九十]{1,3}';
/** Numbers at the beginning of lines in forms that open no clause. */
const forms: readonly RegExp[] = [
  new RegExp(`^第\\s*(?:${han}|\\d{1,2})\\s*(?:部分|篇)(?=[\\s:：]|$)`),
  /^第\s*\d{1,3}\s*[-－—]\s*\d{1,2}\s*条/,
  /^第\s+[条章节](?=\s)/,
  /^[Ⅰ-Ⅻ]\s*[、.．]?/,
  /^[❶-❿➀-➓⓵-⓾㊀-㊉]/,
  new RegExp(`^${han}\\s*[)）,，:：·](?!\\s*$)`),
  new RegExp(`^[【［[〔]\\s*${han}\\s*[】］\\]〕]`),
];
/** Minimum number of lines; fewer lines of one form may be ordinary sentences. */
const fewest = 2;

/**
 * Reports lines numbered in a form that opens no clause: they become text of the clause before. Headings are part of
 * the outline anyway.
 */
export function nameUnreadNumbers(pieces: readonly PlacedPiece[], faults: FaultLog): void {
  const found = forms.map(() => ({ labels: [] as string[], line: 0 }));
  for (const { piece, line } of pieces) {
    if (piece.type !== 'paragraph') continue;
    const text = inlineText(piece.children).trim();
    const at = forms.findIndex((form) => form.test(text));
    const form = found[at];
    if (form === undefined || parseClauseLabel(text)) continue;
    form.line ||= line;
    form.labels.push(forms[at]?.exec(text)?.[0].trim() ?? '');
  }
  for (const { labels, line } of found) {
    if (labels.length < fewest) continue;
    faults.add('content.numberUnread', 'warning', line, {
      labels: labels.slice(0, 4).join(' '),
      count: labels.length,
    });
  }
}
