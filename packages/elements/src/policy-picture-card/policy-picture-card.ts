import type { FeedGroup } from '@mingce/feed';
import type { Interpretation, Policy } from '@mingce/schema/types';
import { validityFacts, validityOn } from '@mingce/schema/validity';
import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { FeedRecordElement } from '../internal/feed-record-element.js';
import { heading } from '../internal/heading.js';
import { markFeedText } from '../internal/mark-feed-text.js';
import * as kinds from '../internal/settings/kinds.js';
import { docno, headline, prose } from '../internal/typography/typeset.js';
import { chooseSections } from '../policy-picture/drawing/choose-sections.js';
import { drawBrand } from '../policy-picture/drawing/draw-brand.js';
import { drawTitle, issuersText, pictureTitle } from '../policy-picture/drawing/draw-hero.js';
import { drawWarning } from '../policy-picture/drawing/draw-warning.js';
import type { Item } from '../policy-picture/drawing/items.js';
import type { PictureSource } from '../policy-picture/drawing/picture-source.js';
import type { PieceView } from '../policy-picture/drawing/picture-view.js';
import { pictureWords } from '../policy-picture/drawing/picture-words.js';
import { amountText, isSymbol } from '../policy-picture/drawing/pieces/amount.js';
import { drawScene } from '../policy-picture/drawing/scenes/scenes.js';
import { sectionTitle } from '../policy-picture/drawing/section-words.js';
import { type FoundPicture, findPicture } from '../policy-picture/find-picture.js';
import { PictureLoadEvent } from '../policy-picture/policy-picture.events.js';
import { chooseTheme } from '../policy-picture/themes/choose-theme.js';
import themes from '../policy-picture/themes/themes.styles.js';
import { cardFigures, cardTitle } from './card-content.js';
import { fitSize, isNarrowEnough } from './fit.js';
import { zhCN as cardZhCN } from './messages.zh-CN.js';
import styles from './policy-picture-card.styles.js';

const titleSizes = [78, 72, 66, 60, 54, 48, 42, 36, 31, 27];
/** Font sizes at which a title that fits on one line stays there, although it could be larger on two. */
const oneLineSizes = [78, 74, 70, 66, 62, 58];
const figureSizes = [132, 124, 116, 108, 100, 92, 84, 76, 66, 56, 48, 40, 34];
/** Height between the tag at the top and the foot of the card, in pixels. */
const figureRoom = 346;
/** Characters of the line at the top. */
const lineLength = 25;
/** Replaces the figures if a policy has none. */
const mostParts = 4;

/**
 * A share card of a one-picture interpretation, 1200 × 630 px: the preview image of a link in a message.
 *
 * @element policy-picture-card
 * @slot brand - A logo and a line of the site's own, at the top; by default the attributes `brand` and `logo`.
 * @fires {PictureLoadEvent} policy-picture-load - After an interpretation has been loaded, checked and drawn.
 * @fires {PolicyErrorEvent} policy-error - When the feed or the interpretation could not be loaded; the element shows it as well.
 * @csspart card - The whole card.
 * @csspart brand - The line of the site and the issuers.
 * @csspart title - The title of the card.
 * @csspart words - The place of title and facts.
 * @csspart facts - Number and date of the policy.
 * @csspart figure - A figure with its purpose.
 * @csspart warning - Warning that the policy is not in force.
 */
export class PolicyPictureCard extends FeedRecordElement<FoundPicture> {
  static override styles = [FeedRecordElement.styles, themes, styles];
  static override words = [...FeedRecordElement.words, ...pictureWords, cardZhCN];
  /** A card has its height from the beginning. */
  static override place = '';

  /** The id of the interpretation; nothing is drawn without it or `record`. */
  @property({ converter: kinds.id() }) interpretation = '';

  /** The interpretation itself, for pages that have it; then it is not loaded from a feed. */
  @property({ attribute: false }) record: Interpretation | undefined;

  /** The policy that `record` explains; adds its number, its date and its scene. */
  @property({ attribute: false }) policyRecord: Policy | undefined;

  /** One of `red`, `blue`, `green`, `warm`, `ink`, `contrast`; by default the author's choice, else the page's palette. */
  @property({ converter: kinds.theme() }) theme = '';

  /** A line at the top such as 公开德好. */
  @property({ converter: kinds.words() }) brand = '';

  /** Address of a logo beside the brand line. */
  @property({ converter: kinds.address() }) logo = '';

