import { html, nothing } from 'lit';
import { icon } from '../internal/icon.js';
import * as icons from '../internal/icons.js';
import { inTurn } from '../internal/in-turn.js';
import { renderMessagePanel } from '../internal/message-panel.js';
import * as stateIcons from '../internal/state-icons.js';
import { filterValue } from './browse/filter-bar.js';
import type { Filters, Loosening } from './browse/filters.js';
import { type CardView, renderCard, renderCardOutline } from './item/item-card.js';
import type { Listed } from './judged.js';
import * as packageIcons from './package-icons.js';
import { hotlineWords, type Verdict } from './package-views.js';

/** The filters applied to a list, and the filters to remove if nothing is left. */
export interface Narrowing {
  readonly filters: Filters;
  /** Whether the reader has set any filter. */
  readonly isSet: boolean;
  readonly clear: () => void;
  /** Filters whose removal leaves items. */
  readonly loosenings: () => readonly Loosening[];
  readonly loosen: (name: keyof Filters) => void;
}

export interface ListView extends CardView {
  readonly limit: number;
  readonly more: () => void;
  /** Whether items are still being loaded. */
  readonly isLoading: boolean;
  /** The selected tab; `undefined` before the enterprise answers anything. */
  readonly tab: Verdict | undefined;
  readonly narrowing: Narrowing;
  readonly hotline: { readonly phone: string; readonly name?: string | undefined } | undefined;
  /** The link that sends an unmet need to the office; drawn if nothing fits. */
  readonly handOver?: unknown;
}

/** Number of items that fill a screen and are drawn at once; the others follow in later tasks. */
const drawnFirst = 3;

/** Draws the items up to the current page size. */
export function renderList(listed: readonly Listed[], view: ListView) {
  const { words, limit, more, isLoading } = view;
  const { t } = words.i18n;
  if (listed.length === 0 && !isLoading) return renderNothing(view);
  const rest = listed.length - limit;
  const cards = listed.slice(0, limit).map((one, index) => {
    const draw = () => renderCard(one, view);
    return index < drawnFirst ? draw() : inTurn(draw, renderCardOutline());
  });
  return html`
    <ul class="cards" role="list">${cards}</ul>
    ${isLoading && listed.length === 0 ? html`<p class="muted">${t.text('packageReading')}</p>` : nothing}
    ${rest > 0 ? html`<button type="button" class="btn more no-print" @click=${more}>${icon(icons.chevronDown)}${t.text('packageMore', { count: Math.min(rest, 10) })}</button>` : nothing}
  `;
}

const nothingIn = {
  eligible: 'packageNothingEligible',
  possible: 'packageNothingPossible',
  ineligible: 'packageNothingIneligible',
} as const;

/** Maximum number of filters that are offered for removal. */
const mostLoosened = 3;

/** 没有合适的政策: suggestions, and the contact to ask. */
function renderNothing(view: ListView) {
  const { words, headingLevel, tab, narrowing, hotline } = view;
  const { t } = words.i18n;
  const loosenings = narrowing.isSet ? narrowing.loosenings().slice(0, mostLoosened) : [];
  const unfiltered = tab === undefined ? 'packageNothingFilters' : nothingIn[tab];
  const advice = t.text(loosenings.length > 0 ? 'packageNothingLoosen' : unfiltered);
  return renderMessagePanel({
    icon: packageIcons.order,
    title: t.text('packageNothing'),
    text: [advice, hotlineWords(hotline, words.i18n), view.handOver ?? nothing],
    actions: narrowing.isSet
      ? [
          ...loosenings.map((one) => renderLoosening(one, view)),
          html`<button type="button" class="btn" @click=${narrowing.clear}>${icon(icons.clear)}${t.text('packageFilterClear')}</button>`,
        ]
      : [],
    headingLevel,
  });
}

function renderLoosening({ name, count }: Loosening, { words, narrowing }: ListView) {
  const { t } = words.i18n;
  const { filters, loosen } = narrowing;
  const label = t.text('packageLoosen', {
    filter: t.term('packageFilterBy', name),
    value: filterValue(name, filters, words),
    count,
  });
  return html`<button type="button" class="btn" part="loosen" @click=${() => loosen(name)}>${label}</button>`;
}

/** The disclaimer above every list of results. */
export function renderDisclaimer({ words }: Pick<ListView, 'words'>) {
  return html`<p class="disclaimer small muted" part="disclaimer">${icon(stateIcons.info)}<span>${words.i18n.t.text('packageDisclaimer')}</span></p>`;
}
