import type { Block, Clause, ClauseKind, Inline } from '@mingce/schema';
import { inlineText } from '../text/inline-text.js';
import { announces } from './signs.js';

/** Initial values of a clause under construction. */
export interface Opening {
  kind: ClauseKind;
  /** The form its number is written in; differs from `kind` inside an article, where （一） is an item. */
  form: ClauseKind;
  number: number;
  anchor: string;
  label?: string | undefined;
  title?: string | undefined;
  /** Depth of the Markdown heading it was written as; `undefined` for a plain line. */
  depth?: number | undefined;
  /** Words that are the title if the clause has contents, and otherwise its text. */
  maybeTitle?: Inline[] | undefined;
}

/** A clause while its text is being read. */
export class OpenClause {
  readonly clause: Clause;
  readonly form: ClauseKind;
  readonly number: number;
  readonly depth: number | undefined;
  /** Number of 款 of an article so far. */
  paragraphs = 0;
  /** The last number inside an article, by form. */
  readonly lastNumbers = new Map<ClauseKind, number>();
  readonly #maybeTitle: Inline[] | undefined;
  #lastText: string;

  constructor({ kind, form, number, anchor, label, title, depth, maybeTitle }: Opening) {
    this.clause = {
      type: 'clause',
      kind,
      anchor,
      ...(label === undefined ? {} : { label }),
      ...(title ? { title } : {}),
      children: [],
    };
    this.form = form;
    this.number = number;
    this.depth = depth;
    this.#maybeTitle = maybeTitle;
    this.#lastText = maybeTitle ? inlineText(maybeTitle) : (title ?? '');
  }

  get kind(): ClauseKind {
    return this.clause.kind;
  }

  get isEmpty(): boolean {
    return this.clause.children.length === 0;
  }

  /** Whether the next number belongs inside: the words announce it, or this is a title without contents so far. */
  get invites(): boolean {
    const isBareTitle = this.isEmpty && (this.#maybeTitle !== undefined || this.clause.title !== undefined);
    return isBareTitle || this.announces;
  }

  get announces(): boolean {
    return announces(this.#lastText);
  }

  addBlock(block: Block): void {
    this.clause.children.push(block);
    this.#lastText = block.type === 'paragraph' ? inlineText(block.children) : '';
  }

  addClause(clause: Clause): void {
    this.clause.children.push(clause);
    this.#lastText = '';
  }

  /** Ends the clause: a title without contents becomes the text of the clause. */
  close(): void {
    if (!this.#maybeTitle) return;
    if (this.isEmpty) this.clause.children.push({ type: 'paragraph', children: this.#maybeTitle });
    else this.clause.title = inlineText(this.#maybeTitle).replace(/\s+/g, ' ').trim();
  }
}
