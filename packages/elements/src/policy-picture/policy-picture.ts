import type { FeedGroup } from '@mingce/feed';
import type { Clause, ClauseRef, Interpretation, Policy, Service } from '@mingce/schema/types';
import { validityFacts, validityOn } from '@mingce/schema/validity';
import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { clausePath } from '../internal/clause-path.js';
import { clauseReference } from '../internal/clause-reference.js';
import { copyText } from '../internal/copy.js';
import { downloadBlob } from '../internal/download.js';
import { renderFace } from '../internal/faces.js';
import { icon } from '../internal/icons.js';
import { fillPattern } from '../internal/policy-address.js';
import { PolicyElement } from '../internal/policy-element.js';
import { PolicyErrorEvent } from '../internal/policy-error-event.js';
import { RecordElement } from '../internal/record-element.js';
import { renderStaleNote } from '../internal/record-faces.js';
import { safeHref } from '../internal/safe-href.js';
import { WidthController } from '../internal/width-controller.js';
import { pictureZhCN } from '../messages/picture.zh-CN.js';
import { chooseSections, type Section } from './choose-layout.js';
import { chooseTheme } from './choose-theme.js';
import { type ContactFacts, contactFacts, type QrCode, renderContact } from './contact.js';
import { drawSection, groundsOf } from './draw-section.js';
import type { PictureForm } from './export-picture.js';
import { type FoundPicture, findPicture } from './find-picture.js';
import { pictureTitle, renderHero, validityWarning } from './hero.js';
import type { PictureSource } from './picture-source.js';
import { pictureText } from './picture-text.js';
import type { PictureView } from './picture-view.js';
import { PictureLoadEvent, PictureTakeEvent } from './policy-picture.events.js';
import styles from './policy-picture.styles.js';
import themes from './themes.styles.js';
import { prose, reference } from './typography.js';

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
  static override styles = [PolicyElement.styles, themes, styles];
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

  protected override get wish(): string {
    return this.record === undefined ? this.interpretation : '';
  }

  protected override get missingTitle(): string {
    return this.i18n.t.text('pictureMissing');
  }

  protected override find(group: FeedGroup, signal: AbortSignal): Promise<FoundPicture> {
    return findPicture(group, this.interpretation, signal);
  }

  protected override updated(): void {
    super.updated();
    const source = this.#source;
    if (source !== undefined && this.#contact(source).address !== undefined)
      this.#loadingCode ??= this.#loadCode();
  }

  protected override onLoaded({ source: { interpretation } }: FoundPicture): void {
    this.dispatchEvent(
      new PictureLoadEvent({ interpretation: interpretation.id, title: interpretation.title }),
    );
  }

  /** The whole picture as plain text, for a message or for reading aloud; empty while nothing is shown. */
  get text(): string {
    const source = this.#source;
    return source === undefined ? '' : pictureText(source, this.i18n, this.#contact(source));
  }

  /**
   * The picture as a file, as it looks now, in the measure of the long picture: 1080 px wide at scale 1.
   *
   * @param scale - 1 to 3; less is taken where the browser cannot draw so many pixels. SVG has no scale.
   */
  async toFile(form: PictureForm, scale = 1): Promise<Blob> {
    const picture = this.renderRoot.querySelector<HTMLElement>('.pic');
    if (picture === null) throw new Error('<policy-picture> shows no picture yet');
    await this.#loadingCode;
    await this.updateComplete;
    const { exportPicture } = await import('./export-picture.js');
    return exportPicture(picture, PolicyPicture.elementStyles, form, scale);
  }

  get #source(): PictureSource | undefined {
    if (this.record !== undefined) return { interpretation: this.record, policy: this.policyRecord };
    return this.#found?.source;
  }

  get #found(): FoundPicture | undefined {
    return this.records.status === 'ready' ? this.records.value : undefined;
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
    const sections = chooseSections(source);
    const { t, locale } = this.i18n;
    if (sections.length === 0) {
      return renderFace({
        icon: 'document',
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
      () => this.#draw(source, sections),
    );
    return html`
      ${this.noTools ? nothing : this.#renderTools()}
      <article class="policy pic" part="picture" lang=${locale} aria-labelledby="title" data-size=${this.#measure.value} data-palette=${theme} data-scheme=${scheme} data-care=${care}>
        ${drawn}
      </article>
    `;
  }

  #draw(source: PictureSource, sections: readonly Section[]) {
    const { interpretation, policy } = source;
    const { t, format } = this.i18n;
    const view: PictureView = {
      i18n: this.i18n,
      headingLevel: this.headingLevel,
      cite: (clauses) => this.#cite(source, clauses),
    };
    const grounds = groundsOf(sections);
    const first = sections.some(({ element }) => element === 'figures') ? 0 : 1;
    const validity = policy && validityOn(validityFacts(policy), this.site.settings.today);
    return html`
      ${renderHero(source, view, this.#renderBrand(), validityWarning(policy, validity, view))}
      ${sections.map((section, index) => drawSection(section, numberOf(sections, index, first), grounds[index] ?? 'paper', view))}
      ${renderContact(this.#contact(source), view, (service) => this.#serviceHref(service), this.qrCode)}
      <footer class="end">
        <p>${prose(format.list(interpretation.issuers))} <span class="nb">${format.date(interpretation.publishedOn)}</span></p>
        <p>${t.text('pictureOriginal')}</p>
      </footer>
    `;
  }

  #renderBrand() {
    const logo = safeHref(this.logo || undefined);
    return html`<slot name="brand">${logo === undefined ? nothing : html`<img class="logo" src=${logo} alt="" />`}${
      this.brand === '' ? nothing : html`<span>${this.brand}</span>`
    }</slot>`;
  }

  #renderTools() {
    const { t } = this.i18n;
    return html`
      <div class="tools" role="group" aria-label=${t.text('pictureTools')}>
        <button type="button" class="btn btn--plain" aria-disabled=${this.isSaving} @click=${() => this.#save('png')}>${icon('download')}${t.text('pictureSavePng')}</button>
        <button type="button" class="btn btn--plain" aria-disabled=${this.isSaving} @click=${() => this.#save('svg')}>${icon('download')}${t.text('pictureSaveSvg')}</button>
        <button type="button" class="btn btn--plain" @click=${this.#copy}>${icon('document')}${t.text('pictureCopy')}</button>
        <button type="button" class="btn btn--plain" @click=${this.#print}>${icon('print')}${t.text('print')}</button>
      </div>
    `;
  }

  /** 第四条, linked to where the policy's page shows it. A clause the policy does not have is not named. */
  #cite({ policy }: PictureSource, clauses: readonly ClauseRef[] | undefined) {
    const { t, format } = this.i18n;
    const known = (clauses ?? []).flatMap(({ policy: id, anchor }) => {
      if (policy?.body === undefined || (id !== undefined && id !== policy.id)) return [];
      const path = clausePath(policy.body, anchor);
      return path === undefined ? [] : [{ anchor, words: clauseReference(withinDocument(path)) }];
    });
    if (known.length === 0) return nothing;
    const [first] = known;
    const words = t.text('pictureClause', { clause: format.list(known.map((one) => one.words)) });
    const href = policy && this.policyHref(policy.id, first?.anchor);
    return html` <cite>${href === undefined ? reference(words) : html`<a href=${href}>${reference(words)}</a>`}</cite>`;
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

  #contact(source: PictureSource): ContactFacts {
    const { policy } = source;
    const href = policy && (this.policyHref(policy.id) ?? safeHref(this.#resolve(policy.url)));
    return contactFacts(
      source,
      this.#found?.feed.manifest.publisher,
      href && new URL(href, document.baseURI).href,
    );
  }

  readonly #print = (): void => print();

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
      downloadBlob(`${pictureTitle(this.#source?.interpretation.title ?? '')}.${form}`, file);
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

/** The seals count what has one: the key figures have none. */
function numberOf(sections: readonly Section[], index: number, first: number): number {
  const figures = sections.findIndex(({ element }) => element === 'figures');
  return first === 1 || index < figures ? index + 1 : index;
}

/** What stands above the clause as a mere heading, often the document's own title, says nothing in a reference. */
function withinDocument(path: readonly Clause[]): readonly Clause[] {
  return path.filter(({ kind }, index) => kind !== 'heading' || index === path.length - 1);
}
