import { html, nothing } from 'lit';
import { answerDoubt } from '../internal/answer-doubt.js';
import { contentLines } from '../internal/content-text.js';
import { icon } from '../internal/icon.js';
import * as icons from '../internal/icons.js';
import type { LocalizeController } from '../internal/localize-controller.js';
import * as stateIcons from '../internal/state-icons.js';
import { keepNumbers } from '../internal/typography/typeset.js';
import type { FoundQa, ShownAnswer } from './load-qa.js';

export interface GistView {
  readonly i18n: LocalizeController;
  readonly labels: ReadonlyMap<string, string>;
  /** Unfolds the sure answer, or another possible one. */
  readonly open: (answer?: string) => void;
}

/** The answer if it is sure, complete and without doubt; only such an answer may be above a list of results. */
export function sureAnswer({ result, shown }: FoundQa, i18n: LocalizeController): ShownAnswer | undefined {
  const [part, ...others] = result?.parts ?? [];
  const answer = shown.get(part?.answer?.known.id ?? '');
  if (result?.outcome !== 'answer' || others.length > 0 || answer === undefined) return undefined;
  return answerDoubt(answer, i18n, (title) => title) === undefined ? answer : undefined;
}

/** Draws the message that loading the answer failed. */
export function renderFailedGist({ t }: LocalizeController, retry: () => void) {
  return html`
    <div class="gist gist--none" part="gist">
      <span class="muted">${t.text('notLoaded')} <button type="button" class="inline" @click=${retry}>${t.text('retry')}</button></span>
    </div>
  `;
}

/** An answer or a question in two lines of constant height, so that the results below do not move. */
export function renderGist(found: FoundQa, view: GistView) {
  const { i18n } = view;
  const { t } = i18n;
  const numbers = (found.result?.emergencies ?? []).flatMap((one) => one.numbers);
  const [urgent] = numbers;
  if (urgent !== undefined) {
    return html`
      <div class="gist note--bad" part="emergency" role="alert">
        <b>${icon(icons.alert)}${t.text('qaEmergency')}</b>
        <a class="tel" href="tel:${urgent}">${urgent}</a>
      </div>
    `;
  }
  const answer = sureAnswer(found, i18n);
  if (answer) return renderSure(answer, view);
  const known = found.result?.parts[0]?.maybe[0]?.known;
  if (known === undefined) {
    return html`<div class="gist gist--none" part="gist"><span class="gist-line muted">${icon(stateIcons.info)}${t.text('qaGistNone')}</span></div>`;
  }
  const place = view.labels.get(known.region);
  return html`
    <button type="button" class="gist" part="gist" @click=${() => view.open(known.id)}>
      <span class="gist-line muted">${icon(icons.chat)}${t.text('qaMaybe')}${place === undefined ? nothing : html`<span lang="zh-CN">${` · ${place}`}</span>`}</span>
      <span class="gist-line" lang="zh-CN">${known.question}</span>
      <span class="gist-more">${t.text('qaGistOpen')}</span>
    </button>
  `;
}

function renderSure({ record }: ShownAnswer, { i18n, labels, open }: GistView) {
  const { t } = i18n;
  const place = labels.get(record.region);
  return html`
    <button type="button" class="gist gist--sure" part="gist sure" aria-expanded="false" @click=${() => open()}>
      <span class="gist-line">
        <span class="outcome">${icon(icons.checkCircle)}${t.text('qaAnswer')}</span>
        <span lang="zh-CN">${place === undefined ? nothing : `${place} · `}${record.question}</span>
      </span>
      <span class="gist-line" lang="zh-CN">${keepNumbers(contentLines(record.answer).join(' '))}</span>
      <span class="gist-more">${t.text('qaGistMore')}</span>
    </button>
  `;
}
