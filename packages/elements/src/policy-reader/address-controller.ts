import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Updates its element when the page's address changes without navigation. */
export class AddressController implements ReactiveController {
  readonly #onChange: () => void;

  constructor(host: ReactiveControllerHost) {
    this.#onChange = () => host.requestUpdate();
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#onChange);
    addEventListener('hashchange', this.#onChange);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#onChange);
    removeEventListener('hashchange', this.#onChange);
  }
}
