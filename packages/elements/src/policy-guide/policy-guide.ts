import type { FeedGroup } from '@mingce/feed';
import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { clauseName } from '../internal/clause-link.js';
import { companionColumn, companions, serviceItem } from '../internal/companions.js';
import { CopyController } from '../internal/copy-controller.js';
import { heading } from '../internal/heading.js';
import { icon } from '../internal/icon.js';
import * as icons from '../internal/icons.js';
import { printAlone } from '../internal/print-alone.js';
import { RecordElement } from '../internal/record-element.js';
import * as kinds from '../internal/settings/kinds.js';
import * as stateIcons from '../internal/state-icons.js';
import { headline, prose } from '../internal/typography/typeset.js';
import { copyZhCN } from '../messages/copy.zh-CN.js';
import quoteStyles from '../styles/clause-quote.styles.js';
import companionStyles from '../styles/companions.styles.js';
import { guideDoubt } from './guide-doubts.js';
import { type Answers, type GuidePath, walkGuide } from './guide-path.js';
import { guideText } from './guide-text.js';
import { type GuideView, renderGiven, renderOutcome, renderQuestion } from './guide-views.js';
import { type FoundGuide, loadGuide } from './load-guide.js';
import { zhCN } from './messages.zh-CN.js';
import { GuideLoadEvent, GuideOutcomeEvent } from './policy-guide.events.js';
import styles from './policy-guide.styles.js';

/**
 * 导办问答: asks one question after another and ends with a conclusion that quotes its clauses. Answers stay in the page
 * and can be changed one by one; later answers are kept.
 *
 * @element policy-guide
 * @fires {GuideLoadEvent} policy-guide-load - After the guide has been loaded, checked and drawn.
 * @fires {GuideOutcomeEvent} policy-guide-outcome - After a reader’s last answer has led to an outcome.
 * @fires {PolicyErrorEvent} policy-error - When the feed or the guide cannot be loaded; the element shows it as well.
 * @csspart question - The current question with its options.
 * @csspart option - One option, a button.
 * @csspart answers - The answers given so far.
 * @csspart outcome - The conclusion with its clauses.
 * @csspart basis - The cited clauses.
 * @csspart doubt - The reason why the guide may be outdated, such as a changed clause.
 */
export class PolicyGuide extends RecordElement<FoundGuide> {
  static override styles = [RecordElement.styles, companionStyles, quoteStyles, styles];
  static override words = [...RecordElement.words, copyZhCN, zhCN];

  /** The id of the guide. */
  @property({ converter: kinds.id() }) guide = '';

  /**
   * Address pattern of a service’s page, with `{id}`; by default the service’s own address, and a service without one
   * unfolds here.
   */
  @property({ attribute: 'service-url', converter: kinds.pattern() }) serviceUrl = '';

  /** The number of the option chosen for each question, from 0, by the question’s id. */
  @property({ attribute: false }) answers: Answers = new Map();

  /** The answered question that is being changed. */
  @state() private changing: string | undefined;

  readonly #copies = new CopyController(this);
  /** Whether the reader has just moved to another step, so that the focus must follow. */
  #hasMoved = false;

  protected override get recordKey(): string {
    return this.guide;
  }

  protected override get missingTitle(): string {
    return this.i18n.t.text('guideMissing');
  }

  protected override get failedTitle(): string {
    return this.i18n.t.text('guideFailed');
  }

  protected override find(group: FeedGroup, signal: AbortSignal): Promise<FoundGuide> {
    return loadGuide(group, this.guide, signal);
  }

  protected override onLoaded({ record }: FoundGuide): void {
    this.dispatchEvent(new GuideLoadEvent({ guide: record.id }));
  }

  protected override willUpdate(changed: PropertyValues): void {
    // Initial answers belong to the first guide only.
    if (changed.get('guide')) this.#restart();
    super.willUpdate(changed);
  }

