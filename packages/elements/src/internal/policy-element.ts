import type { Messages } from '@mingce/i18n';
import { type CSSResultGroup, html, LitElement, type PropertyValues, render } from 'lit';
import { property } from 'lit/decorators.js';
import { commonZhCN } from '../messages/common.zh-CN.js';
import base from '../styles/base.styles.js';
import care from '../styles/care.styles.js';
import dark from '../styles/dark.styles.js';
import parts from '../styles/parts.styles.js';
import tokens from '../styles/tokens.styles.js';
import { Announcer } from './announcer.js';
import { breathe } from './breathe.js';
import { turnsOf } from './in-turn.js';
import { KeptPlace } from './kept-place.js';
import { addLinkedSheet, usesLinkedSheets } from './linked-sheet.js';
import { keepOwnKeys } from './own-keys.js';
import * as kinds from './settings/kinds.js';
import { reportSetting, reportSwallowed } from './settings/report.js';
import { SiteController } from './site-controller.js';
import { swallowedBy, whenParsed } from './swallowed.js';
import { readsTemplates, sayUnreadable } from './template-support.js';
import { unwrapTranslated } from './translated-text.js';
import { WidthController } from './width-controller.js';
import { addWords, awaitWords, wordsIn } from './words.js';

/**
 * Base class of all elements: settings from the page and the provider, class of width, announcer, styles.
 * A subclass draws itself in `renderBody`; the root around it has the language, the palette and care mode.
 *
 * @csspart frame - The whole drawing of the element, with its language, colours and care mode.
 * @csspart message - Message instead of content: nothing found, or an error with the next step.
 * @csspart note - A note beside the content, such as the reason why the shown copy may be outdated.
 * @csspart waiting - Message during a long wait.
 * @csspart validity - The validity of a policy, as a word with an icon.
 * @cssprop [--policy-color-accent=#b3261e] - Links, main buttons and marks of what is chosen; like every colour, by default the palette's.
 * @cssprop [--policy-color-accent-strong=#8c1a14] - The accent under a pressed pointer.
 * @cssprop [--policy-color-accent-soft=#fbf0ee] - The background of chosen or hovered items.
 * @cssprop [--policy-color-on-accent=#ffffff] - Text on the accent.
 * @cssprop [--policy-color-text=#1f2329] - Text.
 * @cssprop [--policy-color-muted=#59616c] - Less important text.
 * @cssprop [--policy-color-surface=#ffffff] - The background of an element.
 * @cssprop [--policy-color-sunken=#f6f7f9] - The background of a part set apart, such as a table head.
 * @cssprop [--policy-color-border=#dfe2e7] - Lines between parts.
 * @cssprop [--policy-color-control=#868d98] - The outline of buttons and fields.
 * @cssprop [--policy-color-mark=#ffedb3] - The background of the words that were searched for.
 * @cssprop [--policy-color-positive=#17653a] - States in force, and success.
 * @cssprop [--policy-color-positive-soft=#eaf5ee] - The background for `--policy-color-positive`.
 * @cssprop [--policy-color-warning=#854a00] - Amended states, and warnings.
 * @cssprop [--policy-color-warning-soft=#fdf3e1] - The background for `--policy-color-warning`.
 * @cssprop [--policy-color-danger=#a61b14] - Repealed states, and errors.
 * @cssprop [--policy-color-danger-soft=#fdeeec] - The background for `--policy-color-danger`.
 * @cssprop [--policy-color-focus=#0b57d0] - The outline of the focused element.
 * @cssprop [--policy-font-family] - Typeface; by default the system's Chinese typeface.
 * @cssprop [--policy-font-size=16px] - Size of text; care mode enlarges it.
 * @cssprop [--policy-font-size-small=14px] - Size of notes.
 * @cssprop [--policy-font-size-title=19px] - Size of the title of a result.
 * @cssprop [--policy-font-size-heading=26px] - Size of the title of a document.
 * @cssprop [--policy-line-height=1.75] - Height of a line of text.
 * @cssprop [--policy-space=8px] - The base unit of all distances.
 * @cssprop [--policy-radius=4px] - Roundness of corners.
 * @cssprop [--policy-target=44px] - Minimum height of buttons and links.
 */
export abstract class PolicyElement extends LitElement {
  static override styles: CSSResultGroup = [tokens, base, parts];
  /** The tables of an element's Chinese messages; other languages are loaded on demand. */
  static words: readonly Messages[] = [commonZhCN];

  /** The minimum height of an element until it is drawn, since script, messages and styles arrive one after another. */
  static place = '100vh';

  /** The settings of the element from itself, its provider and the page. */
  readonly site = new SiteController(this);
  /** Announces messages to screen readers. */
  readonly announcer = new Announcer(this);
  readonly #width = new WidthController(this);
  readonly #place = new KeptPlace(this);
  /** Pending while a linked sheet of the element's own styles is loading. */
  #sheet: Promise<void> | undefined;

