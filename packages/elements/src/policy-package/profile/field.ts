import { definitionOf, type FactDefinition, type FactValue, type Range } from '@mingce/eligibility';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { langOf } from '../../internal/feed-text.js';
import { errorWords } from './fault-words.js';
import type { FieldChoice, FieldView } from './field-view.js';
import { divisionOf } from './finer-trades.js';
import { rangesOf } from './ranges.js';
import { typedMoneyUnit } from './read-answer.js';
import { takeTyped } from './typed-answer.js';
import { type FactWords, industryNames, rangeWords } from './value-words.js';

/** Choices of an answer; empty if the answer is typed. */
export function choicesFor(fact: string, view: FieldView): readonly FieldChoice[] {
  const { words, session, items } = view;
  const definition = definitionOf(fact, words.facts);
  if (definition === undefined) return [];
  const { t, locale } = words.i18n;
  switch (definition.type) {
    case 'boolean':
      return [
        { value: true, label: t.text('packageYes') },
        { value: false, label: t.text('packageNo') },
      ];
    case 'choice':
      return (definition.options ?? []).map(({ value, label }) => ({ value, label: label[locale] }));
    case 'number': {
      const industry = divisionOf(session.answers.profile.industry);
      const ranges = rangesOf(
        { ...definition, name: fact },
        items,
        typeof industry === 'string' ? industry : '',
      );
      return ranges.map((value: Range) => ({ value, label: rangeWords(value, definition, words) }));
    }
    default:
      return [];
  }
}

const isSame = (one: FactValue, other: FactValue) => JSON.stringify(one) === JSON.stringify(other);

/** A select element for an answer; its first option means no answer. */
export function renderSelect(
  fact: string,
  choices: readonly FieldChoice[],
  { words, session, onTaken }: FieldView,
  id: string,
) {
  const answer = session.answers.profile[fact];
  const value = fact === 'industry' ? divisionOf(answer) : answer;
  const onChange = (event: Event) => {
    const { selectedIndex } = event.currentTarget as HTMLSelectElement;
    if (session.take(fact, choices[selectedIndex - 1]?.value)) onTaken(fact);
  };
  return html`
    <select class="select" id=${id} @change=${onChange}>
      <option ?selected=${value === undefined}>${words.i18n.t.text('packageSelect')}</option>
      ${choices.map((choice) => html`<option lang=${langOf(choice.label)} ?selected=${isSame(choice.value, value)}>${choice.label}</option>`)}
    </select>
  `;
}

/** Regions in hierarchical order: the site’s own first, then each region followed by the regions in it. */
export function regionChoices({ words, region }: FieldView): readonly FieldChoice[] {
  const { regions, i18n } = words;
  const name = (one: (typeof regions)[number]) => (i18n.locale === 'en' && one.labelEn) || one.label;
  const below = (parent: string | undefined, depth: number): FieldChoice[] =>
    regions
      .filter((one) =>
        parent === undefined ? !regions.some(({ code }) => code === one.parent) : one.parent === parent,
      )
      .flatMap((one) => [
        { value: one.code, label: `${'\u3000'.repeat(depth)}${name(one)}` },
        ...below(one.code, depth + 1),
      ]);
  const own = regions.find(({ code }) => code === region);
  const all = below(undefined, 0);
  return own
    ? [{ value: own.code, label: name(own) }, ...all.filter(({ value }) => value !== own.code)]
    : all;
}

/** The industries to choose from; the divisions of a section are indented below it. */
export function industryChoices({ words }: FieldView): readonly FieldChoice[] {
  return industryNames(words).map(({ code, name }) => ({
    value: code,
    label: code.length === 1 ? `${code} ${name}` : `\u3000${name}`,
  }));
}

/** An input field with its unit; its error message is below it. */
export function renderTyped(fact: string, view: FieldView, id: string, submit: string) {
  const { words, session, onTaken } = view;
  const definition = definitionOf(fact, words.facts);
  if (definition === undefined) return nothing;
  const { t } = words.i18n;
  const error = session.errorOf(fact);
  const unit = unitWords(definition, words);
  const onSubmit = (event: Event) => {
    event.preventDefault();
    const input = (event.currentTarget as HTMLFormElement).querySelector('input');
    if (input && takeTyped(session, fact, input.value)) onTaken(fact);
  };
  return html`
    <form class="typed" novalidate autocomplete="off" @submit=${onSubmit}>
      <span class="typed-box">
        <input type="text" id=${id} class="input" inputmode=${definition.type === 'number' ? 'decimal' : nothing} maxlength="40"
          placeholder=${t.term('packagePlaceholder', placeholderOf(definition))}
          .value=${live(session.draftOf(fact) || exactWords(session.answers.profile[fact], definition))} aria-invalid=${error ? 'true' : nothing} aria-describedby=${error ? `${id}-error` : nothing}>
        ${unit === '' ? nothing : html`<span class="unit" lang=${langOf(unit)}>${unit}</span>`}
      </span>
      <button type="submit" class="btn btn--main">${submit}</button>
    </form>
    ${error ? html`<p class="field-error small" id="${id}-error" role="alert">${errorWords(error, fact, words)}</p>` : nothing}
  `;
}

/** An accepted figure in the form for typing: money in 万元. */
function exactWords(value: FactValue, { unit }: FactDefinition): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'number') return '';
  return String(unit === 'yuan' ? value / typedMoneyUnit : value);
}

const placeholderOf = ({ type, unit }: FactDefinition) =>
  type === 'date' ? 'date' : type === 'text' ? 'text' : unit === 'yuan' ? 'money' : 'number';

/** The unit of a figure that is typed without one: money in 万元. */
function unitWords({ type, unit = '' }: FactDefinition, { i18n }: FactWords): string {
  if (type !== 'number') return '';
  const { t } = i18n;
  return unit === 'yuan' || unit === 'person' || unit === 'percent' ? t.term('packageUnit', unit) : unit;
}
