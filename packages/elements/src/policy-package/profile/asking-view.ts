import type { FactValue, FeedItem } from '@mingce/eligibility';
import { html, nothing } from 'lit';
import type { Finder } from '../finder.js';
import type { Listed } from '../judged.js';
import { type Asked, askedFor, nextAsked } from './asked.js';
import { isFirst, type ProfileView } from './profile-view.js';
import { renderQuestion } from './question-view.js';

export interface AskingView extends ProfileView {
  readonly finder: Finder;
  /** The items that the questions are about. */
  readonly listed: readonly Listed[];
  /** The requested fact; `next` for the most decisive one, empty for none. */
  readonly asking: string;
  /** The one item that the questions are about. */
  readonly about: FeedItem | undefined;
  readonly start: () => void;
  readonly askAll: () => void;
  readonly passOver: (fact: string) => void;
}

/** One question at a time, on demand, and the number of those left. */
export function renderAsking(view: AskingView) {
  const { words, session, finder, listed, asking, about, start, askAll, passOver } = view;
  const { t } = words.i18n;
  if (session.isEmpty && asking === '') return nothing;
  const asked = askedNow(view);
  if (asked)
    return renderQuestion({
      ...view,
      headingLevel: view.headingLevel,
      asked,
      number: numberOf(view),
      passOver: () => passOver(asked.fact),
    });
  if (asking === '' && nextAsked(finder, listed, answeredFor(view)))
    return html`<p class="asking" part="asking" tabindex="-1"><button type="button" class="btn" @click=${start}>${t.text('packageAskMore')}</button></p>`;
  const isAbout = about !== undefined && asking === 'next';
  return html`
    <div class="note note--ok asking" part="asking" tabindex="-1">
      <div>
        ${isAbout ? t.parts('packageAskDoneAbout', { title: html`<span lang="zh-CN">${about.title}</span>` }) : t.text(session.passedOver.size > 0 ? 'packageAskNone' : 'packageAskDone')}
        ${isAbout ? html`<button type="button" class="inline" @click=${askAll}>${t.text('packageAskMore')}</button>` : nothing}
      </div>
    </div>
  `;
}

function askedNow(view: AskingView): Asked | undefined {
  const { finder, listed, asking } = view;
  if (asking === '') return undefined;
  return asking === 'next' ? nextAsked(finder, listed, answeredFor(view)) : askedFor(asking, listed);
}

/** Facts that are not asked for: skipped ones and, unless the questions are about one item, those known as a range. */
function answeredFor({ session, about }: AskingView): ReadonlySet<string> {
  if (about) return session.passedOver;
  const { profile } = session.answers;
  const ranges = Object.keys(profile).filter((fact) => isRange(profile[fact]));
  return new Set([...session.passedOver, ...ranges]);
}

const isRange = (value: FactValue): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Questions are numbered after those of the form. */
const numberOf = ({ session }: AskingView): number =>
  Object.keys(session.answers.profile).filter((fact) => !isFirst(fact)).length + session.passedOver.size + 1;
