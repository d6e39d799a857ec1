import type { ContentNode, Fault } from '@mingce/schema';
import { normalizeText } from './characters/normalize-text.js';
import { buildClauses } from './clauses/build-clauses.js';
import { checkNumbering } from './clauses/numbering.js';
import { nameUnreadNumbers } from './clauses/unread-numbers.js';
import { type Piece, readBlocks } from './markdown/blocks.js';
import { FaultLog } from './markdown/fault-log.js';
import { inlineText } from './text/inline-text.js';

export interface ParseOptions {
  /** File name for the faults. */
  file?: string;
  /** Line of the file on which the Markdown begins, from `splitFrontMatter`. */
  firstLine?: number;
  /** Title of the document: a first heading that repeats it is left out. */
  title?: string;
}

export interface ParsedContent {
  body: ContentNode[];
  faults: Fault[];
}

/**
 * Parses Markdown into a content tree with clauses and anchors, in the characters of `normalizeText`. It never throws:
 * forbidden content is reported with its line, and everything else is kept.
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
