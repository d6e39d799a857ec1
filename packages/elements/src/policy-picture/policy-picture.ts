import type { FeedGroup } from '@mingce/feed';
import type { Interpretation, Policy } from '@mingce/schema/types';
import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { FeedRecordElement } from '../internal/feed-record-element.js';
import * as icons from '../internal/icons.js';
import { inTurn, turnsOf } from '../internal/in-turn.js';
import { markFeedText } from '../internal/mark-feed-text.js';
import { renderMessagePanel } from '../internal/message-panel.js';
import { printAlone } from '../internal/print-alone.js';
import * as kinds from '../internal/settings/kinds.js';
import { WidthController } from '../internal/width-controller.js';
import { copyZhCN } from '../messages/copy.zh-CN.js';
import { drawPicture } from './drawing/draw-picture.js';
import type { PictureSource } from './drawing/picture-source.js';
import { pictureText } from './drawing/picture-text.js';
import type { PictureView } from './drawing/picture-view.js';
import { pictureWords } from './drawing/picture-words.js';
import type { PictureForm } from './export/export-picture.js';
import { type FoundPicture, findPicture } from './find-picture.js';
import type { TakenForm } from './picture-take.events.js';
import { PictureLoadEvent } from './policy-picture.events.js';
import styles from './policy-picture.styles.js';
import { PrintMoment } from './print-moment.js';
import { renderTools } from './render-tools.js';
import { takePicture } from './take-picture.js';

/**
 * 一图读懂: one policy's ten elements as one picture of living text, laid out from data.
 *
 * @element policy-picture
 * @slot brand - A logo and a line of the site's own, at the top of the picture; by default the `brand` attribute.
 * @fires {PictureLoadEvent} policy-picture-load - After an interpretation has been loaded, checked and drawn.
 * @fires {PictureTakeEvent} policy-picture-take - After the reader has saved the picture or copied its text.
 * @fires {PolicyErrorEvent} policy-error - When the feed or the interpretation could not be loaded; the element shows it as well.
 * @csspart picture - The picture without its tools.
 * @csspart hero - The head of the picture.
 * @csspart brand - The line of the site and the issuers, in the head.
 * @csspart title - The title of the picture.
 * @csspart summary - The policy in a sentence or two.
 * @csspart warning - Warning that the policy is not in force.
 * @csspart section - A section; its layout is a part too, such as `ledger`.
 * @csspart figures - The section of the key figures.
 * @csspart number - The number of a section.
 * @csspart headline - The headline of a section.
 * @csspart panel - A box of a section, such as dos and don'ts.
 * @csspart contact - The section with contact and services.
 * @csspart services - Links to services.
 * @csspart code - The QR code with the address of the full text.
 * @cssprop [--policy-picture-deep] - Background of the hero and of the dark bands; the other colours of `themes.ts`
 *   have similar names.
 * @cssprop [--policy-picture-font-title] - Typeface of titles and headlines, a serif by default.
 */
export class PolicyPicture extends FeedRecordElement<FoundPicture> {
  static override styles = [FeedRecordElement.styles, styles];
  static override words = [...FeedRecordElement.words, ...pictureWords, copyZhCN];

  /** Three measures of type: a phone, the long picture of 540 px, a page. */
  readonly #measure = new WidthController(this, [480, 860]);

  /** The id of the interpretation; nothing is drawn without it or `record`. */
  @property({ converter: kinds.id() }) interpretation = '';

  /** The interpretation itself, for pages that have it; then it is not loaded from a feed. */
  @property({ attribute: false }) record: Interpretation | undefined;

  /** The policy that `record` explains; adds dates, conditions, clauses and contact. */
  @property({ attribute: false }) policyRecord: Policy | undefined;

  /** One of `red`, `blue`, `green`, `warm`, `ink`, `contrast`; by default the author's choice, else the page's palette. */
  @property({ converter: kinds.theme() }) theme = '';

  /** A line at the top such as 公开德好. */
  @property({ converter: kinds.words() }) brand = '';

