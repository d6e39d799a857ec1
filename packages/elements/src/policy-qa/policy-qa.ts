import type { FeedGroup } from '@mingce/feed';
import {
  type AskBack,
  type AskedPart,
  type KnownQuestion,
  maskPersonalNumbers,
} from '@mingce/search/answers';
import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { CopyController } from '../internal/copy-controller.js';
import { langOf } from '../internal/feed-text.js';
import { heading } from '../internal/heading.js';
import { icon } from '../internal/icon.js';
import { LoadController } from '../internal/load-controller.js';
import { RecordElement } from '../internal/record-element.js';
import { safeHref } from '../internal/safe-href.js';
import * as kinds from '../internal/settings/kinds.js';
import * as stateIcons from '../internal/state-icons.js';
import { copyZhCN } from '../messages/copy.zh-CN.js';
import quoteStyles from '../styles/clause-quote.styles.js';
import { answerText, renderAnswerCard } from './answer-view.js';
import { answersOf } from './feed-answers.js';
import { type FoundQa, labelsOf, listKnown, loadQa, type QaWish, type ShownAnswer } from './load-qa.js';
import { zhCN } from './messages.zh-CN.js';
import {
  type PartView,
  relatedOf,
  renderDirect,
  renderEmergencies,
  renderKnown,
  renderMaybe,
  renderNotFound,
} from './other-views.js';
import { QaAnswerEvent, type QaFeedbackDetail, QaFeedbackEvent } from './policy-qa.events.js';
import styles from './policy-qa.styles.js';
import { renderQuestionBox } from './question-box.js';

/** Known questions that are listed at first, and more with each press. */
const listed = 6;

/** Stands for an answer while nothing is asked: the answers are open, and what kept them from opening is shown. */
const nothingAsked: FoundQa = { feeds: [], shown: new Map(), labels: new Map(), policies: new Map() };

interface Browsed {
  readonly total: number;
  readonly questions: readonly KnownQuestion[];
  readonly topics: readonly { readonly value: string; readonly label: string; readonly count: number }[];
  readonly labels: ReadonlyMap<string, string>;
}

/**
 * 政策问答: answers a question in plain words with an official answer and its clauses, or asks back, or says that it does not know
 * and whom to ask. Questions stay in the page: nothing of them is kept, sent or put into the address.
 *
 * @element policy-qa
 * @fires {QaAnswerEvent} policy-qa-answer - After a question has been answered, or an answer opened.
 * @fires {QaFeedbackEvent} policy-qa-feedback - When a reader says whether an answer was useful.
 * @fires {PolicyErrorEvent} policy-error - When the feed or its answers cannot be loaded; the element shows it as well.
 * @csspart box - The box for the question.
 * @csspart answer - An answer that is sure.
 * @csspart maybe - What may apply, asked back.
 * @csspart direct - A text that was asked for by its number.
 * @csspart not-found - What is said where nothing answers.
 * @csspart emergency - The numbers to call.
 * @csspart clause - A clause in its own words.
 * @csspart scope - The place and the time that an answer holds for.
 * @csspart doubt - Why an answer may no longer be right.
 */
export class PolicyQa extends RecordElement<FoundQa> {
  static override styles = [RecordElement.styles, quoteStyles, styles];
  static override words = [...RecordElement.words, copyZhCN, zhCN];

  /** The id of an answer to open at first. */
  @property({ converter: kinds.id() }) answer = '';

  /** A topic’s code: only its questions are listed and answered. */
  @property({ converter: kinds.id() }) topic = '';

  /** The id of a policy: only questions about it are answered. */
  @property({ converter: kinds.id() }) policy = '';

  /** The division code of the reader’s place, six digits; by default the provider’s. */
  @property({ converter: kinds.region() }) region = '';

  /** Address pattern of a search page, `{q}` in it, for questions that nothing answers. */
  @property({ attribute: 'search-url' }) searchUrl = '';

  @state() private asking: QaWish | undefined;
  @state() private text = '';
  /** Whether personal numbers were taken out of what was typed last. */
  @state() private hasMasked = false;
  @state() private limit = listed;
  @state() private browsedTopic = '';
  @state() private verdicts: ReadonlyMap<string, QaFeedbackDetail['verdict']> = new Map();
  /** Questions asked before on this page, newest first, with personal numbers masked. */
  @state() private earlier: readonly QaWish[] = [];

