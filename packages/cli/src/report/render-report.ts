import type { Locale } from '@mingce/i18n';
import type { Fault } from '@mingce/schema/types';
import { sortFaults } from '../check/sort-faults.js';
import type { CommandReport } from '../pipeline/types.js';
import { faultText } from './fault-text.js';
import { createWords } from './words.js';

export interface RenderOptions {
  locale: Locale;
  /** Whether the terminal shows ANSI colours; severity is always a word as well. */
  color: boolean;
  /** How many faults of one code are shown in full; the rest are counted. All of them without it. */
  most?: number;
}

/**
 * A report as a person reads it: the faults by file, files with errors first, each in one line with place, what is wrong,
 * what to do, and the code of the rule; then the counts and what the command did.
 */
export function renderReport(report: CommandReport, options: RenderOptions): string {
  const words = createWords(options.locale);
  const paint = options.color ? ansi : plain;
  const { shown, hidden } = limit(sortFaults(report.faults), options.most ?? Number.POSITIVE_INFINITY);

  const lines: string[] = [];
  for (const [file, faults] of byFile(shown)) {
    for (const fault of faults) {
      const place = fault.line === undefined || file === '' ? file : `${file}:${fault.line}`;
      const severity = paint[fault.severity](words(`severity.${fault.severity}`));
      const parts = [
        paint.place(place),
        severity,
        faultText(fault, options.locale),
        paint.code(`(${fault.code})`),
      ];
      lines.push(parts.filter((part) => part !== '').join('  '));
    }
    lines.push('');
  }
  for (const [code, count] of hidden)
    lines.push(`${words('report.repeated', { count })}  ${paint.code(`(${code})`)}`);

  const errors = report.faults.filter(({ severity }) => severity === 'error').length;
  const warnings = report.faults.length - errors;
  const counts =
    errors + warnings === 0 ? words('report.clean') : words('report.counts', { errors, warnings });
  const summary = words(`summary.${report.command}`, report.facts);
  lines.push(errors > 0 ? paint.error(counts) : counts);
  if (summary !== `summary.${report.command}`) lines.push(summary);
  return `${lines.join('\n')}\n`;
}

/** The report as `--json` prints it: the data itself, each fault with its words. */
export function reportAsJson(report: CommandReport, locale: Locale): string {
  const faults = sortFaults(report.faults).map((fault) => ({ ...fault, message: faultText(fault, locale) }));
  return `${JSON.stringify({ ...report, faults }, undefined, 2)}\n`;
}

/** Files in the order of their worst fault. */
function byFile(faults: readonly Fault[]): Map<string, Fault[]> {
  const groups = new Map<string, Fault[]>();
  for (const fault of faults) {
    const file = fault.file ?? '';
    groups.set(file, [...(groups.get(file) ?? []), fault]);
  }
  return groups;
}

function limit(faults: readonly Fault[], most: number): { shown: Fault[]; hidden: Map<string, number> } {
  const seen = new Map<string, number>();
  const hidden = new Map<string, number>();
  const shown = faults.filter(({ code }) => {
    const count = (seen.get(code) ?? 0) + 1;
    seen.set(code, count);
    if (count <= most) return true;
    hidden.set(code, count - most);
    return false;
  });
  return { shown, hidden };
}

type Paint = Record<'error' | 'warning' | 'place' | 'code', (text: string) => string>;

const wrap = (open: number, close: number) => (text: string) => `\u001B[${open}m${text}\u001B[${close}m`;
const same = (text: string) => text;
const plain: Paint = { error: same, warning: same, place: same, code: same };
const ansi: Paint = { error: wrap(31, 39), warning: wrap(33, 39), place: wrap(1, 22), code: wrap(2, 22) };
