import type { FactType, Operand, Period, Scalar } from './types.js';

/** The same words in Chinese and English. */
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
  /** Source of the figure: the line of a report. */
  readonly source?: Words;
  /** `yuan`, `person`, `percent`, or a unit of the feed's own such as 亩. */
  readonly unit?: string;
  /** The period that the fact is of if none is named. */
  readonly period?: Period;
  /** Further periods that can be asked for, as `name@period`. */
  readonly periods?: readonly Period[];
  /** The codes of a choice, in the order to show. */
  readonly options?: readonly { readonly value: string; readonly label: Words }[];
  /** Plausible bounds, both in. A figure outside is asked back, not refused. */
  readonly bounds?: { readonly min?: number; readonly max?: number };
  /** A date that cannot be in the future. */
  readonly isPast?: boolean;
  /** The answer of nearly every enterprise; the question is then asked late. It never replaces an answer. */
  readonly usual?: Scalar;
  /** Whether only whole numbers make sense. */
  readonly isWhole?: boolean;
  /** Titles of one ladder, lowest rung first: who holds a rung holds those below. */
  readonly ladders?: readonly (readonly string[])[];
  /** Beginnings of titles that make a ladder of themselves, lowest first; 县级, 市级, 省级, 国家级 without it. */
  readonly levels?: readonly string[];
  /** Derivation of the fact from others if the enterprise does not give it. */
  readonly derivedFrom?: Operand | 'sizeStandard';
}