  readonly #copies = new CopyController(this);
  readonly #browsed = new LoadController<Browsed>(
    (group, wish, signal) => this.#browse(group, wish, signal),
    () => this.requestUpdate(),
  );
  #hasMoved = false;

  protected override get wish(): string {
    return this.asking === undefined
      ? 'known questions'
      : JSON.stringify([this.asking, this.#region, this.topic, this.policy]);
  }

  get #region(): string {
    return this.region || (this.site.provider?.region ?? '');
  }

  protected override get missingTitle(): string {
    return this.i18n.t.text('qaMissing');
  }

  protected override get loadingText(): string {
    return this.i18n.t.text('qaLoading');
  }

  protected override async find(group: FeedGroup, signal: AbortSignal): Promise<FoundQa> {
    const { asking, topic, policy } = this;
    if (asking === undefined) {
      await answersOf(group);
      return nothingAsked;
    }
    const region = /^\d{6}$/.test(this.#region) ? { region: this.#region } : {};
    const about = { ...(topic ? { topics: [topic] } : {}), ...(policy ? { policies: [policy] } : {}) };
    const { today } = this.site.settings;
    return loadQa(group, asking, { today, about, ...region }, signal);
  }

  protected override onLoaded(found: FoundQa): void {
    if (found === nothingAsked) return;
    const outcome = found.result?.outcome ?? 'answer';
    this.dispatchEvent(new QaAnswerEvent({ outcome, answers: [...found.shown.keys()] }));
    const { t } = this.i18n;
    const [first] = found.shown.values();
    if (outcome === 'answer' && first) {
      this.announcer.say(t.text('qaAnnounceAnswer', { question: first.record.question }), 300);
    } else this.announcer.say(t.text(outcome === 'notFound' ? 'qaAnnounceNotFound' : 'qaAnnounceMaybe'), 300);
    if (!this.#hasMoved) return;
    this.#hasMoved = false;
    void this.updateComplete.then(() =>
      this.renderRoot
        .querySelector<HTMLElement>('[part=answer], [part=maybe], [part=direct], [part=not-found]')
        ?.focus({ preventScroll: true }),
    );
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('answer') && this.answer !== '') this.asking = { answer: this.answer };
    if (changed.has('topic')) this.browsedTopic = this.topic;
    super.willUpdate(changed);
    this.#browsed.ask(this.group, JSON.stringify([this.browsedTopic, this.limit]));
  }

  protected override renderBody(): unknown {
    return html`
      ${renderQuestionBox({ text: this.text, i18n: this.i18n, onInput: this.#onInput, onSubmit: this.#onSubmit })}
      ${super.renderBody()}
      ${this.asking === undefined ? this.#renderBrowse() : nothing}
      ${this.#renderEarlier()}
    `;
  }

  protected override renderRecord(found: FoundQa) {
    if (found === nothingAsked) return nothing;
    const { result } = found;
    const { t } = this.i18n;
    const parts = result?.parts ?? [];
    return html`
      ${this.renderFeedNote(found.feeds)}
      ${result ? renderEmergencies(result.emergencies, this.i18n) : nothing}
      ${result && this.hasMasked ? this.#renderNote(t.text('qaMasked')) : nothing}
      ${result && result.missing.length > 0 ? this.#renderNote(t.text('qaIncomplete'), true) : nothing}
      ${result ? parts.map((part, index) => this.#renderPart(found, part, parts.length > 1 ? index + 1 : 0)) : [...found.shown.values()].map((answer) => this.#renderAnswer(found, answer))}
      ${parts.length === 0 && result ? this.#renderNote(t.text('qaNone')) : nothing}
    `;
  }

  #renderNote(text: string, retries = false) {
    const { t } = this.i18n;
    return html`
      <div class="note ${retries ? 'note--warn' : ''}">
        ${icon(stateIcons.info)}
        <div>${text}${retries ? html` <button type="button" class="inline" @click=${this.retry}>${t.text('retry')}</button>` : nothing}</div>
      </div>
    `;
  }

  #renderPart(found: FoundQa, part: AskedPart, number: number) {
    const { t } = this.i18n;
    const title = t.text('qaPart', { number, text: part.text });
    return html`
      ${number === 0 ? nothing : heading(this.headingLevel, title, 'asked-part')}
      ${this.#renderOutcome(found, part)}
    `;
  }

  #renderOutcome(found: FoundQa, part: AskedPart) {
    const view = this.#partView(found.labels, found.feeds[0]?.manifest.publisher.hotline);
    const isEmpty = part.maybe.length === 0 && part.clauses.length === 0 && !part.askBack;
    // A document that was named is shown even where it has no such article.
    const named = part.direct === undefined ? nothing : renderDirect(part, view);
    if (part.outcome === 'notFound' || (part.outcome === 'maybe' && isEmpty && named === nothing))
      return renderNotFound(part, view);
    if (part.outcome === 'maybe') return html`${named}${isEmpty ? nothing : renderMaybe(part, view)}`;
    const answer = part.answer && found.shown.get(part.answer.known.id);
    if (answer === undefined) return renderDirect(part, view);
    return html`
      ${this.#renderAnswer(found, answer, part)}
      <div class="related">${renderKnown(this.i18n.t.text('qaRelated'), relatedOf(part.maybe), view)}</div>
    `;
  }

  #renderAnswer(found: FoundQa, answer: ShownAnswer, part?: AskedPart) {
    const { id } = answer.record;
    return renderAnswerCard(answer, part?.answer, {
      i18n: this.i18n,
      policyHref: (policy, anchor) => this.policyHref(policy, anchor),
      headingLevel: this.headingLevel,
      labels: found.labels,
      today: this.site.settings.today,
      copied: this.#copies.copied,
      copy: (one) => void this.#copies.copy(id, answerText(one, this.i18n)),
      verdict: this.verdicts.get(id),
      judge: (verdict) => this.#judge(id, verdict),
    });
  }

  #renderBrowse() {
    const { state: browsed } = this.#browsed;
    if (this.records.status !== 'ready') return nothing;
    if (browsed.status === 'error') return this.#renderNote(this.i18n.t.text('notLoaded'), true);
    // The place of the list, so that the page below does not move when it comes.
    if (browsed.status !== 'ready') return html`<div class="expected-document"></div>`;
    const { t } = this.i18n;
    const { total, questions, topics, labels } = browsed.value;
    if (total === 0) return html`<p class="muted browse">${t.text('qaNone')}</p>`;
    return html`
      <section class="browse">
        ${renderKnown(t.text('qaOften'), questions, this.#partView(labels, undefined))}
        ${questions.length < total ? html`<button type="button" class="btn" @click=${this.#onMore}>${t.text('qaMore')}</button>` : nothing}
        ${this.topic === '' && topics.length > 1 ? this.#renderTopics(topics) : nothing}
      </section>
    `;
  }

  #renderTopics(topics: Browsed['topics']) {
    const { t } = this.i18n;
    const chip = (value: string, label: string) => html`
      <button type="button" class="btn chip" aria-pressed=${this.browsedTopic === value ? 'true' : 'false'} @click=${() => this.#onTopic(value)}><span lang=${langOf(label)}>${label}</span></button>
    `;
    return html`
      ${heading(this.headingLevel, t.text('qaTopic'), 'part-title')}
      <div class="btns" role="group" aria-label=${t.text('qaTopic')}>
        ${chip('', t.text('qaTopicAll'))}${topics.map(({ value, label }) => chip(value, label))}
      </div>
    `;
  }

  #renderEarlier() {
    const others = this.earlier.filter((one) => one !== this.asking);
    if (others.length === 0) return nothing;
    const { t } = this.i18n;
    return html`
      <section class="asked no-print">
        ${heading(this.headingLevel, t.text('qaAsked'), 'part-title')}
        <ul class="known" role="list">
          ${others.map((one) => ('ask' in one ? html`<li><button type="button" class="link" @click=${() => this.#ask(one)}>${one.ask}</button></li>` : nothing))}
        </ul>
        <button type="button" class="btn btn--plain" @click=${this.#onClearEarlier}>${t.text('qaAskedClear')}</button>
      </section>
    `;
  }

  #partView(labels: ReadonlyMap<string, string>, hotline: PartView['hotline']): PartView {
    const asked = this.asking && 'ask' in this.asking ? this.records : undefined;
    const words = asked?.status === 'ready' ? (asked.value.result?.question ?? '') : '';
    return {
      i18n: this.i18n,
      headingLevel: this.headingLevel,
      labels,
      hotline,
      policyHref: (policy, anchor) => this.policyHref(policy, anchor),
      open: ({ id }) => this.#ask({ answer: id }),
      choose: (slot, value) => this.#choose(slot, value),
      searchHref:
        this.searchUrl === ''
          ? undefined
          : safeHref(this.searchUrl.replace('{q}', encodeURIComponent(words))),
    };
  }

  async #browse(group: FeedGroup, wish: string, signal: AbortSignal): Promise<Browsed> {
    const [topic, limit] = JSON.parse(wish) as [string, number];
    const all = await answersOf(group);
    const labels = await labelsOf(
      all.map(({ feed }) => feed),
      signal,
    );
    const { total, questions } = await listKnown(all, topic || undefined, limit);
    const counts = all.flatMap(({ answers }) => answers.topics);
    const topics = counts.flatMap(({ value, count }) => {
      const label = labels.get(value);
      return label === undefined ? [] : [{ value, label, count }];
    });
    return { total, questions, topics, labels };
  }

  #ask(wish: QaWish): void {
    this.asking = wish;
    this.#hasMoved = true;
    if ('ask' in wish)
      this.earlier = [wish, ...this.earlier.filter((one) => !('ask' in one) || one.ask !== wish.ask)].slice(
        0,
        10,
      );
  }

  #choose(slot: AskBack['slot'], value: string): void {
    if (this.asking && 'ask' in this.asking) this.#ask({ ...this.asking, chosen: { slot, value } });
  }

  #judge(answer: string, verdict: QaFeedbackDetail['verdict']): void {
    this.verdicts = new Map([...this.verdicts, [answer, verdict]]);
    this.dispatchEvent(new QaFeedbackEvent({ answer, verdict }));
  }

  readonly #onInput = (text: string): void => {
    this.text = text;
  };

  /** What was typed is kept masked: numbers of persons never leave the box. */
  readonly #onSubmit = (): void => {
    const { text, masked } = maskPersonalNumbers(this.text.trim());
    this.text = text;
    this.hasMasked = masked.length > 0;
    if (text === '') this.asking = undefined;
    else this.#ask({ ask: text });
  };

  readonly #onMore = (): void => {
    this.limit += 12;
  };

  readonly #onTopic = (topic: string): void => {
    this.browsedTopic = topic;
    this.limit = listed;
  };

  readonly #onClearEarlier = (): void => {
    this.earlier = [];
    this.announcer.say(this.i18n.t.text('qaAskedCleared'));
  };
}
