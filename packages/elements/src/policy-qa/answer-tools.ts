import { html, nothing } from 'lit';
import { icon } from '../internal/icon.js';
import * as icons from '../internal/icons.js';
import type { LocalizeController } from '../internal/localize-controller.js';
import { printAlone } from '../internal/print-alone.js';
import * as stateIcons from '../internal/state-icons.js';
import type { QaFeedbackDetail } from './policy-qa.events.js';

export interface AnswerToolsView {
  readonly i18n: LocalizeController;
  /** The part that was just copied. */
  readonly copied: 'text' | 'link' | undefined;
  /** Whether the browser refused to copy. */
  readonly hasCopyFailed: boolean;
  readonly copy: () => void;
  /** Copies a link to the answer; `undefined` if the answer has no address. */
  readonly copyLink: (() => void) | undefined;
  /** `none`: the device has no Chinese voice. */
  readonly speech: 'none' | 'silent' | 'speaking';
  readonly readAloud: () => void;
  /** Verdict of the reader on the answer. */
  readonly verdict: QaFeedbackDetail['verdict'] | undefined;
  readonly judge: (verdict: QaFeedbackDetail['verdict']) => void;
}

const verdicts = [
  ['useful', 'qaUsefulYes'],
  ['useless', 'qaUsefulNo'],
  ['unsolved', 'qaUsefulOpen'],
] as const;

/** Tools of an answer, and buttons for the reader's verdict. */
export function renderAnswerTools(view: AnswerToolsView) {
  const { t } = view.i18n;
  const { copied, copyLink, verdict } = view;
  return html`
    <div class="btns no-print">
      ${renderReadAloud(view)}
      <button type="button" class="btn" @click=${view.copy}>${icon(copied === 'text' ? icons.check : icons.quote)}${t.text(copied === 'text' ? 'copied' : 'qaCopy')}</button>
      ${copyLink === undefined ? nothing : html`<button type="button" class="btn" @click=${copyLink}>${icon(copied === 'link' ? icons.check : icons.link)}${t.text(copied === 'link' ? 'copied' : 'qaCopyLink')}</button>`}
      <button type="button" class="btn" @click=${printAlone}>${icon(icons.print)}${t.text('print')}</button>
    </div>
    ${view.hasCopyFailed ? html`<div class="note no-print" role="status">${icon(stateIcons.info)}<div>${t.text('copyFailed')}</div></div>` : nothing}
    ${view.speech === 'none' ? html`<p class="small muted no-voice no-print">${t.text('qaNoVoice')}</p>` : nothing}
    <div class="btns no-print useful" role="group" aria-label=${t.text('qaUseful')}>
      <span class="small muted">${verdict === undefined ? t.text('qaUseful') : t.text('qaThanks')}</span>
      ${verdicts.map(
        ([value, key]) => html`
          <button type="button" class="btn" aria-pressed=${verdict === value ? 'true' : 'false'} @click=${() => view.judge(value)}>${t.text(key)}</button>
        `,
      )}
    </div>
  `;
}

/** Draws no button if the device has no Chinese voice. */
function renderReadAloud({ i18n: { t }, speech, readAloud }: AnswerToolsView) {
  if (speech === 'none') return nothing;
  const isSpeaking = speech === 'speaking';
  return html`
    <button type="button" class="btn" @click=${readAloud}>
      ${icon(isSpeaking ? icons.stop : icons.volume)}${t.text(isSpeaking ? 'readAloudStop' : 'readAloud')}
    </button>
  `;
}
