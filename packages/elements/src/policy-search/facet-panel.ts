import { validities } from '@mingce/schema/vocabulary';
import {
  type FacetCounts,
  type FacetValue,
  type FilterName,
  type Filters,
  filterNames,
} from '@mingce/search';
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { langOf } from '../internal/feed-text.js';
import { icon } from '../internal/icon.js';
import * as icons from '../internal/icons.js';
import type { LocalizeController } from '../internal/localize-controller.js';
import type { FilterLabels } from './labels.js';

/** Filters that are open at first, because most readers use them. */
const openAtFirst: readonly FilterName[] = ['validity', 'region', 'audience', 'topic'];
const shownAtFirst = 6;

export interface FacetPanelView {
  readonly facets: FacetCounts['facets'];
  readonly filters: Filters;
  readonly labels: FilterLabels;
  /** Filters whose whole list the reader unfolded. */
  readonly expanded: ReadonlySet<FilterName>;
  /** Filters that the reader has opened or folded; folding needs no new drawing. */
  readonly folds: Map<FilterName, boolean>;
  readonly i18n: LocalizeController;
  readonly toggle: (name: FilterName, value: string, on: boolean) => void;
  readonly expand: (name: FilterName, on: boolean) => void;
}

/** The filters with their counts. Values without results stay visible, but muted. */
export function renderFacetPanel(view: FacetPanelView) {
  return filterNames.map((name) => {
    const values = facetValues(name, view.facets[name], view.filters[name] ?? []).filter(
      ({ value }) => view.labels.label(name, value, view.i18n.locale) !== '',
    );
    return values.length === 0 ? nothing : renderFacet(name, values, view);
  });
}

function renderFacet(name: FilterName, values: readonly FacetValue[], view: FacetPanelView) {
  const { t } = view.i18n;
  const chosen = view.filters[name] ?? [];
  const all = view.expanded.has(name) || values.length <= shownAtFirst + 1;
  const shown = all
    ? values
    : values.filter(({ value }, index) => index < shownAtFirst || chosen.includes(value));
  const title = t.term('filter', name);
  const isOpen = view.folds.get(name) ?? (openAtFirst.includes(name) || chosen.length > 0);
  // A filter opened by a choice stays open after the choice is removed; the toggle event may come too late for that.
  if (chosen.length > 0 && !view.folds.has(name)) view.folds.set(name, true);
  const noteFold = (event: Event) => view.folds.set(name, (event.target as HTMLDetailsElement).open);
  return html`
    <details class="fac" part="filters" ?open=${isOpen} @toggle=${noteFold}>
      <summary>${title}${icon(icons.chevronDown)}</summary>
      <ul aria-label=${title}>
        ${repeat(
          shown,
          ({ value }) => value,
          (item) => renderValue(name, item, chosen.includes(item.value), view),
        )}
      </ul>
      ${
        values.length > shownAtFirst + 1
          ? html`<button type="button" class="more" @click=${() => view.expand(name, !view.expanded.has(name))}>
              ${view.expanded.has(name) ? t.text('searchFilterLess') : t.text('searchFilterMore', { count: values.length })}
            </button>`
          : nothing
      }
    </details>
  `;
}

function renderValue(name: FilterName, { value, count }: FacetValue, checked: boolean, view: FacetPanelView) {
  const { i18n, labels, toggle } = view;
  const label = labels.label(name, value, i18n.locale);
  const change = (event: Event) => toggle(name, value, (event.target as HTMLInputElement).checked);
  return html`
    <li>
      <label class="opt ${count === 0 && !checked ? 'is-zero' : ''}">
        <input type="checkbox" .checked=${checked} @change=${change} />
        <span lang=${langOf(label)}>${label}</span>
        <span class="n" part="filter-count">${i18n.format.count(count)}</span>
      </label>
    </li>
  `;
}

/** The values in the order of their usefulness, always including the chosen ones. */
function facetValues(
  name: FilterName,
  found: readonly FacetValue[],
  chosen: readonly string[],
): FacetValue[] {
  const counted = [
    ...found,
    ...chosen
      .filter((value) => !found.some((item) => item.value === value))
      .map((value) => ({ value, count: 0 })),
  ];
  const orders: Partial<Record<FilterName, (item: FacetValue) => string | number>> = {
    validity: ({ value }) => (validities as readonly string[]).indexOf(value === 'inForce' ? '' : value),
    year: ({ value }) => -Number(value),
  };
  const order = orders[name] ?? (({ count }: FacetValue) => -count);
  return counted
    .map((item) => ({ item, key: order(item) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.item.value < b.item.value ? -1 : 1))
    .map(({ item }) => item);
}
