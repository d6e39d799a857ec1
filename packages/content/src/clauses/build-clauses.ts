import type { Clause, ClauseKind, ContentNode, Inline, Paragraph } from '@mingce/schema';
import { type ClauseLabel, formatClauseLabel, parseClauseLabel } from '@mingce/schema/grammar';
import type { PlacedPiece } from '../markdown/blocks.js';
import type { FaultLog } from '../markdown/fault-log.js';
import { inlineText } from '../text/inline-text.js';
import { anchorSegment, attachmentAnchor, headingSegment, isLevel } from './anchors.js';
import { ClauseStack } from './clause-stack.js';
import { type ClosingPart, findClosingPart } from './closing-part.js';
import { dropPrefix } from './drop-prefix.js';
import type { OpenClause } from './open-clause.js';
import { readsAsTitle } from './signs.js';

/** The kinds of clauses in statutes, outermost first. */
const statuteOrder: readonly ClauseKind[] = ['part', 'chapter', 'section', 'article'];
const levelOrder: readonly ClauseKind[] = ['level1', 'level2', 'level3', 'level4', 'level5'];

/** The tree of clauses, and the line of the author’s file on which each begins. */
export interface BuiltClauses {
  readonly body: ContentNode[];
  readonly lineOf: ReadonlyMap<Clause, number>;
}

/** Builds the tree of clauses from blocks and headings by their numbers. */
export function buildClauses(pieces: readonly PlacedPiece[], faults: FaultLog): BuiltClauses {
  return new ClauseBuilder(pieces, faults).build();
}

class ClauseBuilder {
  readonly #pieces: readonly PlacedPiece[];
  readonly #faults: FaultLog;
  readonly #stack = new ClauseStack();
  readonly #closingPart: ClosingPart;

  constructor(pieces: readonly PlacedPiece[], faults: FaultLog) {
    this.#pieces = pieces;
    this.#faults = faults;
    this.#closingPart = findClosingPart(pieces.map(({ piece }) => piece));
  }

  build(): BuiltClauses {
    const { closing, attachments } = this.#closingPart;
    for (const [index, { piece, line }] of this.#pieces.entries()) {
      this.#stack.line = line;
      if (closing.has(index)) this.#closeDocument();
      const attachment = attachments.get(index);
      if (attachment) this.#openAttachment(attachment, piece.type === 'heading' ? piece.depth : undefined);
      else if (piece.type === 'heading') this.#addHeading(piece.children, piece.depth);
      else if (piece.type !== 'paragraph') this.#stack.addBlock(piece);
      else if (closing.has(index)) this.#stack.addBlock(piece);
      else this.#addParagraph(piece);
    }
    this.#stack.closeTo(undefined);
    return { body: this.#stack.body, lineOf: this.#stack.lineOf };
  }

  /** The closing part of a document belongs to no clause, but stays in its attachment. */
  #closeDocument(): void {
    this.#stack.closeWhile(({ kind }) => kind !== 'attachment');
  }

