import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { observePage } from './page-observer.js';
import { type Provider, providerReady, requestProvider } from './provider.js';
import { resolveSettings, type Settings, sameSettings } from './settings/settings.js';

/** Finds the provider around an element and keeps its settings; the element updates when one changes. */
export class SiteController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #listeners = new Set<() => void>();
  #ends: (() => void)[] = [];
  #endSubscription: (() => void) | undefined;
  #provider: Provider | undefined;
  #settings: Settings | undefined;
  #publishedOn: string | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  get provider(): Provider | undefined {
    return this.#provider;
  }

  get settings(): Settings {
    this.#settings ??= resolveSettings(this.#host, this.#provider, this.#publishedOn);
    return this.#settings;
  }

  /** Takes the day on which the opened feed was published, YYYY-MM-DD: today cannot be earlier. */
  set publishedOn(day: string | undefined) {
    this.#publishedOn = day;
    this.refresh();
  }

  /** Calls `listener` when the provider or a setting has changed. */
  onChange(listener: () => void): void {
    this.#listeners.add(listener);
  }

  hostConnected(): void {
    document.addEventListener(providerReady, this.#findProvider);
    this.#ends = [
      observePage(this.refresh),
      () => document.removeEventListener(providerReady, this.#findProvider),
      () => this.#endSubscription?.(),
    ];
    this.#findProvider();
  }

  hostDisconnected(): void {
    for (const end of this.#ends) end();
    this.#ends = [];
  }

  /** Resolves the settings again, for example after a change of the element's attributes. */
  readonly refresh = (): void => {
    const before = this.settings;
    this.#settings = undefined;
    if (!sameSettings(before, this.settings)) this.#changed();
  };

  readonly #findProvider = (): void => {
    this.#endSubscription?.();
    this.#provider = requestProvider(this.#host);
    this.#endSubscription = this.#provider?.subscribe(this.#changed);
    this.#changed();
  };

  readonly #changed = (): void => {
    this.#settings = undefined;
    for (const listener of this.#listeners) listener();
    this.#host.requestUpdate();
  };
}
