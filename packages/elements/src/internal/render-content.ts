import type { Block, Clause, ContentNode, Image, Inline, List, Table } from '@mingce/schema/types';
import { html, nothing } from 'lit';
import { clauseHeading, gapAfter, hasHeading } from './clause-heading.js';
import { inlineText } from './content-text.js';
import { heading } from './heading.js';
import { icon } from './icon.js';
import * as icons from './icons.js';
import type { LocalizeController } from './localize-controller.js';
import { safeHref } from './safe-href.js';
import { keepNumbers } from './typography/typeset.js';

/** Values and callbacks for drawing a text. */
export interface ContentView {
  readonly i18n: LocalizeController;
  /** The level of the topmost headings of the text. */
  readonly headingLevel: number;
  /** Resolves the address of a link or picture of the text. */
  readonly resolve: (href: string) => string;
  /** The anchor of the highlighted clause. */
  readonly target?: string | undefined;
  /** Draws content beside each clause, such as a button that copies its link. */
  readonly clauseTool?: (clause: Clause) => unknown;
  /** Draws the words of the text, for example with explained terms; the text of links is not changed. */
  readonly words?: WordsView | undefined;
}

export interface WordsView {
  /** Called before the words of each clause, in the order of the text. */
  begin(clause: Clause): void;
  draw(text: string): unknown;
}

interface Context extends ContentView {
  readonly body: readonly ContentNode[];
  /** Number of tables so far: a table without a caption is named by its number. */
  tables: number;
}

/**
 * Draws a content tree. The set of nodes is closed, and unknown nodes are left out. Each clause is a `<section>` with
 * its anchor as id; elements are in reading order, and copied text contains no text of the interface.
 */
export function renderContent(body: readonly ContentNode[], view: ContentView): unknown {
  return renderNodes(body, view.headingLevel, { ...view, body, tables: 0 });
}

function renderNodes(nodes: readonly ContentNode[], level: number, context: Context): unknown[] {
  return nodes.map((node, index) =>
    node.type === 'clause'
      ? renderClause(node, level, context)
      : renderBlock(node, level, context, lineClass(nodes, index, nodes === context.body)),
  );
}

function renderClause(clause: Clause, level: number, context: Context) {
  const isTarget = clause.anchor === context.target;
  const [target, part] = isTarget ? [' is-target', 'target'] : ['', nothing];
  const tool = context.clauseTool?.(clause) ?? nothing;
  context.words?.begin(clause);
  if (hasHeading(clause)) {
    return html`
      <section class="cl cl--titled cl--${clause.kind}${target}" part=${part} id=${clause.anchor} tabindex="-1">
        ${heading(level, clauseHeading(clause), 'lead')}${tool}
        ${renderNodes(clause.children, level + 1, context)}
      </section>
    `;
  }
  const [first, ...rest] = clause.children;
  const runsOn = first?.type === 'paragraph';
  return html`
    <section class="cl cl--${clause.kind}${target}" part=${part} id=${clause.anchor} tabindex="-1">
      <p class="lead">${renderNumber(clause.label)}${runsOn ? renderInlines(first.children, context) : nothing}</p>${tool}
      ${renderNodes(runsOn ? rest : clause.children, level, context)}
    </section>
  `;
}

function renderNumber(label: string | undefined) {
  return label === undefined ? nothing : html`<b class="no">${label}</b>${gapAfter(label)}`;
}

function renderBlock(block: Block, level: number, context: Context, className: string): unknown {
  switch (block.type) {
    case 'paragraph':
      return html`<p class=${className || nothing}>${renderInlines(block.children, context)}</p>`;
    case 'list':
      return renderList(block, level, context);
    case 'table':
      return renderTable(block, context);
    case 'image':
      return renderImage(block, context);
    case 'note':
      return html`<div class="note-text" role="note">${renderNodes(block.children, level, context)}</div>`;
    default:
      return nothing;
  }
}

