import type { OpenedPolicy } from './search-url.js';

/** The policy shown in place of the results, and the way back to where the reader was in them. */
export class InPlaceReader {
  readonly #host: HTMLElement & { requestUpdate(): void; readonly updateComplete: Promise<boolean> };
  #opened: OpenedPolicy | undefined;
  #origin: HTMLElement | undefined;
  #scroll = 0;
  /** How many policies were opened one after the other since the results. */
  #depth = 0;

  constructor(host: HTMLElement & { requestUpdate(): void; readonly updateComplete: Promise<boolean> }) {
    this.#host = host;
  }

  get opened(): OpenedPolicy | undefined {
    return this.#opened;
  }

  /** Shows a policy from the start of the page, without moving anything: the address asked for it. */
  start(opened: OpenedPolicy | undefined): void {
    this.#opened = opened;
    this.#host.requestUpdate();
  }

  /** Shows a policy that the reader opened: one step further from the results. */
  open(opened: OpenedPolicy): void {
    this.#depth += 1;
    void this.#show(opened);
  }

  /** Shows a policy that the reader came to by Back or Forward. */
  comeTo(opened: OpenedPolicy): void {
    this.#depth = Math.max(0, this.#depth - 1);
    void this.#show(opened);
  }

  /** Goes back in history to the results, if it has them. */
  goBack(): boolean {
    if (this.#depth === 0) return false;
    history.go(-this.#depth);
    return true;
  }

  /** Shows a policy; focus and sight go to it. */
  async #show(opened: OpenedPolicy): Promise<void> {
    const root = this.#host.shadowRoot;
    if (this.#opened === undefined) {
      this.#origin = root?.activeElement instanceof HTMLElement ? root.activeElement : undefined;
      this.#scroll = scrollY;
    }
    this.start(opened);
    await this.#host.updateComplete;
    root?.querySelector<HTMLElement>('.reader')?.focus({ preventScroll: true });
    this.#host.scrollIntoView({ block: 'start' });
  }

  /** Back to the results, to the link and the place that the reader left. */
  async hide(): Promise<void> {
    this.#depth = 0;
    if (this.#opened === undefined) return;
    this.start(undefined);
    await this.#host.updateComplete;
    const origin = this.#origin?.isConnected
      ? this.#origin
      : this.#host.shadowRoot?.querySelector<HTMLElement>('input');
    origin?.focus({ preventScroll: true });
    if (this.#origin) scrollTo(scrollX, this.#scroll);
    this.#origin = undefined;
  }
}
