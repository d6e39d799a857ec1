import type { Fault } from '../errors.js';
import { errorAt, type Path } from './rule.js';

/** A fault for each value that came before in the same list. */
export function checkUnique(values: readonly string[], pathOf: (index: number) => Path): Fault[] {
  return values.flatMap((value, index) =>
    values.indexOf(value) === index ? [] : [errorAt(pathOf(index), 'id.duplicate', { value })],
  );
}
