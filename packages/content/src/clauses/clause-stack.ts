import type { Block, Clause, ClauseKind, ContentNode } from '@mingce/schema';
import { AnchorRegister, type AnchorScope } from './anchors.js';
import { OpenClause, type Opening } from './open-clause.js';

/** The open clauses at a position of the text, outermost first, inside the body. */
export class ClauseStack {
  readonly body: ContentNode[] = [];
  /** The line of the author’s file on which each clause begins. */
  readonly lineOf = new Map<Clause, number>();
  /** The current line. */
  line = 1;
  readonly #open: OpenClause[] = [];
  readonly #anchors = new AnchorRegister();

  get top(): OpenClause | undefined {
    return this.#open.at(-1);
  }

  /** The open clauses, innermost first. */
  fromTop(): OpenClause[] {
    return [...this.#open].reverse();
  }

  /** The innermost open clause of one of these kinds. */
  nearest(...kinds: readonly ClauseKind[]): OpenClause | undefined {
    return this.fromTop().find(({ kind }) => kinds.includes(kind));
  }

  /** Opens a clause below the top; its anchor is made unique. */
  open(opening: Opening): OpenClause {
    const anchor = this.#anchors.take(opening.anchor);
    const clause = new OpenClause({ ...opening, anchor });
    this.lineOf.set(clause.clause, this.line);
    if (this.top) this.top.addClause(clause.clause);
    else this.body.push(clause.clause);
    this.#open.push(clause);
    return clause;
  }

  addBlock(block: Block): void {
    if (this.top) this.top.addBlock(block);
    else this.body.push(block);
  }

  /** Closes clauses until `clause` is the top; all of them for `undefined`. */
  closeTo(clause: OpenClause | undefined): void {
    while (this.top && this.top !== clause) {
      this.top.close();
      this.#open.pop();
    }
  }

  /** Closes `clause` and everything in it. */
  closeWith(clause: OpenClause): void {
    const index = this.#open.indexOf(clause);
    if (index >= 0) this.closeTo(index === 0 ? undefined : this.#open[index - 1]);
  }

  /** Closes clauses while the top satisfies `test`. */
  closeWhile(test: (top: OpenClause) => boolean): void {
    while (this.top && test(this.top)) this.closeWith(this.top);
  }

  /** The open clause whose anchor is the prefix of a new one. */
  get anchorScope(): AnchorScope | undefined {
    // A heading of depth 1 is the title of the text, and anchors do not depend on it.
    return this.fromTop().find(({ kind, depth }) => kind !== 'heading' || depth !== 1)?.clause;
  }

  /** Prefix of every anchor inside an attachment. */
  get attachmentPrefix(): string {
    const attachment = this.nearest('attachment');
    return attachment ? `${attachment.clause.anchor}-` : '';
  }
}
