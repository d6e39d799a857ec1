/** Settings that `<policy-provider>` gives to the elements inside it. */
export interface Provider {
  /** Addresses of the feeds, separated by white space. */
  readonly feed: string;
  /** The publisher's public key as JSON, which pins the feed. */
  readonly publicKey: string;
  /** The site's region; its own policies come first. */
  readonly region: string;
  readonly locale: string | null;
  readonly palette: string | null;
  readonly scheme: string | null;
  readonly care: string | null;
  /** A selector that matches an element while the site's own care mode is on. */
  readonly careSelector: string;
  readonly today: string;
  /** Calls `listener` after each change; returns a function that ends the subscription. */
  subscribe(listener: () => void): () => void;
}

/** Asks the ancestors for a provider; the nearest one answers by setting `provider`. */
export class ProviderRequestEvent extends Event {
  static readonly type = 'policy-provider-request';
  provider: Provider | undefined;

  constructor() {
    super(ProviderRequestEvent.type, { bubbles: true, composed: true });
  }
}

/** Dispatched on the document when a provider is connected, so that elements that asked too early ask again. */
export const providerReady = 'policy-provider-ready';

export function requestProvider(element: Element): Provider | undefined {
  const request = new ProviderRequestEvent();
  element.dispatchEvent(request);
  return request.provider;
}
