import type { LocalizeController } from '../localize-controller.js';
import type { PolicyElement } from '../policy-element.js';
import type { RecentTexts } from './recent-texts.js';
import { type Option, SuggestController, type Suggesting } from './suggest-controller.js';
import { renderSuggestions, type SuggestWords } from './suggestion-list.js';

export interface SuggestBoxOptions {
  readonly i18n: LocalizeController;
  readonly words: SuggestWords;
  /** Whether the field takes several lines, whose keys go before those of the list while that is closed. */
  readonly isMultiline?: boolean;
  /** Opens the suggestions of the feeds, at the reader's first touch of the box. */
  readonly loadSuggestions: () => Promise<readonly Suggesting[]>;
  readonly recent: RecentTexts;
  readonly keepsRecent: () => boolean;
  /** Part of a typed text that is used and kept; the box keeps the typed text. */
  readonly usable: (text: string) => string;
  readonly submit: (text: string) => void;
  /** Opens the record that a suggestion names. */
  readonly open: (id: string) => void;
}

/**
 * Behaviour of a box with suggestions: typing, keyboard, input methods, choosing. Nothing is submitted, suggested or
 * chosen while an input method composes, since the text is not final until then. Its field has the id `input`.
 */
export class SuggestBox {
  readonly suggest: SuggestController;
  readonly #host: PolicyElement;
  readonly #options: SuggestBoxOptions;
  #text = '';
  #isComposing = false;

  constructor(host: PolicyElement, options: SuggestBoxOptions) {
    this.#host = host;
    this.#options = options;
    this.suggest = new SuggestController(host, {
      load: options.loadSuggestions,
      recent: () => (options.keepsRecent() ? options.recent.list() : []),
      onAnswer: (count) => host.announcer.say(options.i18n.t.text('suggestCount', { count }), 500),
    });
  }

  /** Text in the box. */
  get text(): string {
    return this.#text;
  }

  set text(text: string) {
    this.#text = text;
    this.#host.requestUpdate();
  }

  /** Submits a text, as if the reader had typed it. */
  submit(text: string): void {
    const { usable, keepsRecent, recent, submit } = this.#options;
    // The box keeps what was pasted.
    this.text = text.trim();
    const words = usable(text);
    this.suggest.close();
    if (keepsRecent()) recent.add(words);
    submit(words);
  }

  /** Data that a field is drawn from. */
  get field() {
    const { suggest } = this;
    return {
      text: this.#text,
      isOpen: suggest.isOpen,
      active: suggest.isOpen && suggest.active >= 0 ? `option-${suggest.active}` : undefined,
      onInput: this.#onInput,
      onKeydown: this.#onKeydown,
      onComposition: this.#onComposition,
      onFocus: this.#onFocus,
      onBlur: this.#onBlur,
      onSubmit: this.#onSubmit,
      onClear: this.#onClear,
    };
  }

  /** The list under the field; it belongs into the form. */
  renderList() {
    const { i18n, words } = this.#options;
    return renderSuggestions({
      i18n,
      words,
      suggest: this.suggest,
      onPick: this.#onPick,
      onClearRecent: this.#onClearRecent,
    });
  }

  get #input(): HTMLInputElement | HTMLTextAreaElement | null {
    return this.#host.renderRoot.querySelector('#input');
  }

  /** Value of the field: a script of the page may have stopped its event. */
  get #typed(): string {
    return this.#input?.value ?? this.#text;
  }

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    if (!this.#isComposing) this.submit(this.#typed);
  };

  readonly #onInput = (): void => {
    this.text = this.#typed;
    if (!this.#isComposing) this.suggest.ask(this.#text);
  };

  readonly #onComposition = (event: CompositionEvent): void => {
    this.#isComposing = event.type === 'compositionstart';
    if (!this.#isComposing) this.suggest.ask(this.#text);
  };

  readonly #onFocus = (): void => {
    void this.suggest.prepare();
    if (this.#text === '') this.suggest.ask('');
  };

  readonly #onBlur = (): void => {
    this.suggest.close();
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    // 229 is how older browsers say that an input method composes.
    if (event.isComposing || event.keyCode === 229) return;
    const isLeftToText = this.#options.isMultiline && (event.shiftKey || !this.#isKeyOfList(event.key));
    const act = isLeftToText ? undefined : this.#actOf(event.key);
    if (act === undefined) return;
    event.preventDefault();
    act();
  };

  /** In a field of several lines arrows go from line to line, and Escape must not take away a long text. */
  #isKeyOfList(key: string): boolean {
    return this.suggest.isOpen || key === 'Enter';
  }

  /** Act of a key now; `undefined` leaves it to the text. */
  #actOf(key: string): (() => void) | undefined {
    const { suggest } = this;
    const option = suggest.activeOption;
    switch (key) {
      case 'ArrowDown':
        return () => (suggest.isOpen ? suggest.move(1) : suggest.ask(this.#text));
      case 'ArrowUp':
        return () => (suggest.isOpen ? suggest.move(-1) : suggest.ask(this.#text));
      case 'Enter':
        // Not left to the browser: a script of the page may forbid what Enter does there.
        return () => (option ? this.#onPick(option) : this.submit(this.#typed));
      case 'Escape':
        if (suggest.isOpen) return () => suggest.close();
        return this.#text === '' ? undefined : this.#onClear;
      default:
        return undefined;
    }
  }

  readonly #onPick = (option: Option): void => {
    this.suggest.close();
    if (option.id === undefined) this.submit(option.text);
    else this.#options.open(option.id);
  };

  readonly #onClear = (): void => {
    this.text = '';
    this.suggest.close();
    this.#input?.focus();
  };

  readonly #onClearRecent = (): void => {
    const { recent, words, i18n } = this.#options;
    recent.clear();
    this.suggest.close();
    this.#host.announcer.say(i18n.t.text(words.cleared));
  };
}
