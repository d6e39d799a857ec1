import type { FeedGroup } from '@mingce/feed';
import { templateLabels } from '@mingce/schema/vocabulary';
import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { FileDownloads } from '../internal/file-downloads.js';
import { heading } from '../internal/heading.js';
import * as icons from '../internal/icons.js';
import { inTurn } from '../internal/in-turn.js';
import { labelOf } from '../internal/label.js';
import { renderMessagePanel } from '../internal/message-panel.js';
import { ownPrefix, readOldLink } from '../internal/page-address.js';
import { RecordElement } from '../internal/record-element.js';
import { renderContent } from '../internal/render-content.js';
import * as kinds from '../internal/settings/kinds.js';
import { headline } from '../internal/typography/typeset.js';
import { audienceZhCN } from '../messages/audience.zh-CN.js';
import { elementZhCN } from '../messages/element.zh-CN.js';
import { fileZhCN } from '../messages/file.zh-CN.js';
import { zhCN as changesZhCN } from '../policy-changes/messages.zh-CN.js';
import badges from '../styles/badges.styles.js';
import changes from '../styles/changes.styles.js';
import companions from '../styles/companions.styles.js';
import content from '../styles/content.styles.js';
import { renderByline, renderSynchrony } from './byline.js';
import { renderCompleteness } from './completeness-mark.js';
import elementsStyles from './elements.styles.js';
import { renderElements } from './elements-page.js';
import type { InterpretationView } from './interpretation-view.js';
import { type Explanation, loadInterpretations, type ShownInterpretation } from './load-interpretations.js';
import { failureWords } from './media.js';
import mediaStyles from './media.styles.js';
import { MediaPlayback } from './media-playback.js';
import { zhCN as interpretationZhCN } from './messages.zh-CN.js';
import {
  type InterpretationDetail,
  InterpretationLoadEvent,
  InterpretationSelectEvent,
} from './policy-interpretation.events.js';
import styles from './policy-interpretation.styles.js';
import printStyles from './print.styles.js';
import { renderRelated } from './related.js';
import { renderTemplate } from './templates.js';

/**
 * Interpretations of a policy: a leader’s statement, one picture, video and audio, animation, a press report, questions
 * and answers, or an item of an agenda; each with its text, its elements, and links to the policy and its services.
 *
 * @element policy-interpretation
 * @fires {InterpretationLoadEvent} policy-interpretation-load - After the interpretations have been loaded, checked and drawn.
 * @fires {InterpretationSelectEvent} policy-interpretation-select - After the reader has chosen another interpretation.
 * @fires {PolicyErrorEvent} policy-error - When the feed or the record could not be loaded; the element shows it as well.
 * @csspart interpretation - The interpretation that is shown; its template is a part too, such as `leader`.
 * @csspart speaker - The speaker of an interpretation by a leader.
 * @csspart source - The outlet of a press report, or the meeting of an agenda.
 * @csspart text - The text of the interpretation.
 * @csspart questions - Questions with their answers.
 * @csspart agenda - The items of an agenda.
 * @csspart element - One of the ten elements; its name is a part too, such as `background`.
 * @csspart basis - The cited clauses.
 * @csspart completeness - Completeness of an interpretation, for authors.
 * @csspart synchrony - Dates of 三同步, for authors.
 * @csspart play - The button that starts a recording.
 * @csspart chapter - The button that starts a recording at a chapter.
 * @csspart transcript - The transcript of a recording; also `open` while all of it is shown.
 * @csspart file-state - Progress of a download, or the reason why a file was not opened.
 * @csspart companions - The policy, its services and other interpretations.
 */
export class PolicyInterpretation extends RecordElement<Explanation> {
  static override styles = [
    RecordElement.styles,
    badges,
    content,
    changes,
    companions,
    styles,
    mediaStyles,
    elementsStyles,
    printStyles,
  ];
  static override words = [
    ...RecordElement.words,
    interpretationZhCN,
    audienceZhCN,
    elementZhCN,
    changesZhCN,
    fileZhCN,
  ];

