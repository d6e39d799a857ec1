import type { FakeFeed } from '@mingce/feed/testing';

/** An example of an element by name: what tests check for accessibility, and what docs and screenshots show. */
export interface Example {
  readonly name: string;
  readonly title: string;
  /** Attributes of the element; the feed's address is added by whoever shows it. */
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
  /** Names of those with a screenshot on a desktop, too; every example has one on a phone. */
  readonly wide?: readonly string[];
  /** Names of those with a screenshot on paper, too. */
  readonly printed?: readonly string[];
  /** The element that is drawn, where it is not the element itself: one that draws nothing has another inside. */
  readonly draws?: string;
  feed(url: string): Promise<FakeFeed>;
}

/** The examples of an element, with what is drawn. */
export type ShownExamples = ElementExamples & { readonly draws: string };
