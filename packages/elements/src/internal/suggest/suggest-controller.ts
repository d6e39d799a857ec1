import type { MarkedText } from '@mingce/search';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Kinds of rows, in the order in which the list shows them. */
export const optionKinds = ['documentNumber', 'policy', 'topic', 'question', 'recent'] as const;

/** A row of the list under the box: a suggestion of a feed, or something that was typed before. */
export interface Option extends MarkedText {
  readonly kind: (typeof optionKinds)[number];
  readonly id?: string | undefined;
  /** Text that distinguishes two rows with the same text, such as the document number of a title. */
  readonly aside?: string | undefined;
}

/** A source of suggestions for a text, best first. */
export interface Suggesting {
  suggest(words: string, limit: number): Promise<readonly Option[]>;
}

export interface SuggestTask {
  /** Opens the suggestions of the feeds, at the reader's first touch of the box. */
  readonly load: () => Promise<readonly Suggesting[]>;
  /** Earlier texts of the reader, newest first. */
  readonly recent: () => readonly string[];
  /** Called with the number of rows whenever a new list is shown, to say it. */
  readonly onAnswer: (count: number) => void;
}

const pause = 120;
/** Nobody who pastes a paragraph waits for suggestions. */
const longestSuggested = 60;
const mostRecent = 5;
const mostSuggestions = 8;

/**
 * The list under the search box: what is in it, whether it is open, which row is active. It answers only text that
 * the input method has finished, and only the newest answer counts.
 */
export class SuggestController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #task: SuggestTask;
  #indexes: Promise<readonly Suggesting[]> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Text that the suggestions are for, until the list is closed. */
  #wanted: string | undefined;
  #asked = 0;
  #options: readonly Option[] = [];
  #open = false;
  #active = -1;
  #hasFailed = false;

  constructor(host: ReactiveControllerHost, task: SuggestTask) {
    this.#host = host;
    this.#task = task;
    host.addController(this);
  }

  get options(): readonly Option[] {
    return this.#options;
  }

  get isOpen(): boolean {
    return this.#open && this.#options.length > 0;
  }

  /** The place of the active row, `-1` while the reader is in the text. */
  get active(): number {
    return this.#active;
  }

  get activeOption(): Option | undefined {
    return this.isOpen ? this.#options[this.#active] : undefined;
  }

  hostDisconnected(): void {
    this.close();
  }

  /** Starts loading what suggestions need. A failure shows as no suggestions, and is tried again at the next touch. */
  prepare(): Promise<readonly Suggesting[]> {
    if (this.#indexes) return this.#indexes;
    const loading: Promise<readonly Suggesting[]> = this.#task.load().then(
      (indexes) => this.#note(false, indexes),
      (error: unknown) => {
        console.warn(error);
        if (this.#indexes === loading) this.#indexes = undefined;
        return this.#note(true, []);
      },
    );
    this.#indexes = loading;
    return loading;
  }

  #note<T>(hasFailed: boolean, value: T): T {
    if (hasFailed !== this.#hasFailed) this.#host.requestUpdate();
    this.#hasFailed = hasFailed;
    return value;
  }

  /** Whether what suggestions need could not be loaded at the last try. */
  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  /** Forgets the feeds, after they have changed. Who typed before they were open is answered from them now. */
  reset(): void {
    const wanted = this.#wanted;
    this.#indexes = undefined;
    this.close();
    if (wanted !== undefined) this.ask(wanted);
  }

  /** Lists what fits the text, after a pause in typing. */
  ask(text: string): void {
    this.#wanted = text;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#answer(text), pause);
  }

  /** Moves the active row, wrapping through the text. */
  move(step: 1 | -1): void {
    const rows = this.#options.length;
    this.#active = ((this.#active + 1 + step + rows + 1) % (rows + 1)) - 1;
    this.#host.requestUpdate();
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#wanted = undefined;
    this.#asked++;
    this.#open = false;
    this.#active = -1;
    this.#host.requestUpdate();
  }

  async #answer(text: string): Promise<void> {
    const asked = ++this.#asked;
    const words = text.length > longestSuggested ? '' : text.trim();
    if (words === '' && text !== '') return this.close();
    const recent = this.#recent(words);
    const found = words === '' ? [] : await this.#suggest(words);
    if (asked !== this.#asked) return;
    this.#options = grouped([...found, ...recent]);
    this.#active = -1;
    this.#open = true;
    if (this.#options.length > 0) this.#task.onAnswer(this.#options.length);
    this.#host.requestUpdate();
  }

  async #suggest(words: string): Promise<Option[]> {
    const indexes = await this.prepare();
    const lists = await Promise.all(
      // A part that cannot be fetched now is requested again at the next letter.
      indexes.map((index) => index.suggest(words, mostSuggestions).catch(() => [])),
    );
    return lists
      .flat()
      .slice(0, mostSuggestions)
      .map((option) => ({ ...option, marks: marksOf(option, words) }));
  }

  #recent(words: string): Option[] {
    return this.#task
      .recent()
      .filter((text) => text !== words && text.includes(words))
      .slice(0, mostRecent)
      .map((text) => ({ kind: 'recent', text, marks: occurrences(text, words) }));
  }
}

/** Marks of the typed text, if the row has it as typed; else of the engine's similar words, without single characters. */
function marksOf({ text, marks }: MarkedText, words: string): MarkedText['marks'] {
  const exact = occurrences(text, words);
  return exact.length > 0 ? exact : marks.filter(([start, end]) => end - start > 1);
}

function occurrences(text: string, words: string): [number, number][] {
  const found: [number, number][] = [];
  if (words === '') return found;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    found.push([at, at + words.length]);
  }
  return found;
}

/** Rows of one kind together. */
function grouped(options: readonly Option[]): Option[] {
  return optionKinds.flatMap((kind) => options.filter((option) => option.kind === kind));
}
