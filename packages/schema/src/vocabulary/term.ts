/** An entry of a vocabulary, also in a feed’s `vocabulary` object and in `feed.yaml`. */
export interface Term {
  readonly code: string;
  readonly label: string;
  readonly labelEn?: string | undefined;
  readonly parent?: string | undefined;
}

/** Terms from rows of code, Chinese label and, where there is one, English label. */
export function termsOf(rows: readonly (readonly [code: string, label: string, labelEn?: string])[]): Term[] {
  return rows.map(([code, label, labelEn]) => ({ code, label, ...(labelEn ? { labelEn } : {}) }));
}
