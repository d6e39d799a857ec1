import { type PropertyValues, ReactiveElement } from 'lit';
import { property } from 'lit/decorators.js';
import { type Provider, ProviderRequestEvent, providerReady } from '../internal/provider.js';
import * as kinds from '../internal/settings/kinds.js';
import { reportSetting } from '../internal/settings/report.js';

/**
 * Provides feeds, language and appearance to the policy elements inside it. It draws nothing itself.
 *
 * @element policy-provider
 * @slot - The part of the page to which the settings apply.
 */
export class PolicyProvider extends ReactiveElement implements Provider {
  readonly #listeners = new Set<() => void>();

  /** Addresses of the feeds, separated by white space. */
  @property({ converter: kinds.feeds() }) feed = '';

  /**
   * A public key of the publisher, preferably the root key (a JWK as JSON), which pins the feeds to it and to the keys
   * that it leads to.
   */
  @property({ attribute: 'key', converter: kinds.key() }) publicKey = '';

  /** The division code of the site, six digits; its own policies come before equally relevant others. */
  @property({ converter: kinds.region() }) region = '';

  /** The language of the elements, `zh-CN` or `en`; by default that of the page. */
  @property({ converter: kinds.locale() }) locale: string | null = null;

  /** The colours: `red`, `blue`, `green`, `warm`, `ink` or `contrast`. */
  @property({ converter: kinds.palette() }) palette: string | null = null;

  /** `light`, `dark`, or `auto` to follow the reader's system. */
  @property({ converter: kinds.scheme() }) scheme: string | null = null;

  /** Care mode: empty or `on`, `larger`, or `off`. */
  @property({ converter: kinds.care() }) care: string | null = null;

  /** A selector that matches an element while the site's own care mode is on, such as `body.care`. */
  @property({ attribute: 'care-selector', converter: kinds.selector() }) careSelector = '';

  /** The day on which validity and deadlines are judged, YYYY-MM-DD; by default today in China. */
  @property({ converter: kinds.day() }) today = '';

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    reportSetting(this, name, value);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener(ProviderRequestEvent.type, this.#answer);
    document.dispatchEvent(new Event(providerReady));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener(ProviderRequestEvent.type, this.#answer);
  }

  override updated(changed: PropertyValues): void {
    if (changed.size === 0) return;
    for (const listener of this.#listeners) listener();
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** No shadow root, so that the page's content keeps the page's styles. */
  protected override createRenderRoot() {
    return this;
  }

  /** Responds by tag name and not by class, since the element may come from another copy of the library. */
  readonly #answer = (event: Event): void => {
    event.stopPropagation();
    (event as ProviderRequestEvent).provider = this;
  };
}
