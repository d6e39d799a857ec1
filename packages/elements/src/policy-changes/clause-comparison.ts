import { type ClauseComparison, clauseWords, type FlatClause, type TextPiece } from '@mingce/content/compare';
import { html, nothing, type TemplateResult } from 'lit';
import { feedText, langOf } from '../internal/feed-text.js';
import { icon } from '../internal/icon.js';
import type { IconDrawing } from '../internal/icons.js';
import * as icons from '../internal/icons.js';
import type { LocalizeController } from '../internal/localize-controller.js';
import { keepNumbers } from '../internal/typography/typeset.js';
import type { ComparisonRow } from './comparison-rows.js';

export interface ComparisonView {
  readonly i18n: LocalizeController;
  /** Whether old and new are side by side; otherwise one text has the marks of both. */
  readonly isWide: boolean;
  readonly href: (side: 'old' | 'new', anchor: string) => string | undefined;
  /** The runs of unchanged clauses that the reader has unfolded, by the anchor of their first. */
  readonly unfolded: ReadonlySet<string>;
  readonly unfold: (anchor: string) => void;
}

/** The rows of the comparison: changed clauses in full, and each run of unchanged ones as a line that unfolds. */
export function renderComparison(rows: readonly ComparisonRow[], view: ComparisonView) {
  return html`
    <ol class="comparison ${view.isWide ? 'is-wide' : ''}">
      ${rows.map((one) => (one.kind === 'same' ? renderSame(one.rows, view) : renderRow(one.row, view)))}
    </ol>
  `;
}

function renderSame(rows: Extract<ComparisonRow, { kind: 'same' }>['rows'], view: ComparisonView) {
  const [first] = rows;
  const last = rows[rows.length - 1];
  if (first === undefined || last === undefined) return nothing;
  if (view.unfolded.has(first.new.anchor)) {
    return rows.map((row, index) => renderRow(row, view, index === 0));
  }
  const { t } = view.i18n;
  const words =
    rows.length === 1
      ? t.parts('changesSameOne', { first: feedText(nameOf(first.new, view)) })
      : t.parts('changesSameRun', {
          first: feedText(nameOf(first.new, view)),
          last: feedText(nameOf(last.new, view)),
          count: rows.length,
        });
  return html`
    <li class="same-run">
      <button type="button" class="run" part="unchanged" @click=${() => view.unfold(first.new.anchor)}>
        ${icon(icons.chevronDown)}<span>${words}</span><span class="run-act">${t.text('changesShowSame')}</span>
      </button>
    </li>
  `;
}

const signs: Record<'changed' | 'added' | 'removed' | 'moved' | 'same', { icon: IconDrawing; tone: string }> =
  {
    changed: { icon: icons.pencil, tone: 'badge--warn' },
    added: { icon: icons.check, tone: 'badge--ok' },
    removed: { icon: icons.clear, tone: 'badge--bad' },
    moved: { icon: icons.chevronDown, tone: 'badge--soon' },
    same: { icon: icons.check, tone: 'badge--off' },
  };

function renderRow(row: ClauseComparison, view: ComparisonView, isFirst = false) {
  const old = row.kind === 'added' ? undefined : row.old;
  const next = row.kind === 'removed' ? undefined : row.new;
  return html`
    <li class="row row--${row.kind}" part="row" data-first=${isFirst && next ? next.anchor : nothing} tabindex=${isFirst ? -1 : nothing}>
      <p class="row-head" part="row-name">${renderName(old, next, view)} ${renderSigns(row, view)}</p>
      ${view.isWide ? renderSides(row, view) : renderMerged(row, view)}
    </li>
  `;
}

/** The new number as a link, and the old number if it differs. */
function renderName(old: FlatClause | undefined, next: FlatClause | undefined, view: ComparisonView) {
  const { t } = view.i18n;
  if (next === undefined) return old === undefined ? nothing : clauseLink('old', old, view);
  const isRenumbered = old !== undefined && old.label !== next.label && old.label !== '';
  return html`
    ${clauseLink('new', next, view)}
    ${isRenumbered ? html`<span class="small muted">${t.parts('changesRenumbered', { label: clauseLink('old', old, view) })}</span>` : nothing}
  `;
}

