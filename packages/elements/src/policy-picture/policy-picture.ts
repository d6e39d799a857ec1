import type { Interpretation, Policy, Service } from '@mingce/schema/types';
import { type CSSResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { renderFace, renderRetry } from '../internal/faces.js';
import { icon } from '../internal/icon.js';
import * as icons from '../internal/icons.js';
import type { LazyPart } from '../internal/lazy-part.js';
import { LinkedElement } from '../internal/linked-element.js';
import { fillPattern } from '../internal/policy-address.js';
import { PolicyErrorEvent } from '../internal/policy-error-event.js';
import { safeHref } from '../internal/safe-href.js';
import { WidthController } from '../internal/width-controller.js';
import { metaZhCN } from '../messages/meta.zh-CN.js';
import { pictureZhCN } from '../messages/picture.zh-CN.js';
import { chooseTheme } from './choose-theme.js';
import type { ContactFacts } from './contact.js';
import type { PictureForm } from './export-picture.js';
import type { FoundPicture } from './find-picture.js';
import { afterwards, desk, drawing, rareLayouts, roomyStyles } from './parts.js';
import type { PictureDesk } from './picture-desk.js';
import type { PictureSource } from './picture-source.js';
import type { ShownPicture } from './picture-tools.js';
import { PictureLoadEvent } from './policy-picture.events.js';
import { scenes } from './scenes.js';

const fetchAll = (parts: readonly LazyPart<unknown>[]) => Promise.all(parts.map((part) => part.tryToLoad()));

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
export class PolicyPicture extends LinkedElement {
  static override words = [...LinkedElement.words, metaZhCN, pictureZhCN];

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
  #desk: PictureDesk | undefined;
  #following: Promise<void> | undefined;
  #toldFailure: unknown;

  /** What is asked of a feed; empty for nothing. */
  get #wish(): string {
    return this.record === undefined ? this.interpretation : '';
  }

  /** A picture is drawn once and whole: with the code that draws it, the styles of its measure, and what it alone needs. */
  protected override get awaited(): Promise<unknown>[] {
    const missing = this.#parts.filter(({ value }) => value === undefined);
    return missing.length === 0 ? super.awaited : [...super.awaited, this.#fetch(missing)];
  }

  /** What the next drawing needs. */
  get #parts(): LazyPart<unknown>[] {
    const source = this.#source;
    if (source === undefined) return this.#wish === '' ? [] : [desk];
    const scene = this.#sceneOf(source);
    const { chooseSections, isRare } = drawing.value ?? {};
    const isUnusual = chooseSections?.(source).some(({ layout }) => isRare?.(layout));
    return [...this.#commonParts, ...(scene ? [scene] : []), ...(isUnusual ? [rareLayouts] : [])];
  }

  /** What every picture of this measure needs. */
  get #commonParts(): LazyPart<unknown>[] {
    return this.#measure.value === 'narrow' ? [drawing] : [drawing, roomyStyles];
  }

  #sceneOf({ policy }: PictureSource) {
    return drawing.value && scenes[drawing.value.sceneOf(policy)];
  }

  async #fetch(parts: readonly LazyPart<unknown>[]): Promise<void> {
    this.#fetchAhead();
    await fetchAll(parts);
    // Only the code that draws knows what this picture needs besides.
    await fetchAll(this.#parts.filter((part) => part.value === undefined && !parts.includes(part)));
  }

  /** While a feed is asked; whether it worked matters when there is something to draw. */
  #fetchAhead(): void {
    if (this.#wish !== '') void fetchAll(this.#commonParts);
  }

  protected override get laterStyles(): readonly CSSResult[] {
    // In this order: the later ones change what the first say.
    const styles = [
      desk.value?.styles,
      drawing.value?.styles,
      rareLayouts.value?.styles,
      roomyStyles.value?.default,
      afterwards.value?.paperStyles,
    ];
    return [...super.laterStyles, ...styles.flatMap((one) => one ?? [])];
  }

  protected override willUpdate(): void {
    this.#fetchAhead();
    if (this.#wish !== '') this.#openDesk();
    this.#desk?.ask();
  }

  #openDesk(): void {
    if (desk.value === undefined || this.#desk !== undefined) return;
    this.#desk = new desk.value.PictureDesk(this, {
      wish: () => this.#wish,
      missingTitle: () => this.i18n.t.text('pictureMissing'),
      onLoaded: ({ source }) => this.#onLoaded(source),
    });
  }

  protected override updated(): void {
    this.#tellOfFailure();
    if (this.#source === undefined || drawing.value === undefined) return;
    this.#following = this.#follow();
    this.#desk?.tell();
  }

  /** What follows a drawing. The picture is whole without it; the next drawing tries again. */
  async #follow(): Promise<void> {
    if (afterwards.value !== undefined) return;
    await afterwards.tryToLoad();
    if (afterwards.value !== undefined) this.requestUpdate();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const isDone = await super.getUpdateComplete();
    await this.#following;
    return isDone;
  }

  async #onLoaded({ interpretation: { id, title } }: PictureSource): Promise<void> {
    // So that those who are told can take its text.
    await this.#following;
    this.dispatchEvent(new PictureLoadEvent({ interpretation: id, title }));
  }

  /**
   * The whole picture as plain text, for a message or for reading aloud; empty while nothing is shown. It is there with
   * `policy-picture-load`, and after `updateComplete`.
   */
  get text(): string {
    const source = this.#source;
    if (source === undefined || drawing.value === undefined || afterwards.value === undefined) return '';
    return afterwards.value.pictureText(source, this.i18n, this.#contact(source, drawing.value.contactFacts));
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
    await fetchAll([afterwards, roomyStyles]);
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
    const records = this.#desk?.records;
    return records?.status === 'ready' ? records.value : undefined;
  }

  /** The part without which nothing can be shown. */
  get #missing(): LazyPart<unknown> | undefined {
    const needed = this.#source !== undefined ? drawing : this.#wish !== '' ? desk : undefined;
    return needed?.value === undefined ? needed : undefined;
  }

  protected override renderBody(): unknown {
    if (this.#missing?.failure !== undefined) return this.#renderFailure();
    if (this.record !== undefined) return this.#renderPicture(this.#source);
    return this.#desk?.render((found) => this.#renderFound(found)) ?? nothing;
  }

  #renderFailure() {
    const { t } = this.i18n;
    return renderFace({
      icon: icons.offline,
      title: t.text('readerFailed'),
      text: [t.text('feedUnreachable', { source: t.text('feedUnnamed') })],
      headingLevel: this.headingLevel,
      alert: true,
      actions: [renderRetry(this.i18n, () => this.requestUpdate())],
    });
  }

  #renderFound({ source, feed }: FoundPicture) {
    const note = desk.value?.renderStaleNote(feed, this.i18n, () => this.#desk?.retry());
    return html`${note}${this.#renderPicture(source)}`;
  }

  #renderPicture(source: PictureSource | undefined) {
    if (source === undefined || drawing.value === undefined) return nothing;
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
    const scene = this.#sceneOf(source)?.value?.scene;
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
        scene,
        rareLayouts.value,
        afterwards.value,
      ],
      () =>
        drawPicture(source, sections, {
          i18n: this.i18n,
          headingLevel: this.headingLevel,
          today,
          brand: this.brand,
          logo: this.logo,
          scene,
          contact: this.#contact(source, contactFacts),
          drawCode: afterwards.value?.drawCode,
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
    const missing = this.#missing;
    if (missing === undefined) return;
    const { failure } = missing;
    // The record came while something else was waited for.
    if (failure === undefined) this.requestUpdate();
    if (failure === undefined || failure === this.#toldFailure) return;
    this.#toldFailure = failure;
    this.dispatchEvent(new PolicyErrorEvent(failure));
  }

  #serviceHref({ id, url }: Service): string | undefined {
    if (this.serviceUrl !== '') return safeHref(fillPattern(this.serviceUrl, id));
    return safeHref(this.#resolve(url));
  }

  #resolve(href: string | undefined): string | undefined {
    return href === undefined ? undefined : (this.#found?.feed.resolve(href) ?? href);
  }

  #contact(source: PictureSource, contactFacts: typeof import('./contact.js').contactFacts): ContactFacts {
    const { policy } = source;
    const href = policy && (this.policyHref(policy.id) ?? safeHref(this.#resolve(policy.url)));
    return contactFacts(
      source,
      this.#found?.feed.manifest.publisher,
      href && new URL(href, document.baseURI).href,
    );
  }

  /** What its tools work with; `undefined` if they could not be had. */
  async #openTools(): Promise<typeof afterwards.value> {
    if (afterwards.value === undefined) await afterwards.tryToLoad();
    return afterwards.value;
  }

  get #shown(): ShownPicture {
    return { element: this, i18n: this.i18n, interpretation: this.#source?.interpretation };
  }

  readonly #print = async (): Promise<void> => {
    await this.#openTools();
    this.requestUpdate();
    await this.updateComplete;
    print();
  };

  readonly #copy = async (): Promise<void> => {
    const tools = await this.#openTools();
    if (tools === undefined) this.announcer.say(this.i18n.t.text('copyFailed'));
    else await tools.copyPicture(this.#shown);
  };

  async #save(form: PictureForm): Promise<void> {
    if (this.isSaving) return;
    this.isSaving = true;
    const tools = await this.#openTools();
    if (tools === undefined) this.announcer.say(this.i18n.t.text('pictureNotSaved'));
    else await tools.savePicture(this.#shown, form);
    this.isSaving = false;
  }
}

/**
 * What is fetched to go with the element, or with its drawing, exports such a mark: then it imports that one as a whole, and
 * bundlers leave that one in one piece, whatever modules of it the other uses.
 */
export const elementInOnePiece = true;
