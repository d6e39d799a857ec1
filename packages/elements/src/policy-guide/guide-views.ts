import { html, nothing } from 'lit';
import { type ClauseLinks, clauseLine } from '../internal/clause-link.js';
import { clauseQuote } from '../internal/clause-quote.js';
import { heading } from '../internal/heading.js';
import { icon } from '../internal/icon.js';
import * as icons from '../internal/icons.js';
import { phoneLinks } from '../internal/phone.js';
import { headline, prose } from '../internal/typography/typeset.js';
import type { GivenAnswer, GuideOutcome, GuidePath, Question } from './guide-path.js';

/** Common data of a guide's views. */
export interface GuideView extends ClauseLinks {
  readonly headingLevel: number;
}

interface QuestionView extends GuideView {
  /** The option that was chosen before, if the question is being changed. */
  readonly before: number | undefined;
  readonly choose: (option: number) => void;
}

/** The question to ask, with its options as buttons: one press answers and leads on. */
export function renderQuestion(question: Question, { given, remaining }: GuidePath, view: QuestionView) {
  const { t } = view.i18n;
  const number = given.length + 1;
  const step =
    remaining > 1
      ? t.text('guideStepOf', { number, remaining: remaining - 1 })
      : t.text('guideStep', { number });
  return html`
    <section part="question" aria-labelledby="question" tabindex="-1">
      <p class="step small muted">${step}</p>
      <div id="question">${heading(view.headingLevel, headline(question.question), 'question-title', question.question)}</div>
      ${question.help === undefined ? nothing : html`<p class="help muted" lang="zh-CN">${prose(question.help)}</p>`}
      <ul class="options" role="list">
        ${question.options.map(({ label }, index) => renderOption(label, index, view))}
      </ul>
      ${clauseLine(question.clauses, view)}
    </section>
  `;
}

function renderOption(label: string, index: number, { i18n, before, choose }: QuestionView) {
  const isBefore = index === before;
  return html`
    <li>
      <button type="button" class="option" part="option" aria-pressed=${isBefore ? 'true' : nothing} @click=${() => choose(index)}>
        <span>
          <span lang="zh-CN">${headline(label)}</span>
          ${isBefore ? html`<span class="before small muted">${i18n.t.text('guideChosen')}</span>` : nothing}
        </span>
        ${icon(icons.chevronRight)}
      </button>
    </li>
  `;
}

interface AnswersView extends GuideView {
  readonly change: (question: string) => void;
}

/** The answers given so far, each with a button to change it. */
export function renderGiven(given: readonly GivenAnswer[], { i18n, headingLevel, change }: AnswersView) {
  if (given.length === 0) return nothing;
  const { t } = i18n;
  return html`
    <section class="given" part="answers">
      ${heading(headingLevel, t.text('guideGiven'), 'given-title')}
      <ol>
        ${given.map(
          ({ question, chosen }) => html`
            <li>
              <span class="given-question muted" lang="zh-CN">${prose(question.question)}</span>
              <span class="given-answer" lang="zh-CN">${prose(question.options[chosen]?.label ?? '')}</span>
              <button type="button" class="btn btn--plain" aria-label=${t.text('guideChangeOf', { question: question.question })} @click=${() => change(question.id)}>
                ${t.text('guideChange')}
              </button>
            </li>
          `,
        )}
      </ol>
    </section>
  `;
}

/** The outcome: its conclusion, its clauses and the contact. */
export function renderOutcome({ title, text, clauses, contact }: GuideOutcome, view: GuideView) {
  const { t } = view.i18n;
  return html`
    <section part="outcome" aria-labelledby="outcome" tabindex="-1">
      <p class="step small muted">${t.text('guideOutcome')}</p>
      <div id="outcome">${heading(view.headingLevel, headline(title), 'outcome-title', title)}</div>
      ${text === undefined ? nothing : html`<p class="outcome-text" lang="zh-CN">${prose(text)}</p>`}
      <p class="disclaimer small muted">${t.text('guideDisclaimer')}</p>
      ${heading(view.headingLevel + 1, t.text('guideBasis'), 'part-title')}
      ${clauses.map((clause) => clauseQuote(clause, view))}
      ${contact === undefined ? nothing : renderContact(contact, view)}
    </section>
  `;
}

function renderContact(
  { office, phone, hours, address }: NonNullable<GuideOutcome['contact']>,
  { i18n, headingLevel }: GuideView,
) {
  const facts = [phone && phoneLinks(phone), hours, address].filter((fact) => fact !== undefined);
  return html`
    ${heading(headingLevel + 1, i18n.t.text('guideWhom'), 'part-title')}
    <p class="contact" lang="zh-CN">${icon(icons.phone)}<span><span class="office">${office}</span>${facts.map((fact) => html`<span class="fact">${fact}</span>`)}</span></p>
  `;
}
