import {
  type ClauseLabel,
  parseClauseLabel,
  parseTitledAttachment,
  parseUnnumberedAttachment,
} from '@mingce/schema/grammar';
import type { Piece } from '../markdown/blocks.js';
import { inlineText } from '../text/inline-text.js';
import { isAttachmentList, isAttachmentListItem, isDateLine, isIssuerLine } from './signs.js';

/** Maximum number of joint issuers above the date. */
const maxIssuerLines = 12;

/** The closing part of a document, and attachments after it, by indexes of pieces. */
export interface ClosingPart {
  /** The list of attachments, the issuers and the date of signing, which belong to no clause. */
  readonly closing: ReadonlySet<number>;
  /** Attachments whose title is on the same line as their number. */
  readonly attachments: ReadonlyMap<number, ClauseLabel>;
}

/**
 * Finds the closing part of a document, in which numbers open no clauses. A notice that forwards a measure has its
 * closing part in the middle. Lines such as 附件2：申报表 belong to the list of attachments above the signature, and open an
 * attachment after it.
 */
export function findClosingPart(pieces: readonly Piece[]): ClosingPart {
  const closing = new Set<number>();
  const texts = pieces.map((piece) =>
    piece.type === 'paragraph' ? inlineText(piece.children).trim() : undefined,
  );
  const dates: number[] = [];
  for (const [index, text] of texts.entries()) {
    if (text === undefined) continue;
    if (isAttachmentList(text, texts[index + 1] ?? '')) addAttachmentList(texts, index, closing);
    if (!isDateLine(text)) continue;
    dates.push(index);
    addSignature(texts, index, closing);
  }
  const titled = titledAttachments(pieces);
  const attachments = new Map<number, ClauseLabel>();
  const [firstDate = Number.POSITIVE_INFINITY, lastDate = -1] = [dates[0], dates.at(-1)];
  // From the end, so that a list of several is judged by the text after its last line.
  for (const [index, label] of [...titled].reverse()) {
    const next = index + 1;
    const isListed = next >= pieces.length || closing.has(next);
    const isBeforeSignature = index < firstDate && index < lastDate;
    if (isListed || isBeforeSignature) closing.add(index);
    else attachments.set(index, label);
  }
  const sole = soleAttachment(texts, lastDate);
  if (sole && titled.size === 0) {
    attachments.set(sole.index, sole.label);
    closing.delete(sole.index);
  }
  return { closing, attachments };
}

function titledAttachments(pieces: readonly Piece[]): Map<number, ClauseLabel> {
  const found = new Map<number, ClauseLabel>();
  for (const [index, piece] of pieces.entries()) {
    if (piece.type !== 'paragraph' && piece.type !== 'heading') continue;
    const label = parseTitledAttachment(inlineText(piece.children));
    if (label) found.set(index, label);
  }
  return found;
}

/** 附：申报表 after the signature, followed by text that no other attachment opens. */
function soleAttachment(texts: Texts, lastDate: number): { index: number; label: ClauseLabel } | undefined {
  if (lastDate < 0) return undefined;
  const index = texts.findIndex((text, at) => at > lastDate && parseUnnumberedAttachment(text ?? ''));
  const label = parseUnnumberedAttachment(texts[index] ?? '');
  const below = texts.slice(index + 1);
  const opensAnother = below.some((text) => parseClauseLabel(text ?? '')?.kind === 'attachment');
  if (!label || below.length === 0 || opensAnother || isAttachmentListItem(below[0] ?? '')) return undefined;
  return { index, label };
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
