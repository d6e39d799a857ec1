import { type PropertyValues, ReactiveElement } from 'lit';
import { property } from 'lit/decorators.js';
import { type Provider, ProviderRequestEvent, providerReady } from '../internal/provider.js';
import * as kinds from '../internal/settings/kinds.js';
import { reportSetting } from '../internal/settings/report.js';

/**
 * Gives the policy elements inside it their feeds, language and looks. It draws nothing of its own.
 *
 * @element policy-provider
 * @slot - The part of the page that the settings are for.
 */
export class PolicyProvider extends ReactiveElement implements Provider {
  readonly #listeners = new Set<() => void>();

  /** Addresses of the feeds, separated by white space. */
  @property({ converter: kinds.feeds() }) feed = '';

  /** A public key of the publisher's, best the root key (a JWK as JSON), which pins the feeds to it and to those it vouches for. */
  @property({ attribute: 'key', converter: kinds.key() }) publicKey = '';

  /** The division code of the site, six digits; its own policies come before others of equal worth. */
  @property({ converter: kinds.region() }) region = '';

  /** The language of the elements, `zh-CN` or `en`; by default that of the page. */
  @property({ converter: kinds.locale() }) locale: string | null = null;

  /** The colours: `red`, `blue`, `green`, `warm`, `ink` or `contrast`. */
  @property({ converter: kinds.palette() }) palette: string | null = null;

  /** `light`, `dark`, or `auto` to follow the reader's system. */
  @property({ converter: kinds.scheme() }) scheme: string | null = null;

  /** Care mode: empty or `on`, `larger`, or `off`. */
  @property({ converter: kinds.care() }) care: string | null = null;

  /** A selector that matches something on the page while the site's own care mode is on, such as `body.care`. */
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

  /** The page's own content stays where it is and keeps the page's styles. */
  protected override createRenderRoot() {
    return this;
  }

  /** Answers by name, not by class: the element may come from another copy of the library. */
  readonly #answer = (event: Event): void => {
    event.stopPropagation();
    (event as ProviderRequestEvent).provider = this;
  };
}
