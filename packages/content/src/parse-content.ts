import type { ContentNode, Fault } from '@mingce/schema';
import { normalizeText } from './characters/normalize-text.js';
import { buildClauses } from './clauses/build-clauses.js';
import { checkNumbering } from './clauses/numbering.js';
import { nameUnreadNumbers } from './clauses/unread-numbers.js';
import { type Piece, readBlocks } from './markdown/blocks.js';
import { FaultLog } from './markdown/fault-log.js';
import { inlineText } from './text/inline-text.js';

export interface ParseOptions {
  /** Named in the faults. */
  file?: string;
  /** Line of the file on which the Markdown begins, as `splitFrontMatter` gives it. */
  firstLine?: number;
  /** Title of the document: a heading that only repeats it at the start is left out. */
  title?: string;
}

export interface ParsedContent {
  body: ContentNode[];
  faults: Fault[];
}

/**
 * Markdown as a closed content tree with its clauses and their anchors, in the characters of `normalizeText`. It never
 * throws: what a policy text must not hold is reported with its line, and everything else is kept.
 */
export function parseContent(markdown: string, options: ParseOptions = {}): ParsedContent {
  const log = new FaultLog(options.file);
  const pieces = readBlocks(normalizeText(markdown), options.firstLine ?? 1, log);
  const isTitled = repeatsTitle(pieces[0]?.piece, options.title);
  const { body, lineOf } = buildClauses(isTitled ? pieces.slice(1) : pieces, log);
  checkNumbering(body, lineOf, log);
  nameUnreadNumbers(pieces, log);
  return { body, faults: log.faults };
}

function repeatsTitle(first: Piece | undefined, title: string | undefined): boolean {
  if (first?.type !== 'heading' || title === undefined) return false;
  return squeeze(inlineText(first.children)) === squeeze(title);
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}
