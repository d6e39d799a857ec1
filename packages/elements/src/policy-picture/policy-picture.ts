import type { Interpretation, Policy } from '@mingce/schema/types';
import { type CSSResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { LazyPart } from '../internal/lazy-part.js';
import { LinkedElement } from '../internal/linked-element.js';
import { PolicyErrorEvent } from '../internal/policy-error-event.js';
import * as kinds from '../internal/settings/kinds.js';
import { untilThere } from '../internal/until-there.js';
import { WidthController } from '../internal/width-controller.js';
import type { PictureSetting } from './drawing/picture-setting.js';
import type { PictureSource } from './drawing/picture-source.js';
import type { PictureForm } from './export/export-picture.js';
import type { FoundPicture } from './find-picture.js';
import { afterwards, careStyles, desk, drawing, roomyStyles, warning } from './parts.js';
import type { PictureDesk } from './picture-desk.js';
import type { TakenForm } from './picture-take.events.js';
import { PictureLoadEvent } from './policy-picture.events.js';
import { renderUnreachable } from './unreachable-face.js';

const isMissing = ({ value }: LazyPart<unknown>) => value === undefined;
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
  /** Three measures of type: a phone, the long picture of 540 px, a page. */
  readonly #measure = new WidthController(this, [480, 860]);

  /** The id of the interpretation; nothing is drawn without it or `record`. */
  @property({ converter: kinds.id() }) interpretation = '';

  /** The interpretation itself, for pages that have it; then no feed is asked for it. */
  @property({ attribute: false }) record: Interpretation | undefined;

  /** The policy that `record` explains; adds dates, conditions, clauses and contact. */
  @property({ attribute: false }) policyRecord: Policy | undefined;

  /** One of `red`, `blue`, `green`, `warm`, `ink`, `contrast`; by default the author's choice, else the page's palette. */
  @property({ converter: kinds.theme() }) theme = '';

  /** A line at the top such as 公开德好. */
  @property({ converter: kinds.words() }) brand = '';

  /** Address of a logo beside the brand line. */
  @property({ converter: kinds.address() }) logo = '';

  /** Address pattern of a service's page, `{id}` in it; by default the service's own address. */
  @property({ attribute: 'service-url', converter: kinds.pattern() }) serviceUrl = '';

  /** Leaves out the buttons that save, copy and print. */
  @property({ attribute: 'no-tools', converter: kinds.flag() }) noTools = false;

  @state() private isTaking = false;
  #desk: PictureDesk | undefined;
  #following: Promise<void> | undefined;
  #toldFailure: unknown;

  /** What is asked of a feed; empty for nothing. */
  get #wish(): string {
    return this.record === undefined ? this.interpretation : '';
  }

  /** A picture is drawn once and whole: with the code that draws it, the styles of its measure, and what it alone needs. */
  protected override get awaited(): Promise<unknown>[] {
    return this.#parts.some(isMissing) ? [...super.awaited, this.#fetch()] : super.awaited;
  }

  /** What the next drawing needs. */
  get #parts(): LazyPart<unknown>[] {
    const source = this.#source;
    if (source === undefined) return this.#vitalParts;
    return [...this.#vitalParts, ...this.#commonParts, ...(drawing.value?.ownParts(source) ?? [])];
  }

  /** The parts without which nothing can be shown. */
  get #vitalParts(): LazyPart<unknown>[] {
    const source = this.#source;
    if (source === undefined) return this.#wish === '' ? [] : [desk];
    return [drawing, ...(drawing.value?.vitalParts(source, this.site.settings.today) ?? [])];
  }

  /** What every picture needs that stands as this one does. */
  get #commonParts(): LazyPart<unknown>[] {
    const isNarrow = this.#measure.value === 'narrow';
    const hasCare = this.site.settings.care !== 'off';
    return [drawing, ...(isNarrow ? [] : [roomyStyles]), ...(hasCare ? [careStyles] : [])];
  }

  async #fetch(): Promise<void> {
    this.#fetchAhead();
    const parts = this.#parts;
    await fetchAll(parts);
    // Only the code that draws knows what this picture needs besides.
    await fetchAll(this.#parts.filter((part) => !parts.includes(part)));
  }

  /** While a feed is asked; whether it worked matters when there is something to draw. */
  #fetchAhead(): void {
    if (this.#wish !== '') void fetchAll(this.#commonParts);
  }

  protected override get laterStyles(): readonly CSSResult[] {
    const { rareParts = [] } = drawing.value ?? {};
    // In this order: the later ones change what the first say.
    const parts = [desk, drawing, careStyles, warning, afterwards, ...rareParts, roomyStyles];
    const styles = parts.flatMap(({ value }) => value?.styles ?? []);
    return [...super.laterStyles, ...styles, afterwards.value?.paperStyles ?? []].flat();
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
    if (this.#source === undefined || this.#missing !== undefined) return;
    this.#following = this.#follow();
    this.#desk?.tell();
  }

  /** What follows a drawing: what comes afterwards, and what could not be had. The picture is whole without it. */
  async #follow(): Promise<void> {
    for (const part of [afterwards, ...this.#parts].filter(isMissing))
      void untilThere(part).then(() => this.requestUpdate());
    await afterwards.tryToLoad();
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
    if (source === undefined || drawing.value === undefined) return '';
    return afterwards.value?.pictureText(source, this.#setting) ?? '';
  }

  /**
   * The picture as a file, as it looks now, in the measure of the long picture: 1080 px wide at scale 1.
   *
   * @param scale - 1 to 3; less is taken where the browser cannot draw so many pixels. SVG has no scale.
   */
  async toFile(form: PictureForm, scale = 1): Promise<Blob> {
    const { exportPicture } = await import('./export/export-picture.js');
    return exportPicture(this, () => [...PolicyPicture.elementStyles, ...this.laterStyles], form, scale);
  }

  get #source(): PictureSource | undefined {
    if (this.record !== undefined) return { interpretation: this.record, policy: this.policyRecord };
    return this.#found?.source;
  }

  get #found(): FoundPicture | undefined {
    const records = this.#desk?.records;
    return records?.status === 'ready' ? records.value : undefined;
  }

  get #missing(): LazyPart<unknown> | undefined {
    return this.#vitalParts.find(isMissing);
  }

  protected override renderBody(): unknown {
    const missing = this.#missing;
    if (missing?.failure !== undefined)
      return renderUnreachable(this.i18n, this.headingLevel, () => this.requestUpdate());
    if (missing !== undefined) return nothing;
    if (this.record !== undefined) return this.#renderPicture(this.#source);
    return this.#desk?.render((found) => this.#renderFound(found)) ?? nothing;
  }

  #renderFound({ source, feed }: FoundPicture) {
    const note = desk.value?.renderFeedNote([feed], {
      i18n: this.i18n,
      today: this.site.settings.today,
      retry: () => this.#desk?.retry(),
    });
    return html`${note}${this.#renderPicture(source)}`;
  }

  #renderPicture(source: PictureSource | undefined) {
    if (source === undefined || drawing.value === undefined) return nothing;
    const { renderPicture, renderTools } = drawing.value;
    const actions = { isTaking: this.isTaking, take: this.#take, print: this.#print };
    return renderPicture(source, this.#setting, {
      settings: this.site.settings,
      theme: this.theme,
      measure: this.#measure.value,
      tools: this.noTools ? nothing : renderTools(actions, this.i18n),
    });
  }

  get #setting(): PictureSetting {
    const { i18n, headingLevel, brand, logo, policyUrl, serviceUrl } = this;
    const { today } = this.site.settings;
    return { i18n, headingLevel, today, brand, logo, policyUrl, serviceUrl, feed: this.#found?.feed };
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

  readonly #print = async (): Promise<void> => {
    await afterwards.tryToLoad();
    this.requestUpdate();
    await this.updateComplete;
    print();
  };

  /** Hands out the picture, one form at a time. */
  readonly #take = async (form: TakenForm): Promise<void> => {
    if (this.isTaking) return;
    this.isTaking = true;
    await afterwards.tryToLoad();
    const { i18n } = this;
    const shown = { element: this, i18n, interpretation: this.#source?.interpretation };
    if (afterwards.value === undefined) this.announcer.say(i18n.t.text('notLoaded'));
    else await afterwards.value.takePicture(shown, form);
    this.isTaking = false;
  };
}

/**
 * What is fetched to go with the element, or with its drawing, exports such a mark: then it imports that one as a whole, and
 * bundlers leave that one in one piece, whatever modules of it the other uses.
 */
export const elementInOnePiece = true;
