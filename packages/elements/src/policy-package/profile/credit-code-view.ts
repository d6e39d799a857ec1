import { readCreditCode } from '@mingce/eligibility';
import { html, nothing } from 'lit';
import { creditCodeWords } from './fault-words.js';
import type { FieldView } from './field-view.js';
import { valueWords } from './value-words.js';

/** Data read from a credit code; the code itself is not kept. */
export interface CodeView extends FieldView {
  readonly code: string;
  readonly readCode: (code: string) => void;
}

/** 统一社会信用代码 as a shortcut: the reader can accept the kind of applicant and the registration place that it encodes. */
export function renderCreditCode(view: CodeView) {
  const { words, code, readCode } = view;
  const { t } = words.i18n;
  const onSubmit = (event: Event) => {
    event.preventDefault();
    readCode((event.currentTarget as HTMLFormElement).querySelector('input')?.value ?? '');
  };
  const read = code === '' ? undefined : readCreditCode(code);
  const error = read?.faults.find(({ severity }) => severity === 'error');
  return html`
    <details class="credit-code" part="credit-code">
      <summary class="small">${t.text('packageCodeTitle')}</summary>
      <p class="small muted">${t.text('packageCodeHint')}</p>
      <form class="typed" novalidate autocomplete="off" @submit=${onSubmit}>
        <span class="typed-box"><input type="text" class="input" id="code" maxlength="40" spellcheck="false" aria-label=${t.text('packageCodeLabel')} .value=${code} aria-invalid=${error ? 'true' : nothing} aria-describedby="code-error"></span>
        <button type="submit" class="btn">${t.text('packageCodeRead')}</button>
      </form>
      <div id="code-error">
        ${(read?.faults ?? []).map((fault) => html`<p class="field-error small" role="alert">${creditCodeWords(fault, words)}</p>`)}
      </div>
      ${read?.isValid ? renderSuggestions(read.suggestions, view) : nothing}
    </details>
  `;
}

function renderSuggestions(
  { entityType, region }: ReturnType<typeof readCreditCode>['suggestions'],
  { words, session, onTaken }: FieldView,
) {
  const { t } = words.i18n;
  const isKnown = region !== undefined && words.regions.some(({ code }) => code === region);
  const suggested = { ...(entityType ? { entityType } : {}), ...(isKnown ? { region } : {}) };
  const facts = Object.entries(suggested);
  if (facts.length === 0) return html`<p class="small muted">${t.text('packageCodeNothing')}</p>`;
  const take = () => {
    for (const [fact, value] of facts) if (session.take(fact, value)) onTaken(fact);
  };
  return html`
    <p class="small">${t.text('packageCodeSays', { what: words.i18n.format.list(facts.map(([fact, value]) => valueWords(value, fact, words))) })}</p>
    <button type="button" class="btn" @click=${take}>${t.text('packageCodeTake')}</button>
  `;
}
