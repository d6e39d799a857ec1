import { parseClauseLabel } from '@mingce/schema/grammar';
import type { Piece } from '../markdown/blocks.js';
import { inlineText } from '../text/inline-text.js';
import { isAttachmentList, isAttachmentListItem, isDateLine, isIssuerLine } from './signs.js';

/** How many joint issuers may stand above the date. */
const maxIssuerLines = 12;

/**
 * Finds the paragraphs that end a document and belong to none of its clauses: the list of attachments, who issued it,
 * and the date signed. Numbers in them open nothing. A notice that forwards a measure has them in the middle.
 */
export function findClosingPart(pieces: readonly Piece[]): ReadonlySet<number> {
  const closing = new Set<number>();
  const texts = pieces.map((piece) =>
    piece.type === 'paragraph' ? inlineText(piece.children).trim() : undefined,
  );
  for (const [index, text] of texts.entries()) {
    if (text === undefined) continue;
    if (isAttachmentList(text, texts[index + 1] ?? '')) addAttachmentList(texts, index, closing);
    if (isDateLine(text)) addSignature(texts, index, closing);
  }
  return closing;
}

type Texts = readonly (string | undefined)[];

function addAttachmentList(texts: Texts, first: number, closing: Set<number>): void {
  closing.add(first);
  for (let at = first + 1; isAttachmentListItem(texts[at] ?? ''); at += 1) closing.add(at);
}

function addSignature(texts: Texts, date: number, closing: Set<number>): void {
  closing.add(date);
  for (let at = date - 1; at >= date - maxIssuerLines; at -= 1) {
    const text = texts[at];
    if (text === undefined || !isIssuerLine(text) || parseClauseLabel(text)) return;
    closing.add(at);
  }
}
