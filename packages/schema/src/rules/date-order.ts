import type { Fault } from '../errors.js';
import { fieldName } from '../parse/field-name.js';
import { errorAt, type Path, warningAt } from './rule.js';

/** A date of a record with its path. */
export interface PlacedDate {
  path: Path;
  date: string | undefined;
}

/** Returns a fault if the first day is after the second; absent dates are ignored. */
export function inOrder(
  earlier: PlacedDate,
  later: PlacedDate,
  { code = 'date.order', severity = 'error' }: { code?: string; severity?: Fault['severity'] } = {},
): Fault[] {
  if (earlier.date === undefined || later.date === undefined || earlier.date <= later.date) return [];
  const facts = {
    date: later.date,
    earlierField: fieldName(earlier.path),
    earlierDate: earlier.date,
  };
  return [(severity === 'error' ? errorAt : warningAt)(later.path, code, facts)];
}
