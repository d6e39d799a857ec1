import { html } from 'lit';
import { langOf } from '../../internal/feed-text.js';
import { icon } from '../../internal/icon.js';
import * as icons from '../../internal/icons.js';
import type { ProfileSession } from './profile-session.js';
import { type FactWords, factName, valueWords } from './value-words.js';

interface ProfileLine {
  readonly words: FactWords;
  readonly session: ProfileSession;
}

/** The answers so far in one line, above the results. */
export function renderProfileLine({ words, session }: ProfileLine, change: () => void) {
  const { t } = words.i18n;
  return html`
    <div class="profile-line" part="profile-line">
      <ul role="list">
        ${Object.entries(session.answers.profile).map(
          ([fact, value]) =>
            html`<li><span class="muted" lang=${langOf(factName(fact, words))}>${factName(fact, words)}</span> <span lang=${langOf(valueWords(value, fact, words))}>${valueWords(value, fact, words)}</span></li>`,
        )}
      </ul>
      <button type="button" class="btn btn--plain" @click=${change}>${icon(icons.pencil)}${t.text('packageChange')}</button>
    </div>
  `;
}