  /** Address of a logo beside the brand line. */
  @property({ converter: kinds.address() }) logo = '';

  /** Address pattern of a service's page, with `{id}`; by default the service's own address. */
  @property({ attribute: 'service-url', converter: kinds.pattern() }) serviceUrl = '';

  /** Leaves out the buttons that save, copy and print. */
  @property({ attribute: 'no-tools', converter: kinds.flag() }) noTools = false;

  @state() private isTaking = false;

  constructor() {
    super();
    new PrintMoment(this, () => this.performUpdate());
  }

  /**
   * The whole picture as plain text, for a message or for reading aloud; empty while nothing is shown. It is available
   * at `policy-picture-load` and after `updateComplete`.
   */
  get text(): string {
    const source = this.#source;
    return source === undefined ? '' : pictureText(source, this.#view);
  }

  /**
   * The picture in its current look as a file, in the measure of the long picture: 1080 px wide at scale 1.
   *
   * @param scale - 1 to 3; a smaller scale is used if the browser cannot draw that number of pixels. SVG has no scale.
   */
  async toFile(form: PictureForm, scale = 1): Promise<Blob> {
    const { exportPicture } = await import('./export/export-picture.js');
    await this.updateComplete;
    const picture = this.renderRoot.querySelector<HTMLElement>('.pic');
    if (picture === null) throw new Error('<policy-picture> shows no picture yet');
    return exportPicture(picture, PolicyPicture.elementStyles, form, scale);
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

  protected override async onLoaded({ source: { interpretation } }: FoundPicture): Promise<void> {
    const { id, title } = interpretation;
    await turnsOf(this);
    this.dispatchEvent(new PictureLoadEvent({ interpretation: id, title }));
  }

  get #found(): FoundPicture | undefined {
    return this.record === undefined && this.records.status === 'ready' ? this.records.value : undefined;
  }

  get #source(): PictureSource | undefined {
    if (this.record !== undefined) return { interpretation: this.record, policy: this.policyRecord };
    return this.#found?.source;
  }

  get #view(): PictureView {
    const { i18n, headingLevel, theme, brand, logo, policyUrl, serviceUrl } = this;
    const { settings } = this.site;
    return {
      i18n,
      headingLevel,
      look: settings,
      theme,
      measure: this.#measure.value,
      today: settings.today,
      brand,
      logo,
      policyUrl,
      serviceUrl,
      page: document.baseURI,
      later: inTurn,
      feed: this.#found?.feed,
    };
  }

  protected override renderBody(): unknown {
    if (this.record === undefined) return super.renderBody();
    return this.#renderPicture({ interpretation: this.record, policy: this.policyRecord });
  }

  protected override renderRecord({ source, feed }: FoundPicture) {
    return html`${this.renderFeedNote([feed])}${this.#renderPicture(source)}`;
  }

  #renderPicture(source: PictureSource) {
    const picture = drawPicture(source, this.#view);
    if (picture === undefined) return this.#renderEmpty();
    return html`${this.noTools ? nothing : this.#renderTools()}${picture}`;
  }

  protected override updated(): void {
    void this.#mark();
    super.updated();
  }

  /** Once all of the picture is drawn. */
  async #mark(): Promise<void> {
    await turnsOf(this);
    markFeedText(this.renderRoot.querySelector('[part=picture]'), this.i18n.locale);
  }

  #renderTools() {
    return renderTools({ isTaking: this.isTaking, take: this.#take, print: printAlone }, this.i18n);
  }

  #renderEmpty() {
    const { t } = this.i18n;
    return renderMessagePanel({
      icon: icons.document,
      title: t.text('pictureEmpty'),
      text: [t.text('pictureEmptyText')],
      headingLevel: this.headingLevel,
    });
  }

  /** Hands out the picture, one form at a time. */
  readonly #take = async (form: TakenForm): Promise<void> => {
    if (this.isTaking) return;
    this.isTaking = true;
    await takePicture(this, { i18n: this.i18n, interpretation: this.#source?.interpretation }, form);
    this.isTaking = false;
  };
}