  protected override updated(): void {
    super.updated();
    if (!this.#hasMoved) return;
    this.#hasMoved = false;
    this.renderRoot.querySelector<HTMLElement>('[part=question], [part=outcome], .broken')?.focus();
  }

  protected override renderRecord(found: FoundGuide) {
    const { record, policies, feed } = found;
    const path = walkGuide(record, this.answers, this.changing);
    const view: GuideView = {
      i18n: this.i18n,
      policies,
      policy: record.policies[0] ?? '',
      policyHref: (id, anchor) => this.policyHref(id, anchor),
      headingLevel: this.headingLevel + 1,
    };
    return html`
      ${this.renderFeedNote([feed])}
      ${heading(this.headingLevel, headline(record.title), 'title', record.title)}
      ${record.summary === undefined ? nothing : html`<p class="muted" lang="zh-CN">${prose(record.summary)}</p>`}
      ${this.#renderDoubt(found)}
      ${this.#renderStep(found, path, view)}
      ${renderGiven(path.given, { ...view, change: (question) => this.#change(question) })}
      ${this.#renderTools(found, path, view)}
      <p class="small muted privacy">${this.i18n.t.text('guidePrivacy')}</p>
    `;
  }

  #renderDoubt(found: FoundGuide) {
    const doubt = guideDoubt(found, this.site.settings.today, this.i18n);
    if (doubt === undefined) return nothing;
    return html`<div class="note note--warn" part="doubt">${icon(stateIcons.info)}<div>${doubt}</div></div>`;
  }

  #renderStep(found: FoundGuide, path: GuidePath, view: GuideView) {
    const { question, outcome } = path;
    if (question) {
      const choose = (option: number) => this.#choose(found, question.id, option);
      return renderQuestion(question, path, { ...view, before: this.answers.get(question.id), choose });
    }
    if (outcome === undefined) {
      const text = this.i18n.t.text('guideBroken');
      return html`<div class="note note--warn broken" role="alert" tabindex="-1">${icon(stateIcons.info)}<div>${text}</div></div>`;
    }
    return html`${renderOutcome(outcome, view)}${this.#renderServices(found, outcome.services ?? [])}`;
  }

  #renderServices({ services, feed }: FoundGuide, ids: readonly string[]) {
    const items = ids.flatMap((id) => {
      const service = services.get(id);
      const view = { i18n: this.i18n, folds: this.folds, pattern: this.serviceUrl, feed };
      return service ? [serviceItem(service, view)] : [];
    });
    const title = this.i18n.t.text('guideServices');
    return companions([companionColumn(icons.briefcase, title, this.headingLevel + 1, items)]);
  }

  #renderTools(found: FoundGuide, { given, outcome }: GuidePath, view: GuideView) {
    if (given.length === 0 && this.changing === undefined) return nothing;
    const { t } = this.i18n;
    const last = given[given.length - 1]?.question.id;
    return html`
      <div class="btns no-print">
        ${this.changing === undefined ? nothing : html`<button type="button" class="btn" @click=${this.#keep}>${t.text('guideKeep')}</button>`}
        ${last === undefined || this.changing !== undefined ? nothing : html`<button type="button" class="btn" @click=${() => this.#change(last)}>${icon(icons.arrowLeft)}${t.text('guideBack')}</button>`}
        <button type="button" class="btn" @click=${this.#restartByHand}>${t.text('guideRestart')}</button>
        ${
          outcome === undefined
            ? nothing
            : html`
              <button type="button" class="btn" @click=${() => this.#copy(found, view)}>${this.#copies.copied === 'outcome' ? t.text('copied') : t.text('guideCopy')}</button>
              <button type="button" class="btn" @click=${printAlone}>${icon(icons.print)}${t.text('print')}</button>
            `
        }
      </div>
      ${this.#copies.hasFailed ? html`<p class="small" role="alert">${t.text('copyFailed')}</p>` : nothing}
    `;
  }

  #choose({ record }: FoundGuide, question: string, option: number): void {
    this.answers = new Map([...this.answers, [question, option]]);
    this.changing = undefined;
    this.#hasMoved = true;
    const { outcome } = walkGuide(record, this.answers);
    if (outcome) this.dispatchEvent(new GuideOutcomeEvent({ guide: record.id, outcome: outcome.id }));
  }

  #change(question: string): void {
    this.changing = question;
    this.#hasMoved = true;
  }

  readonly #keep = (): void => {
    this.changing = undefined;
    this.#hasMoved = true;
  };

  readonly #restartByHand = (): void => {
    this.#restart();
    this.#hasMoved = true;
  };

  #restart(): void {
    this.answers = new Map();
    this.changing = undefined;
  }

  #copy(found: FoundGuide, view: GuideView): void {
    const path = walkGuide(found.record, this.answers);
    const text = guideText(found, path, { i18n: this.i18n, clauseName: (ref) => clauseName(ref, view) });
    void this.#copies.copy('outcome', text);
  }
}
