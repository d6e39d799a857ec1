import type { FakeFeed } from '@mingce/feed/testing';

/** A named example of an element: tests check its accessibility, and docs and screenshots show it. */
export interface Example {
  readonly name: string;
  readonly title: string;
  /** Attributes of the element; the code that shows it adds the address of the feed. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** Values that no attribute can hold. */
  readonly properties?: Readonly<Record<string, unknown>>;
  /** Attributes of the provider around it. */
  readonly provider?: Readonly<Record<string, string>>;
  /** Query and fragment of the page's address. */
  readonly address?: string;
}

/** The exports of `<tag>.examples.ts`: all examples of one element and the feed they are drawn from. */
export interface ElementExamples {
  readonly examples: readonly Example[];
  /** Names of the examples that also have a screenshot on a desktop; every example has one on a phone. */
  readonly wide?: readonly string[];
  /** Names of the examples that also have a screenshot on paper. */
  readonly printed?: readonly string[];
  /** Tag of the drawn element, if it differs: an element that draws nothing itself has another inside. */
  readonly draws?: string;
  feed(url: string): Promise<FakeFeed>;
}

/** The examples of an element, with the tag of the drawn element. */
export type ShownExamples = ElementExamples & { readonly draws: string };
