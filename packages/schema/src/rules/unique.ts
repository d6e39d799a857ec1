import type { Fault } from '../errors.js';
import { errorAt, type Path } from './rule.js';

/** A fault for each repeated value of a list. */
export function checkUnique(values: readonly string[], pathOf: (index: number) => Path): Fault[] {
  return values.flatMap((value, index) =>
    values.indexOf(value) === index ? [] : [errorAt(pathOf(index), 'id.duplicate', { value })],
  );
}
