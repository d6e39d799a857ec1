import type { FacetValue, SearchTerms } from '@mingce/search';
import { html, nothing } from 'lit';
import { langOf } from '../internal/feed-text.js';
import { icon } from '../internal/icon.js';
import * as icons from '../internal/icons.js';
import type { LocalizeController } from '../internal/localize-controller.js';
import { type AdvancedSearch, severalIssuers } from './advanced-search.js';

export interface AdvancedFormView {
  readonly i18n: LocalizeController;
  readonly query: SearchTerms;
  /** Issuers; empty until the results are counted. */
  readonly issuers: readonly FacetValue[];
}

/** Opens the advanced form; beneath the box. */
export function renderAdvancedToggle({ isOpen, toggle }: AdvancedSearch, { t }: LocalizeController) {
  return html`<button type="button" class="btn btn--plain advanced-toggle" aria-expanded=${isOpen ? 'true' : 'false'} aria-controls=${isOpen ? 'advanced' : nothing} @click=${toggle}>
    ${t.text('advanced')}${icon(icons.chevronDown)}
  </button>`;
}

export function renderAdvancedForm(advanced: AdvancedSearch, view: AdvancedFormView) {
  const { t } = view.i18n;
  const { within = {} } = view.query;
  const { isOpen, onSubmit, onKeydown, clear } = advanced;
  if (!isOpen) return nothing;
  return html`
    <form id="advanced" class="advanced" part="advanced" aria-label=${t.text('advanced')} novalidate @submit=${onSubmit} @keydown=${onKeydown}>
      <fieldset>
        <legend>${t.text('advancedIn')}</legend>
        <div class="choices">
          ${(['', 'title', 'text'] as const).map(
            (value) => html`<label class="choice">
              <input type="radio" name="in" value=${value} .checked=${(within.field ?? '') === value} />${t.term('searchedIn', value || 'all')}
            </label>`,
          )}
        </div>
        <p class="hint">${t.text('advancedInHint')}</p>
      </fieldset>
      ${renderDates(advanced, view)}
      <div class="pair">
        <div>
          <label for="advanced-number">${t.text('advancedNumber')}</label>
          <input class="input" id="advanced-number" name="number" type="text" maxlength="60" autocomplete="off" spellcheck="false" aria-describedby="advanced-number-hint" .value=${within.number ?? ''} />
          <p class="hint" id="advanced-number-hint">${t.text('advancedNumberHint')}</p>
        </div>
        <div>
          <label for="advanced-issuer">${t.term('filter', 'issuer')}</label>
          ${renderIssuers(view)}
        </div>
      </div>
      <div class="acts">
        <button type="submit" class="btn btn--main">${t.text('advancedSubmit')}</button>
        <button type="button" class="btn" @click=${clear}>${t.text('advancedClear')}</button>
      </div>
    </form>
  `;
}

function renderDates({ fault }: AdvancedSearch, { i18n: { t }, query: { within = {} } }: AdvancedFormView) {
  const day = (name: 'from' | 'to') => {
    const isWrong = fault?.field === name;
    return html`<div>
      <label for="advanced-${name}">${t.text(name === 'from' ? 'advancedFrom' : 'advancedTo')}</label>
      <input class="input" id="advanced-${name}" name=${name} type="date" min="1900-01-01" max="9999-12-31"
        aria-invalid=${isWrong ? 'true' : nothing} aria-describedby=${isWrong ? 'advanced-fault' : 'advanced-date-hint'} .value=${within[name] ?? ''} />
    </div>`;
  };
  return html`
    <fieldset>
      <legend>${t.text('advancedDates')}</legend>
      <div class="dates">
        <div>
          <label for="advanced-date">${t.text('advancedDateOf')}</label>
          <select class="select" id="advanced-date" name="date">
            ${(['publishedOn', 'issuedOn'] as const).map(
              (value) =>
                html`<option value=${value} .selected=${(within.dateOf ?? 'publishedOn') === value}>${t.term('dateOf', value)}</option>`,
            )}
          </select>
        </div>
        ${day('from')}${day('to')}
      </div>
      ${fault ? html`<p class="field-error" id="advanced-fault" role="alert">${t.term('dateFault', fault.kind)}</p>` : nothing}
      <p class="hint" id="advanced-date-hint">${t.text('advancedDateHint')}</p>
    </fieldset>
  `;
}

function renderIssuers({ i18n: { t }, issuers, query }: AdvancedFormView) {
  const chosen = query.filters.issuer ?? [];
  const [one = ''] = chosen;
  const current = chosen.length > 1 ? severalIssuers : one;
  const names = issuers.map(({ value }) => value);
  const known = one === '' || chosen.length > 1 || names.includes(one) ? names : [one, ...names];
  return html`
    <select class="select" id="advanced-issuer" name="issuer">
      <option value="" .selected=${current === ''}>${t.text('advancedAnyIssuer')}</option>
      ${
        chosen.length > 1
          ? html`<option value=${severalIssuers} .selected=${true}>${t.text('advancedIssuers', { count: chosen.length })}</option>`
          : nothing
      }
      ${known.map((name) => html`<option value=${name} lang=${langOf(name)} .selected=${current === name}>${name}</option>`)}
    </select>
  `;
}
