import type { Block, Image, Inline, List, Paragraph, Table } from '@mingce/schema';
import { Lexer, type Token, type Tokens } from 'marked';
import type { FaultLog } from './fault-log.js';
import { InlineParser } from './inlines.js';
import { limits } from './limits.js';
import { prepareSource } from './source-lines.js';
import { PolicyTokenizer } from './tokenizer.js';

/** A block of the text in reading order, or a heading; clauses are recognised later. */
export type Piece = Block | { type: 'heading'; depth: number; children: Inline[] };

/** A piece, and the line of the author’s file on which it begins. */
export interface PlacedPiece {
  readonly piece: Piece;
  readonly line: number;
}

/** Parses Markdown into blocks and headings, and reports anything that a policy text must not contain. */
export function readBlocks(markdown: string, firstLine: number, faults: FaultLog): PlacedPiece[] {
  const source = prepareSource(markdown, firstLine, faults);
  const lexer = new Lexer({ gfm: true, tokenizer: new PolicyTokenizer() });
  return new BlockParser(lexer, source.lineOf, faults).read(lexer.blockTokens(source.text, []));
}

/** A line that would begin a quote or a list beyond the maximum depth. */
const deeper = /^ {0,3}(?:>|(?:[-*+]|\d{1,9}[.)])[ \t])/m;

class BlockParser {
  readonly #lineOf: readonly number[];
  readonly #faults: FaultLog;
  readonly #inlines: InlineParser;

  constructor(lexer: Lexer, lineOf: readonly number[], faults: FaultLog) {
    this.#lineOf = lineOf;
    this.#faults = faults;
    this.#inlines = new InlineParser(lexer, faults);
  }

  read(tokens: readonly Token[]): PlacedPiece[] {
    return this.#place(tokens, 0, 0);
  }

  /**
   * @param row - Line of the prepared source on which the first token begins, from 0.
   * @param depth - Number of quotes and lists around the tokens.
   */
  #place(tokens: readonly Token[], row: number, depth: number): PlacedPiece[] {
    let at = row;
    return tokens.flatMap((token) => {
      const start = at;
      at += countLineBreaks(token.raw);
      const line = this.#line(start);
      return this.#readToken(token as Tokens.Generic, start, depth).map((piece) => ({ piece, line }));
    });
  }

  #blocks(tokens: readonly Token[], row: number, depth: number): Block[] {
    return asBlocks(this.#place(tokens, row, depth).map(({ piece }) => piece));
  }

  #readToken(token: Tokens.Generic, row: number, depth: number): Piece[] {
    const line = this.#line(row);
    if (depth === limits.depth && deeper.test(token.raw))
      this.#faults.add('content.tooDeep', 'error', line, { limit: limits.depth });
    switch (token.type) {
      case 'heading':
        return [{ type: 'heading', depth: token.depth, children: this.#inlines.readWords(token.text, line) }];
      case 'paragraph':
      case 'text':
        return this.#paragraphs(token.raw, line);
      case 'list':
        return [this.#list(token as Tokens.List, row, depth + 1)];
      case 'blockquote':
        return [{ type: 'note', children: this.#blocks(token.tokens ?? [], row, depth + 1) }];
      case 'table':
        return [this.#table(token as Tokens.Table, row)];
      case 'code':
        this.#faults.add('content.code', 'warning', line);
        return plainParagraphs(token.text);
      case 'html':
        this.#faults.addHtml(token.raw, line);
        return [];
      default:
        // `space` and `hr` have no text.
        return [];
    }
  }

  #line(row: number): number {
    return this.#lineOf[row] ?? this.#lineOf.at(-1) ?? 1;
  }

  /** A paragraph; pictures in it become separate blocks between the text before and after. */
  #paragraphs(source: string, line: number): (Paragraph | Image)[] {
    const blocks: (Paragraph | Image)[] = [];
    for (const part of this.#inlines.read(source, line)) {
      const last = blocks.at(-1);
      if (typeof part !== 'string' && part.type === 'image') blocks.push(part);
      else if (last?.type === 'paragraph') last.children.push(part);
      else if (typeof part !== 'string' || part.trim() !== '')
        blocks.push({ type: 'paragraph', children: [part] });
    }
    return blocks;
  }

  #list(token: Tokens.List, row: number, depth: number): List {
    let at = row;
    const items = token.items.map((item) => {
      const start = at;
      at += countLineBreaks(item.raw);
      return this.#blocks(item.tokens, start, depth);
    });
    const start =
      token.ordered && typeof token.start === 'number' && token.start !== 1 ? token.start : undefined;
    return { type: 'list', ordered: token.ordered, ...(start === undefined ? {} : { start }), items };
  }

  #table(token: Tokens.Table, row: number): Table {
    const line = this.#line(row);
    const align = token.align.map((side) =>
      side === 'center' ? 'center' : side === 'right' ? 'end' : 'start',
    );
    return {
      type: 'table',
      ...(token.align.some((side) => side !== null) ? { align } : {}),
      head: token.header.map((cell) => this.#inlines.readWords(cell.text, line)),
      rows: token.rows.map((cells, index) =>
        // The line below the header is the delimiter row.
        cells.map((cell) => this.#inlines.readWords(cell.text, this.#line(row + 2 + index))),
      ),
    };
  }
}

/** Inside lists and notes a heading opens no clause: it becomes an emphasised paragraph. */
function asBlocks(pieces: readonly Piece[]): Block[] {
  return pieces.map((piece) =>
    piece.type === 'heading'
      ? { type: 'paragraph', children: [{ type: 'strong', children: piece.children }] }
      : piece,
  );
}

function plainParagraphs(text: string): Paragraph[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({ type: 'paragraph', children: [line] }));
}

function countLineBreaks(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
