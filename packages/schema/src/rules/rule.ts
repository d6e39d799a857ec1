import type { Facts, Fault } from '../errors.js';
import { fieldName } from '../parse/field-name.js';
import type { RecordTypes } from '../types.js';
import type { RecordKind } from '../vocabulary/constants.js';

/** A rule across the fields of one record; returns its faults. */
export type Rule<Kind extends RecordKind> = (record: RecordTypes[Kind]) => Fault[];

export type Path = (string | number)[];

export function errorAt(path: Path, code: string, facts: Facts = {}): Fault {
  return { code, severity: 'error', facts: { field: fieldName(path), ...facts }, path };
}

export function warningAt(path: Path, code: string, facts: Facts = {}): Fault {
  return { code, severity: 'warning', facts: { field: fieldName(path), ...facts }, path };
}