  readonly #media = new MediaPlayback(this, (trouble, item) =>
    this.announcer.say(
      trouble === 'uncaptioned'
        ? this.i18n.t.text('mediaNoCaptions')
        : failureWords(item, trouble, this.i18n),
    ),
  );
  readonly #downloads = new FileDownloads(this, this.i18n);

  /** The id of one interpretation; by default the one in the page’s address, unless `policy` is set. */
  @property({ converter: kinds.id() }) interpretation = '';

  /** The id of a policy; all its interpretations are shown. */
  @property({ converter: kinds.id() }) policy = '';

  /** Layout of several interpretations: `tabs`, the default, or `stacked`. */
  @property({ converter: kinds.layout() }) layout = '';

  /**
   * Address pattern of an interpretation’s page, with `{id}`; without it, only the titles of other interpretations are
   * shown.
   */
  @property({ attribute: 'interpretation-url', converter: kinds.pattern() }) interpretationUrl = '';

  /**
   * Address pattern of a service’s page, with `{id}`; by default the service’s own address, and a service without one
   * unfolds here.
   */
  @property({ attribute: 'service-url', converter: kinds.pattern() }) serviceUrl = '';

  /**
   * Address pattern of the page that compares two policies, with `{id}` (the newer) and `{old}`; without it, there is
   * no link.
   */
  @property({ attribute: 'changes-url', converter: kinds.pattern() }) changesUrl = '';

  /** Shows the completeness of the elements and the 三同步 table to authors; neither is for visitors. */
  @property({ attribute: 'for-authors', converter: kinds.flag() }) forAuthors = false;

  /** `off` keeps the element from reading the page’s address. */
  @property({ attribute: 'url-state', converter: kinds.urlState() }) urlState = '';

  @state() private selected = '';
  @state() private openMarks: readonly string[] = [];

  get #id(): string {
    if (this.interpretation !== '' || this.policy !== '' || this.urlState === 'off')
      return this.interpretation;
    const named = new URLSearchParams(location.search).get(`${ownPrefix}interpretation`);
    return named ?? readOldLink('')?.interpretation ?? '';
  }

  protected override get isDoubtful(): boolean {
    return this.interpretation === '' && this.policy === '' && readOldLink('') !== undefined;
  }

  protected override get recordKey(): string {
    return this.#id === '' && this.policy === '' ? '' : JSON.stringify([this.#id, this.policy]);
  }

  protected override get missingTitle(): string {
    return this.i18n.t.text(this.#id === '' ? 'readerMissing' : 'interpretationMissing');
  }

  protected override find(group: FeedGroup, signal: AbortSignal): Promise<Explanation> {
    return loadInterpretations(group, { interpretation: this.#id, policy: this.policy }, signal);
  }

  protected override onLoaded({ shown }: Explanation): void {
    this.dispatchEvent(new InterpretationLoadEvent(shown.map(detailOf)));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('popstate', this.#onAddress);
    if (!customElements.get('policy-picture')) {
      void customElements.whenDefined('policy-picture').then(() => this.requestUpdate());
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('popstate', this.#onAddress);
  }

  protected override renderRecord(explanation: Explanation) {
    const { shown } = explanation;
    const note = this.renderFeedNote(shown.map(({ feed }) => feed));
    if (shown.length === 0) return this.#renderNone();
    const [only] = shown;
    if (shown.length === 1 && only) return html`${note}${this.#renderOne(only, explanation)}`;
    if (this.layout === 'stacked') {
      return html`${note}<div class="stack">${shown.map((one) => this.#renderOne(one, explanation))}</div>`;
    }
    return html`${note}${this.#renderTabs(shown)}${this.#renderPanel(shown, explanation)}`;
  }

  #renderNone() {
    const { t } = this.i18n;
    const address = this.policyHref(this.policy);
    return renderMessagePanel({
      icon: icons.book,
      title: t.text('interpretationNone'),
      text: [t.text('interpretationNoneText')],
      headingLevel: this.headingLevel,
      actions:
        address === undefined
          ? []
          : [html`<a class="btn" href=${address}>${t.text('interpretationFullText')}</a>`],
    });
  }

  #current(shown: readonly ShownInterpretation[]): number {
    return Math.max(
      0,
      shown.findIndex(({ interpretation }) => interpretation.id === this.selected),
    );
  }

  #renderTabs(shown: readonly ShownInterpretation[]) {
    const current = this.#current(shown);
    const { locale } = this.i18n;
    const repeated = (template: string) =>
      shown.filter(({ interpretation }) => interpretation.template === template).length > 1;
    return html`
      <div class="tabs" role="tablist" aria-label=${this.i18n.t.text('interpretationTabs')} @keydown=${this.#onTabKey}>
        ${shown.map(
          ({ interpretation: { id, template, title } }, index) => html`
            <button type="button" role="tab" class="tab" id=${`tab-${index}`} aria-controls="panel"
              aria-selected=${index === current} tabindex=${index === current ? 0 : -1} title=${title}
              @click=${() => this.#select(id)}>
              <b>${labelOf(templateLabels, template, locale) || this.i18n.t.text('readerInterpretations')}</b>
              ${repeated(template) ? html`<span class="small tab-title">${title}</span>` : nothing}
            </button>
          `,
        )}
      </div>
    `;
  }

  #renderPanel(shown: readonly ShownInterpretation[], explanation: Explanation) {
    const current = this.#current(shown);
    const one = shown[current];
    return one === undefined
      ? nothing
      : html`
          <div class="panel" role="tabpanel" id="panel" tabindex="0" aria-labelledby=${`tab-${current}`}>
            ${this.#renderOne(one, explanation)}
          </div>
        `;
  }

  #renderOne(one: ShownInterpretation, explanation: Explanation) {
    const { interpretation, feed, profile } = one;
    const { title, template, summary, body, elements } = interpretation;
    const view = this.#viewOf(one, explanation);
    const asPicture = template === 'picture' && customElements.get('policy-picture') !== undefined;
    return html`
      <article class="interpretation interpretation--${template}" part="interpretation ${template}" aria-label=${title}>
        <header class="head">
          <p class="kind"><span class="badge">${labelOf(templateLabels, template, this.i18n.locale) || this.i18n.t.text('readerInterpretations')}</span></p>
          ${asPicture ? nothing : heading(this.headingLevel, headline(title), 'title-words', title)}
          ${renderByline(interpretation, view)} ${this.#renderMark(one)}
        </header>
        ${summary === undefined ? nothing : html`<p class="summary" lang="zh-CN">${summary}</p>`}
        ${renderTemplate(interpretation, view)}
        ${
          body?.length
            ? html`<div class="text" part="text" lang="zh-CN">${renderContent(body, { i18n: this.i18n, headingLevel: view.headingLevel, resolve: (href) => feed.resolve(href) })}</div>`
            : nothing
        }
        ${asPicture ? this.#renderPicture(one, explanation) : nothing}
        ${!asPicture && elements ? renderElements(elements, profile, view) : nothing}
        ${this.forAuthors ? renderSynchrony(interpretation, profile, view) : nothing}
        ${inTurn(() => this.#renderRelated(one, explanation, view), nothing)}
      </article>
    `;
  }

  #renderRelated(one: ShownInterpretation, explanation: Explanation, view: InterpretationView) {
    return renderRelated(one, explanation, {
      ...view,
      patterns: {
        interpretation: this.interpretationUrl,
        service: this.serviceUrl,
        changes: this.changesUrl,
      },
      folds: this.folds,
      shown: new Set(explanation.shown.map((other) => other.interpretation.id)),
    });
  }

  #renderMark(one: ShownInterpretation) {
    if (!this.forAuthors) return nothing;
    const { id } = one.interpretation;
    const [isOpen, toggle] = [this.openMarks.includes(id), () => this.#toggleMark(id)];
    return renderCompleteness(one, { i18n: this.i18n, isOpen, toggle });
  }

  #renderPicture({ interpretation }: ShownInterpretation, { policies }: Explanation) {
    return html`
      <policy-picture feed=${this.feed} key=${this.publicKey} care=${this.care ?? nothing} heading-level=${this.headingLevel}
        policy-url=${this.policyUrl} service-url=${this.serviceUrl} .record=${interpretation}
        .policyRecord=${policies.get(interpretation.policies[0] ?? '')}></policy-picture>
    `;
  }

  #viewOf({ interpretation, feed }: ShownInterpretation, { policies }: Explanation): InterpretationView {
    return {
      i18n: this.i18n,
      policies,
      policy: this.policy || (interpretation.policies[0] ?? ''),
      policyHref: (id, anchor) => this.policyHref(id, anchor),
      feed,
      headingLevel: this.headingLevel + 1,
      care: this.site.settings.care,
      media: this.#media,
      downloads: this.#downloads,
    };
  }

  readonly #onAddress = (): void => this.requestUpdate();

  #toggleMark(id: string): void {
    this.openMarks = this.openMarks.includes(id)
      ? this.openMarks.filter((other) => other !== id)
      : [...this.openMarks, id];
  }

  #select(id: string): void {
    if (this.records.status !== 'ready') return;
    const { shown } = this.records.value;
    const one = shown.find(({ interpretation }) => interpretation.id === id);
    if (one === undefined || one === shown[this.#current(shown)]) return;
    this.selected = id;
    this.dispatchEvent(new InterpretationSelectEvent(detailOf(one)));
  }

  /** Arrow keys cycle through the tabs, Home and End go to the ends; Tab moves to the panel. */
  readonly #onTabKey = async (event: KeyboardEvent): Promise<void> => {
    if (this.records.status !== 'ready' || event.altKey || event.ctrlKey || event.metaKey) return;
    const { shown } = this.records.value;
    const current = this.#current(shown);
    const last = shown.length - 1;
    const next: Partial<Record<string, number>> = {
      ArrowRight: current === last ? 0 : current + 1,
      ArrowLeft: current === 0 ? last : current - 1,
      Home: 0,
      End: last,
    };
    const target = next[event.key];
    if (target === undefined) return;
    event.preventDefault();
    this.#select(shown[target]?.interpretation.id ?? '');
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`#tab-${target}`)?.focus();
  };
}

function detailOf({ interpretation: { id, template, title } }: ShownInterpretation): InterpretationDetail {
  return Object.freeze({ interpretation: id, template, title });
}
