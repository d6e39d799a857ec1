import type { Suggestions } from '@mingce/search/suggest';
import type { LocalizeController } from '../internal/localize-controller.js';
import type { PolicyElement } from '../internal/policy-element.js';
import { cutQuery } from './longest-query.js';
import { recentSearches } from './recent-searches.js';
import { renderSearchBox } from './search-box-view.js';
import { type Option, SuggestController } from './suggest-controller.js';

export interface SearchBoxOptions {
  readonly i18n: LocalizeController;
  /** Opens the suggestions of the feeds, at the reader's first touch of the box. */
  readonly loadSuggestions: () => Promise<readonly Suggestions[]>;
  readonly keepsRecent: () => boolean;
  readonly submit: (text: string) => void;
  readonly openPolicy: (id: string) => void;
}

/**
 * The search box at work: typing, the keyboard, input methods, choosing. Nothing is searched, suggested or chosen
 * while an input method composes: until it ends, the text is the method's and not yet the reader's.
 */
export class SearchBox {
  readonly suggest: SuggestController;
  readonly #host: PolicyElement;
  readonly #options: SearchBoxOptions;
  #text = '';
  #isComposing = false;

  constructor(host: PolicyElement, options: SearchBoxOptions) {
    this.#host = host;
    this.#options = options;
    this.suggest = new SuggestController(host, options.loadSuggestions, options.keepsRecent, (count) =>
      host.announcer.say(options.i18n.t.text('suggestCount', { count }), 500),
    );
  }

  /** What stands in the box. */
  get text(): string {
    return this.#text;
  }

  set text(text: string) {
    this.#text = text;
    this.#host.requestUpdate();
  }

  /** Searches for a text, as if the reader had typed it. */
  submit(text: string): void {
    // The box keeps what was pasted.
    this.text = text.trim();
    const words = cutQuery(text);
    this.suggest.close();
    if (this.#options.keepsRecent()) recentSearches.add(words);
    this.#options.submit(words);
  }

  render(placeholder: string) {
    return renderSearchBox({
      text: this.#text,
      placeholder,
      i18n: this.#options.i18n,
      suggest: this.suggest,
      onInput: this.#onInput,
      onKeydown: this.#onKeydown,
      onComposition: this.#onComposition,
      onFocus: this.#onFocus,
      onBlur: this.#onBlur,
      onSubmit: this.#onSubmit,
      onClear: this.#onClear,
      onPick: this.#onPick,
      onClearRecent: this.#onClearRecent,
    });
  }

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    if (!this.#isComposing) this.submit(this.#typed);
  };

  /** What the field holds: a script of the page may have kept the event from us that said so. */
  get #typed(): string {
    return this.#host.renderRoot.querySelector('input')?.value ?? this.#text;
  }

  readonly #onInput = (event: InputEvent): void => {
    this.text = (event.target as HTMLInputElement).value;
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
    const act = this.#actOf(event.key);
    if (act === undefined) return;
    event.preventDefault();
    act();
  };

  /** What a key does now; `undefined` leaves it to the text. */
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
    else this.#options.openPolicy(option.id);
  };

  readonly #onClear = (): void => {
    this.text = '';
    this.suggest.close();
    this.#host.renderRoot.querySelector('input')?.focus();
  };

  readonly #onClearRecent = (): void => {
    recentSearches.clear();
    this.suggest.close();
    this.#host.announcer.say(this.#options.i18n.t.text('suggestRecentCleared'));
  };
}
