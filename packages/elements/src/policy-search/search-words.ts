import type { FacetCounts, FilterName, SearchTerms, SessionResults } from '@mingce/search';
import { html, nothing } from 'lit';
import { langOf } from '../internal/feed-text.js';
import type { LocalizeController } from '../internal/localize-controller.js';
import type { FilterLabels } from './labels.js';

export interface SearchWordsView {
  readonly i18n: LocalizeController;
  readonly query: SearchTerms;
  readonly labels: FilterLabels;
  readonly ask: (change: Partial<SearchTerms>, focus?: 'count') => void;
}

/**
 * Suggested corrections, places without documents, and synonyms that were searched, with a button to search only the
 * typed words.
 */
export function renderWords(results: SessionResults, view: SearchWordsView) {
  return html`${renderDidYouMean(results.didYouMean ?? [], view)}${renderAbsent(results, view)}${renderAlso(results, view)}${renderExcluded(results, view)}`;
}

/**
 * Issuers and regions in the query, offered as filters; the query keeps their words, so that removing a chip undoes it.
 */
export function renderNamed({ facets, issuers }: FacetCounts, total: number, view: SearchWordsView) {
  const { i18n, query, labels, ask } = view;
  const labelOf = (name: FilterName, value: string) => labels.label(name, value, i18n.locale);
  const regions = facets.region
    .map(({ value }) => value)
    .filter((value) => {
      const label = labelOf('region', value);
      return label !== '' && query.text.includes(label);
    });
  const named = [
    ...issuers.map((value) => ({ name: 'issuer' as const, value })),
    ...regions.map((value) => ({ name: 'region' as const, value })),
  ].filter(({ name, value }) => {
    const count = facets[name].find((one) => one.value === value)?.count ?? 0;
    return count > 0 && count < total && query.filters[name]?.includes(value) !== true;
  });
  if (named.length === 0) return nothing;
  const links = named.map(
    ({ name, value }) =>
      html`<button
        type="button"
        class="btn btn--plain"
        @click=${() => ask({ filters: { ...query.filters, [name]: [value] } }, 'count')}
      >
        ${labelOf(name, value)}
      </button>`,
  );
  return html`<p class="words" part="words">${i18n.t.parts('searchOnly', { words: html`${links}` })}</p>`;
}

function renderDidYouMean(texts: readonly string[], { i18n: { t }, ask }: SearchWordsView) {
  if (texts.length === 0) return nothing;
  const links = texts.map(
    (text) =>
      html`<button type="button" class="btn btn--plain" @click=${() => ask({ text }, 'count')}>${text}</button>`,
  );
  return html`<p class="words" part="words">${t.parts('searchDidYouMean', { words: html`${links}` })}</p>`;
}

/** Says of which region no result is, since those of another could be taken for its own; and of which they are. */
function renderAbsent({ understood, hits }: SessionResults, { i18n, labels }: SearchWordsView) {
  const places = understood?.absentPlaces ?? [];
  if (places.length === 0 || hits.length === 0) return nothing;
  const codes = new Set(hits.map(({ document }) => document.region));
  const regions = Array.from(codes, (code) => labels.label('region', code, i18n.locale));
  const said = i18n.t.parts('searchAbsentPlace', {
    places: html`<span lang="zh-CN">${places.join('、')}</span>`,
    regions: regions.includes('') ? i18n.t.text('searchOtherRegions') : i18n.format.list(regions),
  });
  return html`<p class="words" part="words">${said}</p>`;
}

function renderAlso({ also = [] }: SessionResults, { i18n: { t }, query, ask }: SearchWordsView) {
  if (query.exact)
    return renderSwitch(t.text('searchExactOn'), t.text('searchExactOff'), () =>
      ask({ exact: false }, 'count'),
    );
  if (also.length === 0) return nothing;
  const words = also.flatMap(({ to }) => to).map((word) => t.text('searchQuoted', { word }));
  return renderSwitch(t.text('searchAlso', { words: words.join('') }), t.text('searchExact'), () =>
    ask({ exact: true }, 'count'),
  );
}

/** Note on the number of results that a word after a minus excludes. */
function renderExcluded({ excluded = 0 }: SessionResults, { i18n: { t, format }, query }: SearchWordsView) {
  if (excluded === 0) return nothing;
  const word = query.text.match(/(?:^|\s)[-－−](\S+)/)?.[1] ?? '';
  return html`<p class="words" part="words">${t.text('searchExcluded', { count: format.count(excluded), word })}</p>`;
}

/** Note on parts of the query that no document has, above results that may be relevant. */
export function notFoundWords(
  asked: readonly string[],
  numbers: readonly string[],
  { t }: LocalizeController,
) {
  return numbers.length > 0
    ? t.text('searchNoNumber', { numbers: numbers.join('、') })
    : t.parts('searchNothing', {
        text: html`<span lang=${langOf(asked.join(' '))}>${asked.join(' ')}</span>`,
      });
}

function renderSwitch(said: string, label: string, act: () => void) {
  return html`<p class="words" part="words">${said}<button type="button" class="btn btn--plain" @click=${act}>${label}</button></p>`;
}

/** For a search without results: offers the nearest search that has some, with their number. */
export function nearestOf({ nearest }: SessionResults, { i18n: { t, format }, query, ask }: SearchWordsView) {
  if (nearest === undefined || nearest.total === 0) return undefined;
  const text =
    nearest.without === 'filters'
      ? query.text
      : nearest.without === 'quotes'
        ? query.text.replace(/["“”＂]/g, ' ')
        : query.text.replace(/(^|\s)[-－−]\S+/g, ' ');
  const change = nearest.without === 'filters' ? { filters: {}, within: undefined } : { text: text.trim() };
  return html`<button type="button" class="btn" @click=${() => ask(change, 'count')}>
    ${t.text(`nearest.${nearest.without}`, { count: format.count(nearest.total) })}
  </button>`;
}