  #observer: ResizeObserver | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observer = new ResizeObserver(() => requestAnimationFrame(() => this.#scale()));
    this.#observer.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
  }

  protected override get recordKey(): string {
    return this.record === undefined ? this.interpretation : '';
  }

  protected override get missingTitle(): string {
    return this.i18n.t.text('pictureMissing');
  }

  protected override find(group: FeedGroup, signal: AbortSignal): Promise<FoundPicture> {
    return findPicture(group, this.interpretation, signal);
  }

  protected override updated(): void {
    this.#fit();
    super.updated();
    markFeedText(this.renderRoot.querySelector('[part=card]'), this.i18n.locale);
  }

  protected override onLoaded({ source: { interpretation } }: FoundPicture): void {
    this.dispatchEvent(
      new PictureLoadEvent({ interpretation: interpretation.id, title: interpretation.title }),
    );
  }

  protected override renderBody() {
    return this.record === undefined
      ? super.renderBody()
      : this.#renderCard({ interpretation: this.record, policy: this.policyRecord });
  }

  protected override renderRecord({ source }: FoundPicture) {
    return this.#renderCard(source);
  }

  #renderCard(source: PictureSource) {
    const { interpretation, policy } = source;
    const { locale, t } = this.i18n;
    const title = cardTitle(pictureTitle(interpretation.title));
    return html`
      <article class="policy pic card" part="card" lang=${locale} aria-labelledby="title" data-palette=${chooseTheme(this.theme, source, this.site.settings)} data-scheme="light" data-care="off">
        <div class="front">
          <div class="brand" part="brand">${drawBrand({ brand: this.brand, logo: this.logo, page: document.baseURI })}<b>${this.#issuers(interpretation.issuers)}</b></div>
          <div class="words" part="words">
            <div>${heading(this.headingLevel, drawTitle(title), 'title', title, { id: 'title', part: 'title' })}${this.#renderFacts(source)}</div>
          </div>
          ${drawScene(policy)}
        </div>
        <div class="side">
          <p class="hang" lang="zh-CN">${t.text('pictureHang')}</p>
          ${this.#renderSide(source)}
        </div>
      </article>
    `;
  }

  /** Two short names fit on a line; of more issuers, the first and their number are shown. */
  #issuers(issuers: readonly string[]): string {
    const { t, format } = this.i18n;
    const all = format.list(issuers);
    const [first = ''] = issuers;
    const isLong = issuers.length > 1 && all.length + this.brand.length > lineLength;
    return isLong ? t.text('pictureIssuers', { first, count: issuers.length }) : all;
  }

  /** Name of the document and its start of validity, or a warning that it is not in force. */
  #renderFacts({ interpretation, policy }: PictureSource) {
    const { t, format } = this.i18n;
    const validity = policy && validityOn(validityFacts(policy), this.site.settings.today);
    const warning = drawWarning(policy, validity, this.#view);
    if (warning !== nothing) return warning;
    const day = policy?.effectiveOn;
    const date =
      day === undefined
        ? t.text('cardPublished', { date: format.date(policy?.publishedOn ?? interpretation.publishedOn) })
        : t.text('cardEffective', { date: format.date(day) });
    return html`<p class="facts" part="facts">${policy && html`<span>${this.#renderDocument(policy)}</span> `}<span>${date}</span></p>`;
  }

  #renderDocument({ documentNumber, issuers }: Policy) {
    return documentNumber ? docno(documentNumber) : issuersText(issuers, this.#view);
  }

  #renderSide(source: PictureSource) {
    const figures = cardFigures(source);
    if (figures.length > 0) return this.#renderFigures(figures);
    const { interpretation, policy } = source;
    const summary = interpretation.summary ?? policy?.summary;
    if (summary !== undefined) return html`<p class="lede">${prose(summary)}</p>`;
    const parts = chooseSections(source).slice(0, mostParts);
    return html`<ul class="parts" role="list">${parts.map((part) => html`<li>${headline(sectionTitle(part, this.i18n))}</li>`)}</ul>`;
  }

  #renderFigures(figures: readonly Item[]) {
    return html`<div class="figures">${figures.map(
      ({ title = '', text, amount }) => html`
        <div class="figure" part="figure">
          <p class="amount"><b>${amountText(amount, this.i18n.format)}</b><span class="unit ${isSymbol(amount?.unit ?? '') ? 'sym' : ''}">${amount?.unit}</span></p>
          <p class="lab">${headline(title)}</p>
          ${figures.length > 1 || text === '' ? nothing : html`<p class="sub">${prose(text)}</p>`}
        </div>
      `,
    )}</div>`;
  }

  get #view(): PieceView {
    return { i18n: this.i18n, headingLevel: this.headingLevel, cite: () => nothing };
  }

  /** Scales the card down if there is less room than 1200 px. */
  #scale(): void {
    const { clientWidth } = this;
    if (clientWidth > 0) this.style.setProperty('--_scale', String(Math.min(1, clientWidth / 1200)));
  }

  /** Makes title and figures as large as possible; all figures have the same size. */
  #fit(): void {
    const card = this.renderRoot.querySelector<HTMLElement>('.card');
    if (card === null) return;
    const title = card.querySelector('.title');
    const room = card.querySelector('.words');
    const stack = room?.firstElementChild;
    if (title && room && stack) {
      const fits = () => isNarrowEnough(title) && stack.clientHeight <= room.clientHeight;
      const isOneLine = (size: number) => fits() && title.clientHeight < size * 2;
      if (!fitSize(card, '--title', oneLineSizes, isOneLine)) fitSize(card, '--title', titleSizes, fits);
    }
    const amounts = Array.from(card.querySelectorAll('.amount'));
    const figures = card.querySelector('.figures');
    const hasRoom = () => (figures?.clientHeight ?? 0) <= figureRoom;
    fitSize(card, '--figure', figureSizes, () => amounts.every(isNarrowEnough) && hasRoom());
  }
}