function renderList({ ordered, start, items }: List, level: number, context: Context) {
  const drawn = items.map((item) => html`<li>${renderNodes(item, level, context)}</li>`);
  return ordered
    ? html`<ol class="list" start=${start ?? 1}>${drawn}</ol>`
    : html`<ul class="list">${drawn}</ul>`;
}

/** A table that is wider than the text scrolls by itself and can be reached by keyboard. */
function renderTable({ caption, align, head, rows }: Table, context: Context) {
  context.tables += 1;
  const name = context.i18n.t.text('contentTable', { count: context.tables });
  const edge = (column: number) => align?.[column] ?? 'start';
  return html`
    <div class="scroll" role="region" tabindex="0" aria-label=${caption === undefined ? name : `${name} ${caption}`}>
      <table>
        ${caption === undefined ? nothing : html`<caption>${caption}</caption>`}
        <thead><tr>${head.map((cell, column) => html`<th scope="col" class=${edge(column)}>${renderInlines(cell, context)}</th>`)}</tr></thead>
        <tbody>${rows.map((row) => html`<tr>${row.map((cell, column) => renderCell(cell, column, edge(column), context))}</tr>`)}</tbody>
      </table>
    </div>
  `;
}

/** The first cell is the header of its row, unless it is empty or only a number. */
function renderCell(cell: readonly Inline[], column: number, edge: string, context: Context) {
  const drawn = renderInlines(cell, context);
  const isName = column === 0 && !/^[\s\d.,%]*$/.test(inlineText(cell));
  return isName ? html`<th scope="row" class=${edge}>${drawn}</th>` : html`<td class=${edge}>${drawn}</td>`;
}

function renderImage({ src, alt }: Image, { resolve }: Context) {
  const address = safeHref(resolve(src));
  return address === undefined
    ? nothing
    : html`<figure><img src=${address} alt=${alt} loading="lazy" /></figure>`;
}

function renderInlines(inlines: readonly Inline[], context: Context): unknown[] {
  return inlines.map((inline) => {
    if (typeof inline === 'string') return context.words ? context.words.draw(inline) : keepNumbers(inline);
    switch (inline.type) {
      case 'strong':
        return html`<strong>${renderInlines(inline.children, context)}</strong>`;
      case 'emphasis':
        return html`<em>${renderInlines(inline.children, context)}</em>`;
      case 'link':
        return renderLink(
          inline.href,
          renderInlines(inline.children, { ...context, words: undefined }),
          context,
        );
      case 'break':
        return html`<br />`;
      default:
        return nothing;
    }
  });
}

/** An unsafe link is drawn as text only; an external one is marked. */
function renderLink(href: string, words: unknown, { resolve, i18n }: Context) {
  const address = safeHref(resolve(href));
  if (address === undefined) return words;
  if (!isExternal(address)) return html`<a href=${address}>${words}</a>`;
  const name = i18n.t.text('externalLink');
  return html`<a href=${address} rel="noopener noreferrer">${words}<span class="external" role="img" aria-label=${name}>${icon(icons.external)}</span></a>`;
}

function isExternal(address: string): boolean {
  const { protocol, host } = new URL(address, document.baseURI);
  return /^https?:$/.test(protocol) && host !== location.host;
}

const day =
  /^[0-9〇○一二三四五六七八九]{4}年[0-9一二三四五六七八九十]{1,3}月[0-9一二三四五六七八九十]{1,3}日$/;

/** Classes for the salutation, signature and date lines of an official letter (GB/T 9704—2012). */
function lineClass(nodes: readonly ContentNode[], index: number, isWhole: boolean): string {
  const text = lineText(nodes[index]);
  if (day.test(text)) return 'sign';
  if (isWhole && index === 0 && text.length <= 80 && text.endsWith('：')) return 'to';
  const isShort = text !== '' && text.length <= 60 && !/[。；：]$/.test(text);
  return isShort && day.test(lineText(nodes[index + 1])) ? 'sign' : '';
}

function lineText(node: ContentNode | undefined): string {
  return node?.type === 'paragraph' ? inlineText(node.children).trim() : '';
}