  /** Care mode for this element alone: empty or `on`, `larger`, or `off`; by default the page and the provider decide. */
  @property({ converter: kinds.care() }) care: string | null = null;

  /** Addresses of the feeds, separated by white space; by default the provider's. */
  @property({ converter: kinds.feeds() }) feed = '';

  /**
   * A public key of the publisher, preferably the root key (a JWK as JSON), that pins the feed; by default the
   * provider's.
   */
  @property({ attribute: 'key', converter: kinds.key() }) publicKey = '';

  /** Whether the container is narrow (below 600 px), mid (below 900 px) or wide. */
  get width() {
    return this.#width.value;
  }

  constructor() {
    super();
    addWords((this.constructor as typeof PolicyElement).words);
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    reportSetting(this, name, value);
    if (name === 'care' && this.isConnected) this.site.refresh();
  }

  /** Styles for care mode and dark screens override the element's own styles. */
  protected static override finalizeStyles(styles: CSSResultGroup = []) {
    return LitElement.finalizeStyles([styles, care, dark]);
  }

  /**
   * Promises that the next update waits for, so that nothing is drawn in the wrong language or without styles; empty if
   * everything is loaded. None of them rejects: a part that could not be loaded is left out, and the next update tries
   * again.
   */
  protected get awaited(): Promise<unknown>[] {
    return [awaitWords(this.site.settings.locale), this.#sheet].filter((one) => one !== undefined);
  }

  /**
   * Whether the next update runs in a new task: the first one while the page starts, because the script took the
   * current task, and that of a nested element, because the outer one was drawn in the current task.
   */
  get #drawsInTurn(): boolean {
    const isBusy = document.readyState !== 'complete' || this.getRootNode() instanceof ShadowRoot;
    return !this.hasUpdated && isBusy;
  }

  /** Reading the width forces a layout, which gets its own task, as does the drawing. */
  async #ownTurn(): Promise<void> {
    await breathe();
    this.#width.measure();
    await breathe();
  }

  protected override scheduleUpdate(): Promise<unknown> | undefined {
    const awaited = this.#drawsInTurn ? [...this.awaited, this.#ownTurn()] : this.awaited;
    if (awaited.length > 0) return Promise.all(awaited).then(() => super.scheduleUpdate());
    super.scheduleUpdate();
    return undefined;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    await turnsOf(this);
    return isComplete;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    // Removes the message that was shown while the element had no code (internal/part-failure).
    if (this.shadowRoot) this.shadowRoot.textContent = '';
    const root = usesLinkedSheets() ? this.#createLinkedRoot() : super.createRenderRoot();
    keepOwnKeys(root);
    return root;
  }

  #createLinkedRoot(): ShadowRoot {
    const { elementStyles, shadowRootOptions } = this.constructor as typeof PolicyElement;
    // A root exists already if the element's script failed to load at first (internal/part-failure).
    const root = this.shadowRoot ?? this.attachShadow(shadowRootOptions);
    this.#sheet = addLinkedSheet(root, elementStyles).ready.then(() => {
      this.#sheet = undefined;
    });
    return root;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.hasUpdated) this.#place.keep((this.constructor as typeof PolicyElement).place);
    whenParsed(() => {
      const what = swallowedBy(this);
      if (what !== undefined) reportSwallowed(this.localName, what);
    });
  }

  protected override update(changed: PropertyValues): void {
    unwrapTranslated(this.renderRoot as ShadowRoot);
    super.update(changed);
  }

  /** An error during drawing is shown in the element, and the console has the reason, so that nothing stays blank. */
  protected override performUpdate(): void {
    if (!readsTemplates()) {
      sayUnreadable(this.renderRoot, this.site.settings.locale);
      this.#place.free();
      return;
    }
    try {
      super.performUpdate();
    } catch (error) {
      console.error(error);
      render(this.#frame(this.#conflict()), this.renderRoot as ShadowRoot, this.renderOptions);
    }
    this.#place.free();
  }

  #conflict() {
    const text = wordsIn(this.site.settings.locale).text('elementConflict');
    return html`<div class="conflict" role="alert">${text}</div>`;
  }

  protected abstract renderBody(): unknown;

  override render() {
    return this.#frame(html`${this.renderBody()}${this.announcer.render()}`);
  }

  #frame(body: unknown) {
    const { locale, palette, scheme, care } = this.site.settings;
    return html`
      <div class="policy" part="frame" lang=${locale} data-width=${this.#width.value} data-palette=${palette} data-scheme=${scheme} data-care=${care}>
        ${body}
      </div>
    `;
  }
}
