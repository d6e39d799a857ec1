import type { FactType, Operand, Period, Scalar } from './types.js';

/** A text in Chinese and English. */
export interface Words {
  readonly 'zh-CN': string;
  readonly en: string;
}

/** A fact about an enterprise that a condition can compare. */
export interface FactDefinition {
  readonly name: string;
  readonly type: FactType;
  readonly label: Words;
  readonly question: Words;
  readonly help?: Words;
  /** Source of the figure, such as a line of a report. */
  readonly source?: Words;
  /** `yuan`, `person`, `percent`, or a unit of the feed such as 亩. */
  readonly unit?: string;
  /** The period of the fact if none is named. */
  readonly period?: Period;
  /** Further periods for `name@period`. */
  readonly periods?: readonly Period[];
  /** The codes of a choice, in display order. */
  readonly options?: readonly { readonly value: string; readonly label: Words }[];
  /** Plausible bounds, both included. A figure outside is questioned, not rejected. */
  readonly bounds?: { readonly min?: number; readonly max?: number };
  /** A date that cannot be in the future. */
  readonly isPast?: boolean;
  /** The answer of nearly every enterprise; the question is then asked late. It never replaces an answer. */
  readonly usual?: Scalar;
  /** Whether only whole numbers make sense. */
  readonly isWhole?: boolean;
  /** Ladders of titles, lowest level first: a title includes the lower ones of its ladder. */
  readonly ladders?: readonly (readonly string[])[];
  /** Prefixes of titles that form a ladder, lowest first; 县级, 市级, 省级, 国家级 by default. */
  readonly levels?: readonly string[];
  /** Derivation of the fact from others if the enterprise gives no value. */
  readonly derivedFrom?: Operand | 'sizeStandard';
}
