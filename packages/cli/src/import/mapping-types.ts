export const textForms = ['text', 'markdown'] as const;
/** Of a date: the column holds Excel's serial numbers. */
export const dateForm = 'excel' as const;

/** Rule that fills a field of ours: the first of these that gives a value counts, in this order. */
export interface FieldRule {
  /** A constant value. */
  value?: unknown;
  /** Fields of the source; the first that is not empty. */
  from?: readonly string[];
  /** The source's values → ours. */
  map?: Readonly<Record<string, unknown>>;
  /** Derive the value from title and text (see `guess.ts`). */
  guess?: boolean;
  /** Default, if nothing else gave a value. */
  default?: unknown;
  /** Of `body`: whether the source's text is plain (or HTML) or Markdown. Of a date: `excel`, for serial numbers. */
  as?: (typeof textForms)[number] | typeof dateForm;
}

/** Fields of `policy-source`, and `body` → how each is filled. */
export type Mapping = Readonly<Record<string, FieldRule>>;

/** Imported records: documents, or questions with their answers. */
export type ImportKind = 'policy' | 'qa';
