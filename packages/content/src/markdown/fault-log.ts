import type { Facts, Fault } from '@mingce/schema';

/** Collects the faults of one text, each with its line in the source file. */
export class FaultLog {
  readonly faults: Fault[] = [];
  readonly #file: string | undefined;

  constructor(file: string | undefined) {
    this.#file = file;
  }

  add(code: string, severity: Fault['severity'], line: number, facts: Facts = {}): void {
    this.faults.push({
      code,
      severity,
      facts,
      line,
      ...(this.#file === undefined ? {} : { file: this.#file }),
    });
  }

  /** A comment is dropped with a warning; any other HTML is an error. */
  addHtml(raw: string, line: number): void {
    if (/^\s*<!--[\s\S]*-->\s*$/.test(raw)) {
      this.add('content.comment', 'warning', line);
      return;
    }
    const tag = /^\s*<[/!?]?[^\s>/]*/.exec(raw)?.[0].trim() ?? '';
    this.add('content.rawHtml', 'error', line, { tag: `${tag}>` });
  }
}
