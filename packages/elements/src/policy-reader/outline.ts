import type { Clause, ClauseKind, ContentNode } from '@mingce/schema/types';
import { html, nothing } from 'lit';
import { clauseHeading, hasHeading } from '../internal/clause-heading.js';
import { icon } from '../internal/icon.js';
import * as icons from '../internal/icons.js';
import type { LocalizeController } from '../internal/localize-controller.js';

/** An entry of the table of contents. */
export interface OutlineEntry {
  readonly anchor: string;
  readonly text: string;
  readonly children: readonly OutlineEntry[];
}

/**
 * The table of contents in two levels: parts with a heading, or articles if there are none. A single entry is no
 * outline.
 */
export function outlineOf(body: readonly ContentNode[]): readonly OutlineEntry[] {
  const titled = entries(body, hasHeading, 2);
  const outline = titled.length > 1 ? titled : entries(body, isNumbered, 1);
  return outline.length > 1 ? outline : [];
}

const numbered: readonly ClauseKind[] = ['article', 'level1', 'attachment'];

function isNumbered(clause: Clause): boolean {
  return hasHeading(clause) || numbered.includes(clause.kind);
}

function entries(
  nodes: readonly ContentNode[],
  isEntry: (clause: Clause) => boolean,
  depth: number,
): OutlineEntry[] {
  if (depth === 0) return [];
  return nodes.flatMap((node) => {
    if (node.type !== 'clause') return [];
    if (!isEntry(node)) return entries(node.children, isEntry, depth);
    const children = entries(node.children, isEntry, depth - 1);
    return [{ anchor: node.anchor, text: clauseHeading(node), children }];
  });
}

/** The anchors of an outline in the order of reading. */
export function outlineAnchors(outline: readonly OutlineEntry[]): string[] {
  return outline.flatMap(({ anchor, children }) => [anchor, ...outlineAnchors(children)]);
}

export interface OutlineView {
  readonly i18n: LocalizeController;
  /** Whether it is beside the text; otherwise it is folded above it. */
  readonly isFixed: boolean;
  readonly isOpen: boolean;
  readonly toggle: () => void;
  readonly current: string | undefined;
  readonly href: (anchor: string) => string;
  readonly go: (event: MouseEvent, anchor: string) => void;
}

export function renderOutline(outline: readonly OutlineEntry[], view: OutlineView) {
  if (outline.length === 0) return nothing;
  const { isFixed, isOpen } = view;
  const name = view.i18n.t.text('readerOutline');
  return html`
    <nav class="outline ${isFixed || isOpen ? 'is-open' : ''}" aria-label=${name}>
      ${
        isFixed
          ? html`<p class="outline-title">${icon(icons.list)}${name}</p>`
          : html`
              <button type="button" class="fold" aria-expanded=${isOpen} @click=${view.toggle}>
                <span>${icon(icons.list)}${name}</span>${icon(icons.chevronDown)}
              </button>
            `
      }
      <div class="folded" lang="zh-CN">${renderEntries(outline, view)}</div>
    </nav>
  `;
}

function renderEntries(entries: readonly OutlineEntry[], view: OutlineView): unknown {
  return html`
    <ol>
      ${entries.map(
        ({ anchor, text, children }) => html`
          <li>
            <a
              href=${view.href(anchor)}
              aria-current=${anchor === view.current ? 'location' : nothing}
              @click=${(event: MouseEvent) => view.go(event, anchor)}
              >${text}</a
            >${children.length > 0 ? renderEntries(children, view) : nothing}
          </li>
        `,
      )}
    </ol>
  `;
}
