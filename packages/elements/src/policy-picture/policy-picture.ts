import type { FeedGroup } from '@mingce/feed';
import type { Interpretation, Policy, Service } from '@mingce/schema/types';
import { type CSSResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { copyText } from '../internal/copy.js';
import { downloadBlob } from '../internal/download.js';
import { renderFace } from '../internal/faces.js';
import type { OpenFeeds } from '../internal/feed-controller.js';
import { icon } from '../internal/icon.js';
import * as icons from '../internal/icons.js';
import { LazyPart } from '../internal/lazy-part.js';
import { fillPattern } from '../internal/policy-address.js';
import { PolicyErrorEvent } from '../internal/policy-error-event.js';
import { RecordElement } from '../internal/record-element.js';
import { renderStaleNote } from '../internal/record-faces.js';
import { safeHref } from '../internal/safe-href.js';
import { WidthController } from '../internal/width-controller.js';
import { pictureZhCN } from '../messages/picture.zh-CN.js';
import { chooseTheme } from './choose-theme.js';
import type { ContactFacts, QrCode } from './contact.js';
import type { PictureForm } from './export-picture.js';
import { type FoundPicture, findPicture } from './find-picture.js';
import type { PictureSource } from './picture-source.js';
import { PictureLoadEvent, PictureTakeEvent } from './policy-picture.events.js';

type Drawing = typeof import('./drawing.js');

const drawing = new LazyPart<Drawing>(() => import('./drawing.js'));
const roomyStyles = new LazyPart(() => import('./roomy.styles.js'));
const paperStyles = new LazyPart(() => import('./paper.styles.js'));

/**
 * 一图读懂: one policy's ten elements as one picture of living text, laid out from data.
 *
 * @element policy-picture
 * @slot brand - A logo and a line of the site's own, at the top of the picture; by default the `brand` attribute.
 * @fires {PictureLoadEvent} policy-picture-load - After an interpretation has been loaded, checked and drawn.
 * @fires {PictureTakeEvent} policy-picture-take - After the reader has saved the picture or copied its text.
 * @fires {PolicyErrorEvent} policy-error - When the feed or the interpretation could not be had; the element shows it as well.
 * @csspart picture - The picture without its tools.
 * @cssprop [--policy-picture-deep] - Ground of the hero and of the deep bands; so are the other colours of `themes.ts`.
 * @cssprop [--policy-picture-font-title] - Typeface of titles and headlines, a serif by default.
 */
export class PolicyPicture extends RecordElement<FoundPicture> {
  static override words = [...RecordElement.words, pictureZhCN];

  /** Three measures of type: a phone, the long picture of 540 px, a page. */
  readonly #measure = new WidthController(this, [480, 860]);

  /** The id of the interpretation; nothing is drawn without it or `record`. */
  @property() interpretation = '';

  /** The interpretation itself, for pages that have it; then no feed is asked for it. */
  @property({ attribute: false }) record: Interpretation | undefined;

  /** The policy that `record` explains; adds dates, conditions, clauses and contact. */
  @property({ attribute: false }) policyRecord: Policy | undefined;

  /** One of `red`, `blue`, `green`, `warm`, `ink`, `contrast`; by default the author's choice, else the page's palette. */
  @property() theme = '';

  /** A line at the top such as 公开德好. */
  @property() brand = '';

  /** Address of a logo beside the brand line. */
  @property() logo = '';

  /** Address pattern of a service's page, `{id}` in it; by default the service's own address. */
  @property({ attribute: 'service-url' }) serviceUrl = '';

  /** Leaves out the buttons that save, copy and print. */
  @property({ type: Boolean, attribute: 'no-tools' }) noTools = false;

  @state() private isSaving = false;
  @state() private qrCode: QrCode | undefined;
  #loadingCode: Promise<void> | undefined;
  #loadingPaper: Promise<void> | undefined;
  #toldFailure: unknown;

  protected override readonly openFeeds = async (...feeds: Parameters<OpenFeeds>): Promise<FeedGroup> =>
    (await import('./feed-part.js')).openShared(...feeds);

  protected override get wish(): string {
    return this.record === undefined ? this.interpretation : '';
  }

  protected override get missingTitle(): string {
    return this.i18n.t.text('pictureMissing');
  }

  protected override find(group: FeedGroup, signal: AbortSignal): Promise<FoundPicture> {
    return findPicture(group, this.interpretation, signal);
  }

  /** A picture is drawn once and whole: with the code that draws it and the styles of its measure. */
  protected override get awaited(): Promise<unknown>[] {
    return this.#source === undefined ? super.awaited : [...super.awaited, ...this.#fetchParts()];
  }

  protected override get laterStyles(): readonly CSSResult[] {
    if (drawing.value === undefined) return super.laterStyles;
    // In this order: the later ones change what the first say.
    const styles = [...drawing.value.styles, roomyStyles.value?.default, paperStyles.value?.default];
    return [...super.laterStyles, ...styles.filter((one) => one !== undefined)];
  }

  /** Fetches what a drawing still lacks. */
  #fetchParts(): Promise<void>[] {
    const parts = this.#measure.value === 'narrow' ? [drawing] : [drawing, roomyStyles];
    return parts.filter(({ value }) => value === undefined).map((part) => part.tryToLoad());
  }

  protected override willUpdate(): void {
    super.willUpdate();
    // While the feed is asked; whether it worked matters when there is something to draw.
    if (this.wish !== '') this.#fetchParts();
  }

  protected override updated(): void {
    super.updated();
    const source = this.#source;
    if (source === undefined) return;
    if (drawing.value === undefined) {
      this.#tellOfFailure();
      return;
    }
    const { address } = this.#contact(source, drawing.value.contactFacts);
    if (address !== undefined) this.#loadingCode ??= this.#loadCode();
    this.#loadingPaper ??= paperStyles.tryToLoad().then(() => this.requestUpdate());
  }

  protected override onLoaded({ source: { interpretation } }: FoundPicture): void {
    if (drawing.value === undefined) return;
    this.dispatchEvent(
      new PictureLoadEvent({ interpretation: interpretation.id, title: interpretation.title }),
    );
  }

  /** The whole picture as plain text, for a message or for reading aloud; empty while nothing is shown. */
  get text(): string {
    const source = this.#source;
    if (source === undefined || drawing.value === undefined) return '';
    const { contactFacts, pictureText } = drawing.value;
    return pictureText(source, this.i18n, this.#contact(source, contactFacts));
  }

  /**
   * The picture as a file, as it looks now, in the measure of the long picture: 1080 px wide at scale 1.
   *
   * @param scale - 1 to 3; less is taken where the browser cannot draw so many pixels. SVG has no scale.
   */
  async toFile(form: PictureForm, scale = 1): Promise<Blob> {
    const picture = this.renderRoot.querySelector<HTMLElement>('.pic');
    if (picture === null) throw new Error('<policy-picture> shows no picture yet');
    // The long picture is of medium measure, whatever stands on the page.
    await Promise.all([this.#loadingCode, roomyStyles.value ?? roomyStyles.tryToLoad()]);
    if (roomyStyles.value === undefined) throw roomyStyles.failure;
    this.requestUpdate();
    await this.updateComplete;
    return (await import('./export-picture.js')).exportPicture(
      picture,
      [...PolicyPicture.elementStyles, ...this.laterStyles],
      form,
      scale,
    );
  }

  get #source(): PictureSource | undefined {
    if (this.record !== undefined) return { interpretation: this.record, policy: this.policyRecord };
    return this.#found?.source;
  }

  get #found(): FoundPicture | undefined {
    return this.records.status === 'ready' ? this.records.value : undefined;
  }

  protected override startAgain(): void {
    super.startAgain();
    this.requestUpdate();
  }

  protected override renderBody() {
    return this.record === undefined
      ? super.renderBody()
      : this.#renderPicture({ interpretation: this.record, policy: this.policyRecord });
  }

  protected override renderRecord({ source, feed }: FoundPicture) {
    return html`${renderStaleNote(feed, this.i18n, this.retry)}${this.#renderPicture(source)}`;
  }

  #renderPicture(source: PictureSource) {
    if (drawing.value === undefined) return drawing.failure ? this.renderError(drawing.failure) : nothing;
    const { chooseSections, contactFacts, drawPicture } = drawing.value;
    const sections = chooseSections(source);
    const { t, locale } = this.i18n;
    if (sections.length === 0) {
      return renderFace({
        icon: icons.document,
        title: t.text('pictureEmpty'),
        text: [t.text('pictureEmptyText')],
        headingLevel: this.headingLevel,
      });
    }
    const { scheme, care, today } = this.site.settings;
    const theme = chooseTheme(this.theme, source, this.site.settings);
    const drawn = guard(
      [
        source.interpretation,
        source.policy,
        locale,
        today,
        this.headingLevel,
        this.policyUrl,
        this.serviceUrl,
        this.brand,
        this.logo,
        this.qrCode,
      ],
      () =>
        drawPicture(source, sections, {
          i18n: this.i18n,
          headingLevel: this.headingLevel,
          today,
          brand: this.brand,
          logo: this.logo,
          contact: this.#contact(source, contactFacts),
          qrCode: this.qrCode,
          policyHref: (policy, anchor) => this.policyHref(policy, anchor),
          serviceHref: (service) => this.#serviceHref(service),
        }),
    );
    return html`
      ${this.noTools ? nothing : this.#renderTools()}
      <article class="policy pic" part="picture" lang=${locale} aria-labelledby="title" data-size=${this.#measure.value} data-palette=${theme} data-scheme=${scheme} data-care=${care}>
        ${drawn}
      </article>
    `;
  }

  #renderTools() {
    const { t } = this.i18n;
    return html`
      <div class="tools" role="group" aria-label=${t.text('pictureTools')}>
        <button type="button" class="btn btn--plain" aria-disabled=${this.isSaving} @click=${() => this.#save('png')}>${icon(icons.download)}${t.text('pictureSavePng')}</button>
        <button type="button" class="btn btn--plain" aria-disabled=${this.isSaving} @click=${() => this.#save('svg')}>${icon(icons.download)}${t.text('pictureSaveSvg')}</button>
        <button type="button" class="btn btn--plain" @click=${this.#copy}>${icon(icons.document)}${t.text('pictureCopy')}</button>
        <button type="button" class="btn btn--plain" @click=${this.#print}>${icon(icons.print)}${t.text('print')}</button>
      </div>
    `;
  }

  #tellOfFailure(): void {
    const { failure } = drawing;
    // The record came while something else was waited for.
    if (failure === undefined) this.requestUpdate();
    if (failure === undefined || failure === this.#toldFailure) return;
    this.#toldFailure = failure;
    this.dispatchEvent(new PolicyErrorEvent(failure));
  }

  async #loadCode(): Promise<void> {
    try {
      this.qrCode = (await import('./qr-code.js')).qrCode;
    } catch (error) {
      // The picture is whole without its code; the next drawing tries again.
      console.warn(error);
      this.#loadingCode = undefined;
    }
  }

  #serviceHref({ id, url }: Service): string | undefined {
    if (this.serviceUrl !== '') return safeHref(fillPattern(this.serviceUrl, id));
    return safeHref(this.#resolve(url));
  }

  #resolve(href: string | undefined): string | undefined {
    return href === undefined ? undefined : (this.#found?.feed.resolve(href) ?? href);
  }

  #contact(source: PictureSource, contactFacts: Drawing['contactFacts']): ContactFacts {
    const { policy } = source;
    const href = policy && (this.policyHref(policy.id) ?? safeHref(this.#resolve(policy.url)));
    return contactFacts(
      source,
      this.#found?.feed.manifest.publisher,
      href && new URL(href, document.baseURI).href,
    );
  }

  readonly #print = async (): Promise<void> => {
    if (paperStyles.value === undefined) await paperStyles.tryToLoad();
    this.requestUpdate();
    await this.updateComplete;
    print();
  };

  readonly #copy = async (): Promise<void> => {
    const { t } = this.i18n;
    const isCopied = await copyText(this.text);
    this.announcer.say(t.text(isCopied ? 'pictureTextCopied' : 'copyFailed'));
    if (isCopied) this.#tellTaken('text');
  };

  async #save(form: PictureForm): Promise<void> {
    if (this.isSaving) return;
    const { t } = this.i18n;
    this.isSaving = true;
    this.announcer.say(t.text('pictureSaving'), 300);
    try {
      const file = await this.toFile(form, 2);
      const title = this.#source?.interpretation.title ?? '';
      downloadBlob(`${drawing.value?.pictureTitle(title)}.${form}`, file);
      this.announcer.say(t.text('pictureSaved'));
      this.#tellTaken(form);
    } catch (error) {
      // Some browsers refuse to hand out what they drew; the reader is told what else works.
      this.announcer.say(t.text('pictureNotSaved'));
      this.dispatchEvent(new PolicyErrorEvent(error));
    } finally {
      this.isSaving = false;
    }
  }

  #tellTaken(form: 'png' | 'svg' | 'text'): void {
    this.dispatchEvent(new PictureTakeEvent({ interpretation: this.#source?.interpretation.id ?? '', form }));
  }
}
