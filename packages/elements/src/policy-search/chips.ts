import { type FilterName, filterNames, restrictions, type SearchTerms } from '@mingce/search';
import { html, nothing } from 'lit';
import { langOf } from '../internal/feed-text.js';
import { icon } from '../internal/icon.js';
import * as icons from '../internal/icons.js';
import type { LocalizeController } from '../internal/localize-controller.js';
import type { FilterLabels } from './labels.js';

export interface ChipsView {
  readonly i18n: LocalizeController;
  readonly query: SearchTerms;
  readonly labels: FilterLabels;
  readonly ask: (change: Partial<SearchTerms>, focus?: 'count') => void;
  readonly remove: (change: Partial<SearchTerms>) => void;
}

/** An active filter or restriction, and the change that removes it. */
export interface Chosen {
  readonly label: string;
  readonly without: Partial<SearchTerms>;
}

/** All active restrictions in the order of the chips: the advanced form, then the filters. */
export function chosenIn(view: Pick<ChipsView, 'i18n' | 'query' | 'labels'>): readonly Chosen[] {
  return [...restrictionsIn(view), ...filtersIn(view)];
}

function restrictionsIn({ i18n: { t, format }, query: { within = {} } }: Pick<ChipsView, 'i18n' | 'query'>) {
  const { field, number = '', dateOf = 'publishedOn', from = '', to = '' } = within;
  const chosen: Chosen[] = [];
  const add = (label: string, off: typeof within) =>
    chosen.push({ label, without: { within: restrictions({ ...within, ...off }) } });
  if (field !== undefined) add(t.term('within', field), { field: undefined });
  if (number !== '') add(t.text('withinNumber', { number }), { number: '' });
  const date = t.term('dateOf', dateOf);
  const [first, last] = [from && format.date(from), to && format.date(to)];
  const off = { from: '', to: '' };
  if (first !== '' && last !== '') add(t.text('withinDays', { date, from: first, to: last }), off);
  else if (first !== '') add(t.text('withinFrom', { date, from: first }), off);
  else if (last !== '') add(t.text('withinTo', { date, to: last }), off);
  return chosen;
}

function filtersIn({ i18n: { t, locale }, query: { filters }, labels }: Omit<ChipsView, 'ask' | 'remove'>) {
  const chip = (name: FilterName, value: string): Chosen => ({
    // A filter without a label is shown as well, since the reader may want to remove it.
    label: labels.label(name, value, locale) || t.term('filter', name),
    without: { filters: { ...filters, [name]: filters[name]?.filter((other) => other !== value) ?? [] } },
  });
  return filterNames.flatMap((name) => (filters[name] ?? []).map((value) => chip(name, value)));
}

export function renderChips(chosen: readonly Chosen[], { i18n: { t }, remove, ask }: ChipsView) {
  if (chosen.length === 0) return nothing;
  return html`
    <div class="chips" role="group" aria-label=${t.text('searchFiltersActive')}>
      ${chosen.map(
        ({ label, without }) => html`<button
          type="button"
          class="chip"
          part="filter"
          aria-label=${t.text('searchFilterRemove', { label })}
          @click=${() => remove(without)}
        >
          <span lang=${langOf(label)}>${label}</span>${icon(icons.clear)}
        </button>`,
      )}
      <button type="button" class="btn btn--plain" @click=${() => ask({ filters: {}, within: undefined }, 'count')}>
        ${t.text('searchFiltersClear')}
      </button>
    </div>
  `;
}