function clauseLink(side: 'old' | 'new', clause: FlatClause, view: ComparisonView) {
  const href = clause.anchor === '' ? undefined : view.href(side, clause.anchor);
  const name = nameOf(clause, view);
  return href === undefined
    ? html`<span class="clause-name" lang=${langOf(name)}>${name}</span>`
    : html`<a class="clause-name" lang=${langOf(name)} href=${href}>${name}</a>`;
}

function nameOf({ label, title, anchor }: FlatClause, { i18n }: ComparisonView): string {
  if (anchor === '') return i18n.t.text('changesPreamble');
  return label || title || i18n.t.text('readerThisPart');
}

function renderSigns(row: ClauseComparison, { i18n }: ComparisonView) {
  const isMoved = 'isMoved' in row && row.isMoved;
  const kinds = [
    ...(row.kind === 'same' && isMoved ? [] : [row.kind]),
    ...(isMoved ? (['moved'] as const) : []),
  ];
  return kinds.map(
    (kind) =>
      html`<span class="badge ${signs[kind].tone}">${icon(signs[kind].icon)}${i18n.t.term('change', kind)}</span>`,
  );
}

/** Old text left, new text right, each with its own marks only. */
function renderSides(row: ClauseComparison, view: ComparisonView) {
  const { t } = view.i18n;
  const pieces = piecesOf(row);
  const side = (name: 'old' | 'new', without: TextPiece['kind']) => html`
    <div class="side side--${name}">
      <span class="sr">${t.text(name === 'old' ? 'changesVersionOld' : 'changesVersionNew')}</span>
      ${renderPieces(
        pieces.filter(({ kind }) => kind !== without),
        view,
      )}
    </div>
  `;
  return html`
    <div class="sides">
      ${row.kind === 'added' ? html`<div class="side side--none muted">${t.text('changesNone')}</div>` : side('old', 'added')}
      ${row.kind === 'removed' ? html`<div class="side side--none muted">${t.text('changesNone')}</div>` : side('new', 'removed')}
    </div>
  `;
}

function renderMerged(row: ClauseComparison, view: ComparisonView) {
  return html`<div class="side">${renderPieces(piecesOf(row), view)}</div>`;
}

/** Text on one side only has no marks inside: its icon shows that it is new or deleted as a whole. */
function piecesOf(row: ClauseComparison): readonly TextPiece[] {
  if (row.kind === 'added') return [{ kind: 'same', text: clauseWords(row.new) }];
  if (row.kind === 'removed') return [{ kind: 'same', text: clauseWords(row.old) }];
  return row.pieces;
}

/** Joins a unit at the beginning of a piece with the number before it. */
const joinUnit = (piece: string, before: string) =>
  (/\d$/.test(before) ? piece.replace(/^ (?=[\u4e00-\u9fff])/, '\u00a0') : piece).replace(
    /(\d) (?=[\u4e00-\u9fff])/g,
    '$1\u00a0',
  );

function renderPieces(pieces: readonly TextPiece[], { i18n }: ComparisonView): TemplateResult {
  const { t } = i18n;
  const end = t.text('changesMarkEnd');
  // Styles add hidden words for the marks: screen readers read them, but copied text does not contain them.
  return html`<p class="words" part="words" lang="zh-CN">${pieces.map(({ kind, text: piece }, index) => {
    const text = keepNumbers(joinUnit(piece, pieces[index - 1]?.text ?? ''));
    if (kind === 'same') return text;
    return kind === 'removed'
      ? html`<del data-start=${t.text('changesRemovedMark')} data-end=${end}>${text}</del>`
      : html`<ins data-start=${t.text('changesAddedMark')} data-end=${end}>${text}</ins>`;
  })}</p>`;
}
