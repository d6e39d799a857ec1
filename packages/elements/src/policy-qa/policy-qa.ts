import type { FeedGroup } from '@mingce/feed';
import { type AskBack, maskPersonalNumbers } from '@mingce/search/answers';
import { html, nothing, type PropertyValues } from 'lit';
import { state } from 'lit/decorators.js';
import { LoadController } from '../internal/load-controller.js';
import { safeHref } from '../internal/safe-href.js';
import { SuggestBox } from '../internal/suggest/suggest-box.js';
import { copyZhCN } from '../messages/copy.zh-CN.js';
import { speechZhCN } from '../messages/speech.zh-CN.js';
import { suggestZhCN } from '../messages/suggest.zh-CN.js';
import quoteStyles from '../styles/clause-quote.styles.js';
import companionStyles from '../styles/companions.styles.js';
import { suggestions } from '../styles/suggestions.styles.js';
import textBox from '../styles/text-box.styles.js';
import { AnswerActs } from './answer-acts.js';
import type { AnswerLinksView } from './answer-links.js';
import { type Browsed, browseQuestions, type Grouping, type QuestionGroup } from './browse.js';
import { type BrowseView, renderBrowse, renderEarlier } from './browse-view.js';
import { answersOf } from './feed-answers.js';
import { type FoundView, renderFound, renderNote } from './found-view.js';
import { renderFailedGist, renderGist, sureAnswer } from './gist-view.js';
import { type FoundQa, loadQa, type QaRequest } from './load-qa.js';
import { zhCN } from './messages.zh-CN.js';
import { articleOfNone, type PartView } from './other-views.js';
import { QaAnswerEvent } from './policy-qa.events.js';
import styles from './policy-qa.styles.js';
import { QaHistory } from './qa-history.js';
import { QaSettings } from './qa-settings.js';
import { fitQuestionBox, renderQuestionBox } from './question-box.js';
import { recentQuestions, type UsableQuestion, usableQuestion } from './question-text.js';
import { openQuestionSuggestions } from './suggest-questions.js';

/** Number of known questions listed at first, and added with each press. */
const listed = { first: 6, more: 12 };

/** The result before anything is asked, once the answers are open. */
const nothingAsked: FoundQa = { feeds: [], shown: new Map(), labels: new Map(), policies: new Map() };

/**
 * 政策问答: answers a question in plain words with an official answer and its clauses, or asks back, or says that there is
 * no answer and names the contact to ask. Questions are not sent or put into the address; recent ones stay in this
 * browser for a month.
 *
 * @element policy-qa
 * @fires {QaAnswerEvent} policy-qa-answer - After a question has been answered, or an answer opened.
 * @fires {QaFeedbackEvent} policy-qa-feedback - When a reader says whether an answer was useful.
 * @fires {PolicyErrorEvent} policy-error - When the feed or its answers cannot be loaded; the element shows it as well.
 * @csspart box - The box for the question.
 * @csspart answer - A sure answer.
 * @csspart gist - A folded answer, or the note that there is none.
 * @csspart sure - The gist of a sure answer.
 * @csspart maybe - Answers that may apply, to choose from.
 * @csspart direct - A text requested by its number.
 * @csspart not-found - Message if nothing answers the question.
 * @csspart emergency - The numbers to call.
 * @csspart clause - The text of a clause.
 * @csspart scope - The place and the period that an answer applies to.
 * @csspart doubt - The reason why an answer may be outdated.
 * @csspart browse - The known questions and their groups, before anything is asked.
 * @csspart group - A group of questions, a button.
 * @csspart known - A list of questions that have an answer.
 * @csspart asked - Earlier questions on this page.
 * @csspart related - Questions related to the answered one.
 * @csspart companions - Policies, services and guides of an answer.
 */
export class PolicyQa extends QaSettings {
  static override styles = [QaSettings.styles, quoteStyles, companionStyles, textBox, suggestions, styles];
  static override words = [...QaSettings.words, copyZhCN, speechZhCN, suggestZhCN, zhCN];

  /** The usable part of the last question. */
  @state() private given: UsableQuestion | undefined;
  @state() private limit = listed.first;
  /** The grouping that the reader chose. */
  @state() private groupedBy: Grouping | undefined;
  /** Whether the reader has unfolded the answer. */
  @state() private isOpen = false;

