import type { Fault } from '../errors.js';
import { fieldName } from '../parse/field-name.js';
import { errorAt, type Path, warningAt } from './rule.js';

/** A date of a record with its place in it. */
export interface PlacedDate {
  path: Path;
  date: string | undefined;
}

/** A fault unless the first day is the second or before it; a date that is absent breaks nothing. */
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
