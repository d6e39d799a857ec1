import { definitionOf, type FactDefinition, type FactValue, titlesAsked } from '@mingce/eligibility';
import { html, nothing } from 'lit';
import { langOf } from '../../internal/feed-text.js';
import { heading } from '../../internal/heading.js';
import { icon } from '../../internal/icon.js';
import * as icons from '../../internal/icons.js';
import { prose } from '../../internal/typography/typeset.js';
import type { Asked } from './asked.js';
import { choicesFor, industryChoices, regionChoices, renderSelect, renderTyped } from './field.js';
import type { FieldView } from './field-view.js';
import { finerTrades } from './finer-trades.js';
import { periodName } from './value-words.js';

export interface QuestionView extends FieldView {
  readonly headingLevel: number;
  readonly asked: Asked;
  readonly number: number;
  readonly passOver: () => void;
}

/**
 * One question with its reason, a hint where to find the figure, and the choices. Choosing one leads to the next
 * question.
 */
export function renderQuestion(view: QuestionView) {
  const { words, asked, headingLevel, number } = view;
  const { locale, t } = words.i18n;
  const definition = definitionOf(asked.fact, words.facts);
  if (definition === undefined) return nothing;
  const { help, source } = definition;
  const question = questionWords(asked.fact, definition, view);
  return html`
    <section class="question" part="question" aria-labelledby="question" tabindex="-1">
      <p class="small muted">${t.text('packageQuestionNumber', { number })}</p>
      ${heading(headingLevel, html`<span lang=${langOf(question)}>${question}</span>`, 'question-title', undefined, { id: 'question' })}
      ${renderWhy(asked, view)}
      ${help === undefined ? nothing : html`<p class="small muted" lang=${langOf(help[locale])}>${prose(help[locale])}</p>`}
      ${source === undefined ? nothing : html`<p class="small muted source">${icon(icons.book)}<span>${t.parts('packageSource', { source: html`<span lang=${langOf(source[locale])}>${source[locale]}</span>` })}</span></p>`}
      ${renderAnswer(asked.fact, definition, view)}
      <button type="button" class="btn btn--plain" @click=${view.passOver}>${t.text('packagePassOver')}</button>
    </section>
  `;
}

function questionWords(fact: string, definition: FactDefinition, { words }: QuestionView): string {
  const { i18n } = words;
  const period = periodName(fact, i18n);
  return period === ''
    ? definition.question[i18n.locale]
    : i18n.t.text('packageAskPeriod', { period, fact: definition.label[i18n.locale] });
}

function renderWhy({ settles, bearsOn, because }: Asked, { words }: QuestionView) {
  const { t } = words.i18n;
  return html`
    <p class="small why">
      ${settles > 0 ? t.text('packageSettles', { count: bearsOn, settles }) : t.text('packageBearsOn', { count: bearsOn })}
      ${because === undefined ? nothing : html`<span class="muted">${t.parts('packageBecause', { text: html`<span lang="zh-CN">${because.text}</span>`, item: html`<span lang="zh-CN">${because.item.title}</span>` })}</span>`}
    </p>
  `;
}

function renderAnswer(fact: string, definition: FactDefinition, view: QuestionView) {
  const { t } = view.words.i18n;
  switch (definition.type) {
    case 'list':
      return renderTitles(fact, definition, view);
    case 'region':
      return renderSelect(fact, regionChoices(view), view, 'answer');
    case 'industry': {
      const finer = finerTrades(view);
      return finer.length > 0
        ? renderButtons(fact, finer, view)
        : renderSelect(fact, industryChoices(view), view, 'answer');
    }
  }
  const choices = choicesFor(fact, view);
  const isTyped = definition.type === 'number' || definition.type === 'date' || definition.type === 'text';
  return html`
    ${choices.length === 0 ? nothing : renderButtons(fact, choices, view)}
    ${isTyped ? html`<label class="small muted" for="answer">${t.text(choices.length === 0 ? 'packageType' : 'packageTypeExact')}</label>${renderTyped(fact, view, 'answer', t.text('packageNext'))}` : nothing}
  `;
}

function renderButtons(
  fact: string,
  choices: readonly { readonly value: FactValue; readonly label: string }[],
  { session, onTaken, passOver }: QuestionView,
) {
  const before = JSON.stringify(session.answers.profile[fact]);
  const take = (value: FactValue) => {
    // The question was repeated because the range is too wide. If the same range is chosen again, the question is
    // skipped.
    if (JSON.stringify(value) === before) passOver();
    else if (session.take(fact, value)) onTaken(fact);
  };
  return html`
    <ul class="options" role="list">
      ${choices.map(
        ({ value, label }) =>
          html`<li><button type="button" class="btn option" part="option" aria-pressed=${JSON.stringify(value) === before ? 'true' : nothing} @click=${() => take(value)}><span lang=${langOf(label)}>${label}</span></button></li>`,
      )}
    </ul>
  `;
}

/** Titles as checkboxes. After confirmation the list is complete: titles without a tick are not held. */
function renderTitles(fact: string, definition: FactDefinition, view: QuestionView) {
  const { words, session, items, onTaken } = view;
  const { t } = words.i18n;
  const held = session.answers.profile[fact];
  const isHeld = (title: string) => Array.isArray(held) && held.includes(title);
  const onSubmit = (event: Event) => {
    event.preventDefault();
    const boxes = (event.currentTarget as HTMLFormElement).querySelectorAll<HTMLInputElement>(
      'input:checked',
    );
    if (
      session.take(
        fact,
        Array.from(boxes, ({ value }) => value),
      )
    )
      onTaken(fact);
  };
  return html`
    <form class="titles" @submit=${onSubmit}>
      <p class="small muted">${t.text('packageTitlesHint')}</p>
      ${titlesAsked(items, fact, definition).map(
        (title) =>
          html`<label class="tick"><input type="checkbox" value=${title} ?checked=${isHeld(title)}><span lang="zh-CN">${title}</span></label>`,
      )}
      <button type="submit" class="btn btn--main">${t.text('packageNext')}</button>
    </form>
  `;
}
