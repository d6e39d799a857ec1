import type { Interpretation } from '@mingce/schema/types';
import { html, nothing } from 'lit';
import { clauseLine } from '../internal/clause-link.js';
import { feedText } from '../internal/feed-text.js';
import { heading } from '../internal/heading.js';
import { icon } from '../internal/icon.js';
import * as icons from '../internal/icons.js';
import { safeHref } from '../internal/safe-href.js';
import { prose } from '../internal/typography/typeset.js';
import type { InterpretationView, Of } from './interpretation-view.js';
import { renderMedia } from './media.js';

/** The template-specific part of an interpretation, before its text and its elements. */
export function renderTemplate(interpretation: Interpretation, view: InterpretationView): unknown {
  switch (interpretation.template) {
    case 'leader':
      return renderSpeaker(interpretation, view);
    case 'media':
    case 'animation':
      return renderMedia(interpretation, view);
    case 'press':
      return renderSource(interpretation, view);
    case 'qa':
      return renderQuestions(interpretation, view);
    case 'agenda':
      return renderAgenda(interpretation, view);
    default:
      // A picture consists of elements only; a template of a later format shows the common parts.
      return nothing;
  }
}

/** The speaker of an interpretation, position first. */
function renderSpeaker({ speaker, spokenOn, occasion }: Of<'leader'>, { i18n }: InterpretationView) {
  const { t, format } = i18n;
  const date = format.date(spokenOn);
  return html`
    <div class="speaker" part="speaker">
      ${icon(icons.quote)}
      <p>
        <span class="small muted">${t.text('leaderSpeaker')}</span>
        <b lang="zh-CN">${prose([speaker.organization, speaker.post, speaker.name].filter(Boolean).join(' '))}</b>
        <span class="small muted">${occasion === undefined ? date : t.parts('leaderOccasion', { date, occasion: feedText(occasion) })}</span>
      </p>
    </div>
  `;
}

function renderSource({ source }: Of<'press'>, { i18n, feed }: InterpretationView) {
  const { t, format } = i18n;
  const { outlet, author, publishedOn, url } = source;
  const address = url && safeHref(feed.resolve(url));
  const facts = [
    t.parts('pressSource', { outlet: feedText(outlet) }),
    author && t.parts('pressAuthor', { author: feedText(author) }),
    publishedOn && format.date(publishedOn),
  ].filter((fact) => fact);
  return html`
    <div class="source" part="source">
      <p class="small">${facts.map((fact) => html`<span class="fact">${fact}</span>`)}</p>
      <p class="small muted">
        ${t.parts('pressRepost', { outlet: feedText(outlet) })}
        ${address ? html`<a class="inline" href=${address} rel="noopener noreferrer">${t.text('pressOriginal')}</a>` : nothing}
      </p>
    </div>
  `;
}

function renderQuestions({ questions }: Of<'qa'>, view: InterpretationView) {
  const { t } = view.i18n;
  return html`
    <ol class="questions" part="questions">
      ${questions.map(
        ({ question, answer, clauses }) => html`
          <li>
            ${heading(view.headingLevel, html`<span class="mark" aria-hidden="true">${t.text('questionMark')}</span>${feedText(question)}`, 'question')}
            <div class="answer">
              <span class="mark mark--soft" aria-hidden="true">${t.text('answerMark')}</span>
              <div>${answer.split(/\n+/).map((line) => html`<p lang="zh-CN">${line}</p>`)}${clauseLine(clauses, view)}</div>
            </div>
          </li>
        `,
      )}
    </ol>
  `;
}

function renderAgenda({ meeting, items }: Of<'agenda'>, view: InterpretationView) {
  const { t, format } = view.i18n;
  return html`
    <div class="source" part="source">
      <p class="small muted">${t.text('agendaMeeting')}</p>
      <p>
        <b lang="zh-CN">${meeting.name}</b>
        <span class="small muted"
          ><span class="date">${format.date(meeting.on)}</span>${
            meeting.presidedBy === undefined
              ? nothing
              : [' · ', t.parts('agendaPresided', { post: feedText(meeting.presidedBy) })]
          }</span
        >
      </p>
    </div>
    <ol class="agenda" part="agenda">
      ${items.map(
        ({ title, discussion, outcome }, index) => html`
          <li>
            ${heading(view.headingLevel, html`<span class="agenda-number">${t.text('agendaItem', { count: index + 1 })}</span>${feedText(title)}`, 'question')}
            <dl>
              ${discussion === undefined ? nothing : html`<div><dt>${t.text('agendaDiscussion')}</dt><dd lang="zh-CN">${discussion}</dd></div>`}
              <div class="outcome"><dt>${icon(icons.checkCircle)}${t.text('agendaOutcome')}</dt><dd lang="zh-CN">${outcome}</dd></div>
            </dl>
          </li>
        `,
      )}
    </ol>
  `;
}
