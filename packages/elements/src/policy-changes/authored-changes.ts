import type { ClauseRef, InterpretationElements } from '@mingce/schema/types';
import { html, nothing } from 'lit';
import { type ClauseLinks, clauseLink } from '../internal/clause-link.js';
import { feedText } from '../internal/feed-text.js';

type Changes = NonNullable<InterpretationElements['changes']>;

/** 新旧政策差异 as written by the authors: a table of topics, which becomes cards if it is narrow. */
export function renderAuthoredChanges(changes: Changes, view: ClauseLinks) {
  const { t } = view.i18n;
  const [topic, before, now] = [t.text('changesTopic'), t.text('changesOld'), t.text('changesNew')];
  // Explicit roles, since the narrow layout changes the table's `display`.
  return html`
    <table class="changes" role="table">
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">${topic}</th>
          <th role="columnheader" scope="col">${before}</th>
          <th role="columnheader" scope="col">${now}</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${changes.map(
          (change) => html`
            <tr role="row">
              <th role="rowheader" scope="row" lang="zh-CN">${change.topic}</th>
              ${renderSide(change.old, { name: before, clause: change.oldClause, view, side: 'old' })}
              ${renderSide(change.new, { name: now, clause: change.newClause, view, side: 'new' })}
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}

function renderSide(
  text: string | undefined,
  {
    name,
    clause,
    view,
    side,
  }: { name: string; clause: ClauseRef | undefined; view: ClauseLinks; side: 'old' | 'new' },
) {
  return html`
    <td role="cell" class="side side--${side}">
      <span class="side-name small" aria-hidden="true">${name}</span>
      <span class="side-words">
        ${text !== undefined ? feedText(text) : html`<span class="muted">${view.i18n.t.text('changesNone')}</span>`}
        ${clause === undefined ? nothing : html`<span class="small side-clause">${clauseLink(clause, view)}</span>`}
      </span>
    </td>
  `;
}
