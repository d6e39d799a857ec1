import { awardKindLabels, entityTypeLabels, needLabels } from '@mingce/schema/vocabulary';
import { html, nothing } from 'lit';
import { langOf } from '../../internal/feed-text.js';
import { icon } from '../../internal/icon.js';
import * as icons from '../../internal/icons.js';
import { labelOf } from '../../internal/label.js';
import { type FactWords, industryName, regionName } from '../profile/value-words.js';
import { type Choice, type FilterName, type Filters, filterNames } from './filters.js';

export interface FilterView {
  readonly words: FactWords;
  readonly filters: Filters;
  /** The filters set by the page. */
  readonly own: Filters;
  readonly choices: { readonly [name in FilterName]: readonly Choice[] };
  /** Filters that are folded at first. */
  readonly folds: 'none' | 'lists' | 'all';
  readonly change: (filters: Partial<Filters>) => void;
  readonly clear: () => void;
}

/** The name of a choice of a filter. */
export function choiceName(name: FilterName, value: string, words: FactWords): string {
  const { t, locale } = words.i18n;
  switch (name) {
    case 'applicant':
      return labelOf(entityTypeLabels, value, locale);
    case 'industry':
      return industryName(value, words);
    case 'region':
      return regionName(value, words);
    case 'award':
      return labelOf(awardKindLabels, value, locale);
    case 'state':
      return t.term('packageState', value);
  }
}

/** The value of a filter in words. */
export function filterValue(name: keyof Filters, filters: Filters, words: FactWords): string {
  if (name === 'text') return filters.text.trim();
  if (name !== 'needs') return choiceName(name, filters[name], words);
  return words.i18n.format.list(filters.needs.map((need) => labelOf(needLabels, need, words.i18n.locale)));
}

/**
 * A text filter, and a list for each other filter. On a phone the lists are folded; beside results, which come first,
 * the whole bar is folded.
 */
export function renderFilters(view: FilterView) {
  const { words, filters, own, folds, change, clear } = view;
  const { t } = words.i18n;
  const set = filterNames.filter((name) => filters[name] !== own[name]).length;
  const isSet = set > 0 || filters.text !== '';
  const text = html`
    <label class="field filter-text">
      <span class="sr">${t.text('packageFilterText')}</span>
      ${icon(icons.search)}
      <input type="search" placeholder=${t.text('packageFilterText')} .value=${filters.text} maxlength="60"
        @input=${(event: InputEvent) => change({ text: (event.currentTarget as HTMLInputElement).value })}>
    </label>
  `;
  const lists = html`<div class="filters">${filterNames.map((name) => renderSelect(name, view))}</div>`;
  const fold = (content: unknown) => html`
    <details class="filter-fold">
      <summary class="btn">${icon(icons.filter)}${set === 0 ? t.text('packageFilter') : t.text('packageFilterSet', { count: set })}</summary>
      ${content}
    </details>
  `;
  return html`
    <div class="filter-bar" role="search" aria-label=${t.text('packageFilters')}>
      ${folds === 'all' ? fold([text, lists]) : [text, folds === 'lists' ? fold(lists) : lists]}
      ${isSet ? html`<button type="button" class="btn btn--plain" @click=${clear}>${icon(icons.clear)}${t.text('packageFilterClear')}</button>` : nothing}
    </div>
  `;
}

function renderSelect(name: FilterName, { words, filters, choices, change }: FilterView) {
  const { t } = words.i18n;
  const options = choices[name];
  if (options.length < 2 && filters[name] === '') return nothing;
  const onChange = (event: Event) => change({ [name]: (event.currentTarget as HTMLSelectElement).value });
  return html`
    <label class="field">
      <span class="small muted">${t.term('packageFilterBy', name)}</span>
      <select class="select" @change=${onChange}>
        <option value="" ?selected=${filters[name] === ''}>${t.text('packageAll')}</option>
        ${options.map(
          ({ value, count }) =>
            html`<option value=${value} lang=${langOf(choiceName(name, value, words))} ?selected=${filters[name] === value}>${t.text('packageChoice', { name: choiceName(name, value, words), count })}</option>`,
        )}
      </select>
    </label>
  `;
}
