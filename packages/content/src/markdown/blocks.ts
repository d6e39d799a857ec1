import type { Block, Image, Inline, List, Paragraph, Table } from '@mingce/schema';
import { Lexer, type Token, type Tokens } from 'marked';
import type { FaultLog } from './fault-log.js';
import { InlineReader } from './inlines.js';
import { prepareSource } from './source-lines.js';
import { PolicyTokenizer } from './tokenizer.js';

/** A block of the text in reading order, or a heading; clauses are not yet known. */
export type Piece = Block | { type: 'heading'; depth: number; children: Inline[] };

/** Reads Markdown into its blocks and headings, reporting what a policy text must not hold. */
export function readBlocks(markdown: string, firstLine: number, faults: FaultLog): Piece[] {
  const source = prepareSource(markdown, firstLine);
  const lexer = new Lexer({ gfm: true, tokenizer: new PolicyTokenizer() });
  try {
    return new BlockReader(lexer, source.lineOf, faults).read(lexer.blockTokens(source.text, []));
  } catch (error) {
    // Thousands of nested quotes or brackets exhaust the stack. The words are kept, each line as a paragraph.
    if (!(error instanceof RangeError)) throw error;
    faults.add('content.tooDeep', 'error', firstLine);
    return plainParagraphs(source.text);
  }
}

class BlockReader {
  readonly #lineOf: readonly number[];
  readonly #faults: FaultLog;
  readonly #inlines: InlineReader;

  constructor(lexer: Lexer, lineOf: readonly number[], faults: FaultLog) {
    this.#lineOf = lineOf;
    this.#faults = faults;
    this.#inlines = new InlineReader(lexer, faults);
  }

  read(tokens: readonly Token[]): Piece[] {
    return this.#readTokens(tokens, 0);
  }

  /** `row` is the line of the prepared source on which the first token begins, from 0. */
  #readTokens(tokens: readonly Token[], row: number): Piece[] {
    let at = row;
    return tokens.flatMap((token) => {
      const start = at;
      at += countLineBreaks(token.raw);
      return this.#readToken(token as Tokens.Generic, start);
    });
  }

  #readToken(token: Tokens.Generic, row: number): Piece[] {
    const line = this.#line(row);
    switch (token.type) {
      case 'heading':
        return [{ type: 'heading', depth: token.depth, children: this.#inlines.readWords(token.text, line) }];
      case 'paragraph':
      case 'text':
        return this.#paragraphs(token.raw, line);
      case 'list':
        return [this.#list(token as Tokens.List, row)];
      case 'blockquote':
        return [{ type: 'note', children: asBlocks(this.#readTokens(token.tokens ?? [], row)) }];
      case 'table':
        return [this.#table(token as Tokens.Table, row)];
      case 'code':
        this.#faults.add('content.code', 'warning', line);
        return plainParagraphs(token.text);
      case 'html':
        this.#faults.addHtml(token.raw, line);
        return [];
      default:
        // `space` and `hr` carry no words.
        return [];
    }
  }

  #line(row: number): number {
    return this.#lineOf[row] ?? this.#lineOf.at(-1) ?? 1;
  }

  /** A paragraph; pictures in it stand apart, between what is said before and after. */
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

  #list(token: Tokens.List, row: number): List {
    let at = row;
    const items = token.items.map((item) => {
      const start = at;
      at += countLineBreaks(item.raw);
      return asBlocks(this.#readTokens(item.tokens, start));
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
        // The line below the head is the row of dashes.
        cells.map((cell) => this.#inlines.readWords(cell.text, this.#line(row + 2 + index))),
      ),
    };
  }
}

/** Inside lists and notes a heading opens nothing: it is an emphasised paragraph. */
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