  #addHeading(children: Inline[], depth: number): void {
    const text = inlineText(children).trim();
    if (text === '') return;
    const label = readLabel(text);
    if (label) {
      this.#closeHeadings(depth);
      this.#open(label, children, depth);
      return;
    }
    const attachment = this.#stack.top;
    if (attachment?.kind === 'attachment' && attachment.isEmpty && attachment.clause.title === undefined) {
      attachment.clause.title = oneLine(text);
      return;
    }
    // A heading outranks every plain line above it.
    this.#stack.closeWhile(({ kind, depth: above }) => kind !== 'attachment' && (above ?? Infinity) >= depth);
    const anchor = this.#stack.attachmentPrefix + headingSegment(oneLine(text));
    this.#stack.open({ kind: 'heading', form: 'heading', number: 0, anchor, title: oneLine(text), depth });
  }

  #closeHeadings(depth: number): void {
    const outermost = this.#stack
      .fromTop()
      .reverse()
      .find((open) => open.kind === 'heading' && (open.depth ?? 0) >= depth);
    if (outermost) this.#stack.closeWith(outermost);
  }

  #addParagraph(paragraph: Paragraph): void {
    const text = inlineText(paragraph.children);
    const label = readLabel(text);
    if (label) {
      this.#open(label, paragraph.children, undefined);
      return;
    }
    const { top } = this.#stack;
    if (top?.kind === 'attachment' && top.isEmpty && top.clause.title === undefined && readsAsTitle(text)) {
      top.clause.title = oneLine(text);
      return;
    }
    this.#addText(paragraph);
  }

  /** Adds text to the open clause; in an article each paragraph after the first is a 款. */
  #addText(paragraph: Paragraph): void {
    const article = this.#openArticle();
    const { top } = this.#stack;
    if (!article || (top !== article && top && isLevel(top.kind) && top.announces)) {
      this.#stack.addBlock(paragraph);
      return;
    }
    this.#stack.closeTo(article);
    article.paragraphs += 1;
    if (article.paragraphs > 1) {
      const number = { number: article.paragraphs };
      const anchor = `${article.clause.anchor}-${anchorSegment('paragraph', number, article.clause)}`;
      this.#stack.open({ kind: 'paragraph', form: 'paragraph', number: number.number, anchor });
    }
    this.#stack.addBlock(paragraph);
  }

  #open(label: ClauseLabel, children: readonly Inline[], depth: number | undefined): void {
    if (label.isLookalike) {
      const facts = { label: label.label, read: formatClauseLabel(label) };
      this.#faults.add('content.numberLookalike', 'warning', this.#stack.line, facts);
    }
    if (label.kind === 'attachment') this.#openAttachment(label, depth);
    else if (statuteOrder.includes(label.kind)) this.#openStatute(label, children, depth);
    else this.#openLevel(label, children, depth);
  }

  #openAttachment(found: ClauseLabel, depth: number | undefined): void {
    const { kind, number, label, rest } = found;
    this.#stack.closeTo(undefined);
    const anchor = attachmentAnchor(label, found);
    this.#stack.open({ kind, form: kind, number, label, anchor, title: oneLine(rest), depth });
  }

  #openStatute(label: ClauseLabel, children: readonly Inline[], depth: number | undefined): void {
    const { kind, number } = label;
    const isSubpart = kind === 'part' && label.label.includes('分');
    const rank = statuteOrder.indexOf(kind) + (isSubpart ? 0.5 : 0);
    const article = this.#openArticle();
    if (article) this.#stack.closeWith(article);
    // 一、将第三条修改为： contains the following article. Otherwise an article ends a text numbered 一、二、, and a section ends the
    // section before it with its contents.
    const { top } = this.#stack;
    const isAfterItsLike = this.#stack.fromTop().some((open) => statuteRank(open) >= rank);
    if (isAfterItsLike || !(top && isLevel(top.kind) && top.invites)) {
      this.#stack.closeWhile((open) => isLevel(open.kind) || statuteRank(open) >= rank);
    }
    const outer = this.#stack.nearest(...(kind === 'article' ? [] : statuteOrder));
    const scope = outer && statuteRank(outer) < rank ? outer : undefined;
    const segment = isSubpart ? `sub-${number}` : anchorSegment(kind, label, undefined);
    const anchor = scope ? `${scope.clause.anchor}-${segment}` : this.#stack.attachmentPrefix + segment;

    const words = dropLabel(children, label);
    const text = oneLine(inlineText(words));
    const isTitle = kind === 'article' ? depth !== undefined && readsAsTitle(text) : text !== '';
    this.#stack.open({
      kind,
      form: kind,
      number,
      anchor,
      label: label.label,
      title: isTitle ? text : undefined,
      depth,
    });
    if (!isTitle && text !== '') this.#addText({ type: 'paragraph', children: words });
  }

  #openLevel(label: ClauseLabel, children: readonly Inline[], depth: number | undefined): void {
    const article = this.#openArticle();
    const inArticle = article !== undefined && depth === undefined && this.#belongsToArticle(label, article);
    if (article && !inArticle) this.#stack.closeWith(article);
    if (inArticle) article.lastNumbers.set(label.kind, label.number);
    this.#closeForLevel(label);

    const kind = inArticle ? this.#kindInArticle(label) : label.kind;
    const scope = this.#stack.anchorScope;
    const segment = anchorSegment(kind, label, scope?.kind === 'attachment' ? undefined : scope);
    const words = dropLabel(children, label);
    const text = oneLine(inlineText(words));
    const isTitle = depth !== undefined && text.length <= 100;
    const maybeTitle = !inArticle && !isTitle && readsAsTitle(text) ? words : undefined;
    this.#stack.open({
      kind,
      form: label.kind,
      number: label.number,
      anchor: scope ? `${scope.anchor}-${segment}` : segment,
      label: label.label,
      title: isTitle ? text : undefined,
      depth,
      maybeTitle,
    });
    if (!isTitle && !maybeTitle && text !== '') this.#stack.addBlock({ type: 'paragraph', children: words });
  }

  /** The open article, unless a heading inside it is open. */
  #openArticle(): OpenClause | undefined {
    for (const open of this.#stack.fromTop()) {
      if (open.kind === 'article') return open;
      if (open.kind === 'heading') return undefined;
    }
    return undefined;
  }

  /** Whether a number below an article is one of its items, or continues the text around the article. */
  #belongsToArticle({ kind, number }: ClauseLabel, article: OpenClause): boolean {
    if (number > 1 && article.lastNumbers.get(kind) === number - 1) return true;
    const outside = this.#stack.fromTop();
    const around = outside.slice(outside.indexOf(article) + 1).find(({ form }) => form === kind);
    if (around?.number === number - 1) return false;
    return kind !== 'level1' || (this.#stack.top?.announces ?? false);
  }

  /** （一） is an item and 1. a subitem; 一、 is an item too, and then （一） below it is a subitem. */
  #kindInArticle({ kind }: ClauseLabel): ClauseKind {
    const isBelowItem = this.#stack.top?.kind === 'item';
    if (kind === 'level1' || (kind === 'level2' && !isBelowItem)) return 'item';
    return kind === 'level2' || kind === 'level3' ? 'subitem' : kind;
  }

  /** Closes the clauses that a number of this form ends: its predecessor, or all of the same or a lower level. */
  #closeForLevel({ kind, number }: ClauseLabel): void {
    const reach: OpenClause[] = [];
    for (const open of this.#stack.fromTop()) {
      if (!isLevel(open.kind) && !(open.kind === 'heading' && number > 1)) break;
      reach.push(open);
    }
    // 7.…如下： may contain 1. of the same form, but not at a further level; otherwise each 一、甲 would be inside the one
    // before.
    const isInsideItself = reach.filter((open) => open.form === kind).length > 1;
    if (number === 1 && this.#stack.top?.invites && !isInsideItself) return;
    const rank = levelOrder.indexOf(kind);
    // The predecessor may contain a chapter, as in 一、将第二章修改为：.
    const previous = this.#stack
      .fromTop()
      .find((open) => isLevel(open.kind) && open.form === kind && open.number === number - 1);
    const sameRank = reach
      .filter((open) => isLevel(open.kind) && levelOrder.indexOf(open.form) >= rank)
      .at(-1);
    const ends = previous ?? sameRank;
    if (ends) this.#stack.closeWith(ends);
  }
}

function statuteRank(open: OpenClause): number {
  const rank = statuteOrder.indexOf(open.kind);
  return open.kind === 'part' && open.clause.label?.includes('分') ? rank + 0.5 : rank;
}

/**
 * The number with which a line opens a clause; 第一款 and similar labels at the start of a line only refer to a clause.
 */
function readLabel(text: string): ClauseLabel | undefined {
  const label = parseClauseLabel(text);
  return label && !['paragraph', 'item', 'subitem'].includes(label.kind) ? label : undefined;
}

function dropLabel(children: readonly Inline[], { rest }: ClauseLabel): Inline[] {
  const text = inlineText(children);
  return dropPrefix(children, text.trimEnd().length - rest.length);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
