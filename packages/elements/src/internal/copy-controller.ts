import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { copyText } from './copy.js';

/** Time during which a button says that it has copied, in milliseconds. */
const shownFor = 2000;

/** Copies the text of a button, and for a moment says which button has copied, or that the browser did not allow it. */
export class CopyController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #copied = '';
  #hasFailed = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** The name of what was copied just now. */
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
