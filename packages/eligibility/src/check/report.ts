import type { Facts, Fault } from '@mingce/schema/errors';
import type { FaultCode } from '../messages/zh-CN.js';

export type Path = readonly (string | number)[];

/** Collects faults; `below` returns the report for a member. */
export class Report {
  readonly faults: Fault[];
  readonly #path: Path;

  constructor(faults: Fault[] = [], path: Path = []) {
    this.faults = faults;
    this.#path = path;
  }

  below(...path: Path): Report {
    return new Report(this.faults, [...this.#path, ...path]);
  }

  error(code: FaultCode, facts: Facts = {}): void {
    this.faults.push({ code, severity: 'error', facts, path: [...this.#path] });
  }

  warning(code: FaultCode, facts: Facts = {}): void {
    this.faults.push({ code, severity: 'warning', facts, path: [...this.#path] });
  }
}

export const written = (value: unknown): string =>
  typeof value === 'string' ? value : (JSON.stringify(value) ?? 'undefined');
