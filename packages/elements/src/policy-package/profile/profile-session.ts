import {
  definitionOf,
  type FactValue,
  type FactVocabulary,
  type JudgeOptions,
  type Profile,
} from '@mingce/eligibility';
import type { Fault } from '@mingce/schema/errors';
import {
  type Answers,
  answer,
  confirm,
  type Doubt,
  doubtsOf,
  errorOf,
  judgedProfile,
  noAnswers,
} from './answers.js';
import type { Unread } from './read-answer.js';

/** Reason why an input is rejected. */
export type FieldError = { readonly unread: Unread } | { readonly fault: Fault };

export type SessionOptions = JudgeOptions & { readonly vocabulary: FactVocabulary };

/** Answers of an enterprise, checked on input. They stay in memory: nothing is sent, stored or put into an address. */
export class ProfileSession {
  readonly #onChange: () => void;
  readonly #options: () => SessionOptions;
  #answers = noAnswers;
  #errors: ReadonlyMap<string, FieldError> = new Map();
  #drafts: ReadonlyMap<string, string> = new Map();
  #doubts: readonly Doubt[] = [];
  #judged: Profile = {};
  #passedOver: ReadonlySet<string> = new Set();

  /** @param onChange - Called after each change of an answer, an error or a doubt. */
  constructor(options: () => SessionOptions, onChange: () => void) {
    this.#options = options;
    this.#onChange = onChange;
  }

  /** Data to check answers by. */
  get options(): SessionOptions {
    return this.#options();
  }

  get answers(): Answers {
    return this.#answers;
  }

  get isEmpty(): boolean {
    return Object.keys(this.#answers.profile).length === 0;
  }

  /** Doubts to ask about; the facts count as unknown until they are settled. */
  get doubts(): readonly Doubt[] {
    return this.#doubts;
  }

  /** The profile for judging; the same object until an answer changes. */
  get judged(): Profile {
    return this.#judged;
  }

  /** Questions that the enterprise skipped. */
  get passedOver(): ReadonlySet<string> {
    return this.#passedOver;
  }

  errorOf(fact: string): FieldError | undefined {
    return this.#errors.get(fact);
  }

  /** The last text typed into the field of a fact. */
  draftOf(fact: string): string {
    return this.#drafts.get(fact) ?? '';
  }

  /** Accepts an answer unless it is impossible; `undefined` removes the answer. Returns whether it was accepted. */
  take(fact: string, value: FactValue): boolean {
    const error = errorOf(fact, value, this.#options());
    if (error) {
      this.refuse(fact, { fault: error });
      return false;
    }
    this.#errors = without(this.#errors, fact);
    this.#drafts = without(this.#drafts, fact);
    this.#set(answer(this.#answers, fact, value));
    return true;
  }

  /** Keeps the text that was typed for a fact until an answer is accepted. */
  draft(fact: string, text: string): void {
    this.#drafts = new Map([...this.#drafts, [fact, text]]);
  }

  /** Keeps the reason why an answer was rejected. */
  refuse(fact: string, error: FieldError): void {
    this.#errors = new Map([...this.#errors, [fact, error]]);
    this.#onChange();
  }

  confirm(doubt: Doubt): void {
    this.#set(confirm(this.#answers, doubt));
  }

  passOver(fact: string): void {
    this.#passedOver = new Set([...this.#passedOver, fact]);
    this.#errors = without(this.#errors, fact);
    this.#onChange();
  }

  /** Restores earlier answers; those that are no longer in the vocabulary or no longer valid are left out. */
  restore(profile: Profile): void {
    const options = this.#options();
    const good = Object.entries(profile).filter(([fact, value]) => isGood(fact, value, options));
    this.#set({ profile: Object.fromEntries(good), confirmed: [] });
  }

  clear(): void {
    this.#errors = new Map();
    this.#drafts = new Map();
    this.#passedOver = new Set();
    this.#set(noAnswers);
  }

  #set(answers: Answers): void {
    this.#answers = answers;
    this.#doubts = doubtsOf(answers, this.#options());
    this.#judged = judgedProfile(answers, this.#doubts);
    this.#onChange();
  }
}

function isGood(fact: string, value: FactValue, options: SessionOptions): boolean {
  if (definitionOf(fact, options.vocabulary) === undefined) return false;
  return value !== null && value !== undefined && errorOf(fact, value, options) === undefined;
}

function without<T>(map: ReadonlyMap<string, T>, key: string): ReadonlyMap<string, T> {
  return map.has(key) ? new Map(Array.from(map).filter(([one]) => one !== key)) : map;
}