  readonly #history = new QaHistory(this, {
    urlPrefix: () => this.urlPrefix,
    isOff: () => this.urlState === 'off',
    onMove: () => this.#showInBox(),
  });
  readonly #box = new SuggestBox(this, {
    i18n: this.i18n,
    words: { list: 'qaSuggestLabel', recent: 'qaRecent', cleared: 'qaRecentCleared' },
    isMultiline: true,
    loadSuggestions: async () => (this.group ? openQuestionSuggestions(this.group, this) : []),
    recent: recentQuestions,
    keepsRecent: () => !this.noRecent,
    usable: (typed) => {
      this.given = usableQuestion(typed);
      return this.given.text;
    },
    submit: (text) => this.#submit(text),
    open: (id) => this.#go({ answer: id }),
  });
  readonly #acts = new AnswerActs(this, this.i18n);
  readonly #browsed = new LoadController<Browsed>(
    (group, request, signal) => {
      return browseQuestions(group, JSON.parse(request) as Parameters<typeof browseQuestions>[1], signal);
    },
    () => this.requestUpdate(),
  );
  /** Whether the reader has just moved to another view, so that the focus must follow. */
  #hasMoved = false;
  #drawnKey = '';
  #fitted: string | undefined;
  /** The last loaded list of known questions. */
  #listed: Browsed | undefined;

  protected override get recordKey(): string {
    const { present } = this.#history;
    return present === undefined
      ? 'known questions'
      : JSON.stringify([present, this.#region, this.topic, this.policy]);
  }

  get #region(): string {
    return this.region || (this.site.provider?.region ?? '');
  }

  protected override get missingTitle(): string {
    return this.i18n.t.text('qaMissing');
  }

  protected override get failedTitle(): string {
    return this.i18n.t.text('qaFailed');
  }

  protected override get loadingText(): string {
    return this.folded ? '' : this.i18n.t.text('qaLoading');
  }

  protected override async find(group: FeedGroup, signal: AbortSignal): Promise<FoundQa> {
    const { present } = this.#history;
    if (present === undefined) {
      await answersOf(group);
      return nothingAsked;
    }
    const region = /^\d{6}$/.test(this.#region) ? { region: this.#region } : {};
    const { topic, policy } = this;
    const about = { ...(topic ? { topics: [topic] } : {}), ...(policy ? { policies: [policy] } : {}) };
    const { today } = this.site.settings;
    return loadQa(group, present, { today, about, ...region }, signal);
  }

  protected override onLoaded(found: FoundQa): void {
    if (found === nothingAsked) return;
    const outcome = found.result?.outcome ?? 'answer';
    this.dispatchEvent(new QaAnswerEvent({ outcome, answers: [...found.shown.keys()] }));
    this.#announce(found, outcome);
    if (!this.#hasMoved) return;
    this.#hasMoved = false;
    this.#focusOnceDrawn('[part=answer], [part=maybe], [part=direct], [part=not-found]');
  }

  #announce(found: FoundQa, outcome: 'answer' | 'maybe' | 'notFound'): void {
    const { t } = this.i18n;
    const [first] = found.shown.values();
    // Above search results, a missing answer is not announced.
    if (this.folded && !this.isOpen && sureAnswer(found, this.i18n) === undefined) return;
    const [unnamed] = (found.result?.parts ?? []).flatMap((part) => articleOfNone(part) ?? []);
    if (unnamed !== undefined) this.announcer.say(t.text('qaDirectWhich', { text: unnamed }), 300);
    else if (outcome === 'answer' && first)
      this.announcer.say(t.text('qaAnnounceAnswer', { question: first.record.question }), 300);
    else this.announcer.say(t.text(outcome === 'notFound' ? 'qaAnnounceNotFound' : 'qaAnnounceMaybe'), 300);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (this.noRecent) recentQuestions.clear();
    if (!this.hasUpdated) {
      this.#history.start(this.#first);
      this.#showInBox();
    } else if (changed.has('answer') || changed.has('ask')) {
      this.#history.set(this.#first);
      this.isOpen = false;
      this.#showInBox();
    }
    if (this.recordKey !== this.#drawnKey) this.#acts.stop();
    this.#drawnKey = this.recordKey;
    super.willUpdate(changed);
    if (changed.has('topic') || changed.has('policy') || changed.has('feed')) this.#listed = undefined;
    const { topic, policy, limit } = this;
    const { locale } = this.i18n;
    const isBrowsing = this.#history.present === undefined && !this.folded;
    this.#browsed.ask(
      isBrowsing ? this.group : undefined,
      JSON.stringify({ topic, policy, group: this.#history.group, limit, locale }),
    );
  }

  /** The page's request for the first view. */
  get #first(): QaRequest | undefined {
    if (this.answer !== '') return { answer: this.answer };
    if (this.ask === '') return undefined;
    this.given = usableQuestion(this.ask);
    return { ask: this.given.text };
  }

  protected override updated(): void {
    super.updated();
    // The text size and the width of the box decide on the number of lines.
    const fitted = [this.#box.text, this.site.settings.care, this.width].join();
    if (fitted === this.#fitted || this.folded) return;
    if (fitQuestionBox(this.renderRoot)) this.#fitted = fitted;
  }

  protected override renderBody(): unknown {
    if (this.folded && !this.isOpen) return this.#renderFolded();
    if (this.folded) return html`${super.renderBody()}${this.#renderFold()}`;
    return html`
      ${renderQuestionBox(this.#box, this.i18n)}
      ${super.renderBody()}
      ${this.#history.present === undefined ? this.#renderBrowse() : nothing}
      ${renderEarlier(this.#history.earlier, {
        i18n: this.i18n,
        headingLevel: this.headingLevel,
        again: (asked) => this.#go(asked),
        clear: this.#onClearEarlier,
      })}
    `;
  }

  protected override renderRecord(found: FoundQa) {
    if (found === nothingAsked) return nothing;
    return html`${this.renderFeedNote(found.feeds)}${renderFound(found, this.#foundView(found))}`;
  }

  #renderFolded() {
    const { records } = this;
    if (records.status === 'error') return renderFailedGist(this.i18n, this.retry);
    if (records.status !== 'ready' || records.value === nothingAsked) return nothing;
    const { labels } = records.value;
    return renderGist(records.value, { i18n: this.i18n, labels, open: (answer) => this.#unfold(answer) });
  }

  #renderFold() {
    const fold = () => {
      this.isOpen = false;
      this.#history.set(this.#first);
      this.#focusOnceDrawn('[part~=gist]');
    };
    return html`<button type="button" class="btn btn--plain fold no-print" @click=${fold}>${this.i18n.t.text('qaGistFold')}</button>`;
  }

  #renderBrowse() {
    const { state: browsed } = this.#browsed;
    if (this.records.status !== 'ready') return nothing;
    if (browsed.status === 'error')
      return renderNote(this.i18n.t.text('notLoaded'), { i18n: this.i18n, retry: this.retry });
    // The old list stays until the new group is loaded, so that the focus is kept.
    if (browsed.status === 'ready') this.#listed = browsed.value;
    // Placeholder for the list, so that the page below does not move.
    if (this.#listed === undefined) return html`<div class="expected-document"></div>`;
    const view: BrowseView = {
      ...this.#partView(nothingAsked),
      group: this.#history.group,
      by: this.groupedBy ?? this.#history.group.by,
      hasGroups: this.topic === '',
      groupBy: (by) => {
        this.groupedBy = by;
      },
      openGroup: (group) => this.#browse(group),
      more: () => {
        this.limit += listed.more;
      },
    };
    return renderBrowse(this.#listed, view);
  }

  #foundView(found: FoundQa): FoundView {
    const { given } = this;
    const isGiven = given !== undefined && given.text === found.result?.question;
    return {
      ...this.#partView(found),
      isMasked: isGiven && given.isMasked,
      isCut: isGiven && given.isCut,
      retry: this.retry,
      tools: (answer) => {
        const { id, region } = answer.record;
        return this.#acts.tools(answer, found.labels.get(region), this.#history.linkTo(id));
      },
    };
  }

  #partView({ result, labels, feeds }: FoundQa): PartView {
    const { i18n, headingLevel, searchUrl } = this;
    const words = encodeURIComponent(result?.question ?? '');
    return {
      i18n,
      headingLevel,
      labels,
      hasEarlier: this.#history.earlier.length > 0,
      hotline: feeds[0]?.manifest.publisher.hotline,
      policyHref: (policy, anchor) => this.policyHref(policy, anchor),
      links: this.#linksView,
      open: ({ id }) => this.#go({ answer: id }),
      openTopic: (value) => this.#browse({ by: 'topic', value }),
      choose: (slot, value) => this.#choose(slot, value),
      searchHref: searchUrl === '' ? undefined : safeHref(searchUrl.replace('{q}', words)),
    };
  }

  get #linksView(): AnswerLinksView {
    const { i18n, headingLevel, folds, interpretationUrl, serviceUrl, guideUrl } = this;
    return {
      i18n,
      headingLevel: headingLevel + 1,
      folds,
      patterns: { interpretation: interpretationUrl, service: serviceUrl, guide: guideUrl },
      inherited: { feed: this.feed, key: this.publicKey, care: this.care ?? undefined },
    };
  }

  #go(request: QaRequest | undefined): void {
    this.#hasMoved = request !== undefined;
    this.#history.go(request);
    if (request && 'ask' in request && request.ask !== this.given?.text) this.#showInBox();
  }

  #browse(group: QuestionGroup): void {
    this.groupedBy = group.by;
    this.limit = listed.first;
    this.#history.browse(group);
  }

  #choose(slot: AskBack['slot'], value: string): void {
    const { present } = this.#history;
    if (present && 'ask' in present) this.#go({ ...present, chosen: { slot, value } });
  }

  /** The typed text stays in the box, with personal numbers masked. */
  #submit(text: string): void {
    this.#box.text = maskPersonalNumbers(this.#box.text).text;
    this.#go(text === '' ? undefined : { ask: text });
  }

  #showInBox(): void {
    const { present } = this.#history;
    this.#box.text = present && 'ask' in present ? present.ask : '';
  }

  #unfold(answer: string | undefined): void {
    this.isOpen = true;
    if (answer !== undefined) {
      this.#hasMoved = true;
      this.#history.set({ answer });
      this.requestUpdate();
      return;
    }
    this.#focusOnceDrawn('[part=answer]');
  }

  #focusOnceDrawn(selector: string): void {
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true }),
    );
  }

  readonly #onClearEarlier = (): void => {
    this.#history.forgetEarlier();
    this.announcer.say(this.i18n.t.text('qaAskedCleared'));
  };
}
