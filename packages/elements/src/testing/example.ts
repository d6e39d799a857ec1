/** An example of an element by name: what tests check for accessibility, and what docs and screenshots show. */
export interface Example {
  readonly name: string;
  readonly title: string;
  /** Attributes of the element; the feed's address is added by whoever shows it. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** What an attribute cannot carry. */
  readonly properties?: Readonly<Record<string, unknown>>;
  /** Attributes of the provider around it. */
  readonly provider?: Readonly<Record<string, string>>;
  /** What stands in the page's address. */
  readonly address?: string;
}
