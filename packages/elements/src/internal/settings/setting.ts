import type { ComplexAttributeConverter } from 'lit';
import type { ElementMessages } from '../../messages/index.js';

/** Message `settingExpects.…` about the expected form, and its parameters. */
export interface Expectation {
  readonly key: Extract<keyof ElementMessages, `settingExpects.${string}`>;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** Value that an attribute was read as; `expected` if it was not written as documented. */
export interface Reading<T> {
  readonly value: T;
  readonly expected?: Expectation | undefined;
}

/** Parser of an attribute: a converter for Lit, and a function that parses a typed value. */
export interface Setting<T> extends ComplexAttributeConverter<T> {
  read(written: string): Reading<T>;
}

/** @param absent - The value if the attribute is absent. */
export function setting<T>(absent: T, read: (written: string) => Reading<T>): Setting<T> {
  return {
    read,
    fromAttribute: (written) => (written === null ? absent : read(written).value),
    toAttribute: (value) => (typeof value === 'boolean' ? (value ? '' : null) : value),
  };
}
