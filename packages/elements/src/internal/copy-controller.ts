import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { copyText } from './copy.js';

/** Milliseconds for which a button shows that it has copied. */
const shownFor = 2000;

/** Copies the text of a button, and records for a moment which button has copied, or that the browser refused. */
export class CopyController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #copied = '';
  #hasFailed = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** The name of the button that has just copied. */
  get copied(): string {
    return this.#copied;
  }

  /** Whether the last try failed, so that the reader must select the text by hand. */
  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  async copy(name: string, text: string): Promise<boolean> {
    const isCopied = await copyText(text);
    this.#hasFailed = !isCopied;
    this.#show(isCopied ? name : '');
    return isCopied;
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#copied = '';
  }

  #show(name: string): void {
    clearTimeout(this.#timer);
    this.#copied = name;
    this.#host.requestUpdate();
    if (name !== '') this.#timer = setTimeout(() => this.#show(''), shownFor);
  }
}
