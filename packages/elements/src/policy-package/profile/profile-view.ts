import { definitionOf } from '@mingce/eligibility';
import { html, nothing } from 'lit';
import { langOf } from '../../internal/feed-text.js';
import { heading } from '../../internal/heading.js';
import { icon } from '../../internal/icon.js';
import * as icons from '../../internal/icons.js';
import * as packageIcons from '../package-icons.js';
import type { Doubt } from './answers.js';
import { type CodeView, renderCreditCode } from './credit-code-view.js';
import { faultWords, meantInstead } from './fault-words.js';
import { choicesFor, industryChoices, regionChoices, renderSelect, renderTyped } from './field.js';
import type { FieldChoice, FieldView } from './field-view.js';
import { factName, figureWords, valueWords } from './value-words.js';

/** Facts in the form for every enterprise: they decide most items and are easy to answer. */
const firstFacts = ['region', 'industry', 'headcount', 'revenue'] as const;

export interface ProfileView extends CodeView {
  readonly headingLevel: number;
  /** Facts whose figure is typed instead of chosen. */
  readonly typed: ReadonlySet<string>;
  readonly showTyped: (fact: string) => void;
  readonly ask: (fact: string) => void;
  readonly clear: () => void;
  readonly remembers: boolean;
  readonly remember: (wants: boolean) => void;
}

/** The form: a select element for each of the first facts. */
export function renderForm(view: ProfileView) {
  const { words, headingLevel } = view;
  const { t } = words.i18n;
  return html`
    <section class="form" part="profile" aria-labelledby="profile-title">
      ${heading(headingLevel, t.text('packageProfile'), 'part-title', undefined, { id: 'profile-title' })}
      <p class="privacy small muted">${icon(packageIcons.lock)}<span>${t.text('packagePrivacy')}</span></p>
      <div class="fields">${firstFacts.map((fact) => renderFirst(fact, view))}</div>
      ${renderCreditCode(view)}
    </section>
  `;
}

function choicesOfFirst(fact: (typeof firstFacts)[number], view: ProfileView): readonly FieldChoice[] {
  if (fact === 'region') return regionChoices(view);
  return fact === 'industry' ? industryChoices(view) : choicesFor(fact, view);
}

function renderFirst(fact: (typeof firstFacts)[number], view: ProfileView) {
  const { words, session, typed, showTyped } = view;
  const { t, locale } = words.i18n;
  const definition = definitionOf(fact, words.facts);
  if (definition === undefined) return nothing;
  const choices = choicesOfFirst(fact, view);
  const id = `field-${fact}`;
  const value = session.answers.profile[fact];
  const isOther =
    value !== undefined && !choices.some((one) => JSON.stringify(one.value) === JSON.stringify(value));
  const isFigure = definition.type === 'number';
  const isTyped = isFigure && (typed.has(fact) || choices.length === 0 || isOther);
  return html`
    <div class="field" part="field">
      <label for=${id}>${definition.label[locale]}</label>
      ${isTyped ? renderTyped(fact, view, id, t.text('packageTake')) : renderSelect(fact, choices, view, id)}
      ${renderDoubtOf(fact, view)}
      ${isFigure && choices.length > 0 ? html`<button type="button" class="link small" @click=${() => showTyped(fact)}>${t.text(isTyped ? 'packageChooseRange' : 'packageTypeFigure')}</button>` : nothing}
    </div>
  `;
}

/** The answers so far, with buttons to change and clear them; a question about a doubtful answer is below it. */
export function renderAnswers(view: ProfileView) {
  const { words, session, headingLevel, clear, remembers, remember } = view;
  const { t } = words.i18n;
  if (session.isEmpty) return nothing;
  const onRemember = (event: Event) => remember((event.currentTarget as HTMLInputElement).checked);
  return html`
    <section class="answers" part="answers" aria-labelledby="answers-title">
      ${heading(headingLevel, t.text('packageAnswers'), 'part-title', undefined, { id: 'answers-title' })}
      <ul role="list">
        ${Object.entries(session.answers.profile).map(([fact, value]) => {
          const name = factName(fact, words);
          return html`
            <li>
              <span class="answer-name muted" lang=${langOf(name)}>${name}</span>
              <span class="answer-value" lang=${langOf(valueWords(value, fact, words))}>${valueWords(value, fact, words)}</span>
              <span class="answer-tools">
                <button type="button" class="btn btn--plain" aria-label=${t.text('packageChangeOf', { fact: name })} @click=${() => view.ask(fact)}>${t.text('packageChange')}</button>
                <button type="button" class="btn btn--plain" aria-label=${t.text('packageClearOf', { fact: name })} @click=${() => session.take(fact, undefined)}>${t.text('packageClear')}</button>
              </span>
              ${isFirst(fact) ? nothing : renderDoubtOf(fact, view)}
            </li>
          `;
        })}
      </ul>
      <div class="btns">
        <button type="button" class="btn" @click=${clear}>${t.text('packageClearAll')}</button>
        <label class="tick"><input type="checkbox" .checked=${remembers} @change=${onRemember}><span>${t.text('packageRemember')}</span></label>
      </div>
    </section>
  `;
}

/** Whether a fact is in the form. */
export const isFirst = (fact: string) => (firstFacts as readonly string[]).includes(fact);

/** One doubt at a time: settling the first may remove the next. */
function renderDoubtOf(fact: string, view: FieldView) {
  const doubt = view.session.doubts.find((one) => one.fact === fact);
  return doubt ? renderDoubt(doubt, view) : nothing;
}

/** A doubtful value with two buttons: take the other value, or confirm this one. */
function renderDoubt(doubt: Doubt, { words, session, onTaken }: FieldView) {
  const { t } = words.i18n;
  const { fact, fault } = doubt;
  const definition = definitionOf(fact, words.facts);
  const meant = definition && meantInstead(fault, definition);
  const take = () => {
    if (session.take(fact, meant)) onTaken(fact);
  };
  return html`
    <div class="note note--warn doubt" role="alert">
      ${icon(icons.alert)}
      <div>
        <p>${faultWords(fault, fact, words)}</p>
        <div class="btns">
          ${meant === undefined || definition === undefined ? nothing : html`<button type="button" class="btn" @click=${take}>${t.text('packageMeant', { value: figureWords(meant, definition.unit, words) })}</button>`}
          <button type="button" class="btn" @click=${() => session.confirm(doubt)}>${t.text('packageConfirm')}</button>
        </div>
      </div>
    </div>
  `;
}
