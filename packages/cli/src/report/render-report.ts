import type { Locale, Messages } from '@mingce/i18n';
import type { Fault } from '@mingce/schema/types';
import { sortFaults } from '../check/sort-faults.js';
import type { CommandReport } from '../pipeline/types.js';
import { faultText } from './fault-text.js';
import { printable, printableLine } from './printable.js';
import { createCodeWords, createWords } from './words.js';

export interface RenderOptions {
  locale: Locale;
  /** Whether the terminal shows ANSI colours; severity is always a word as well. */
  color: boolean;
  /** The messages of the command that reports: its summary, and the codes of its own faults. */
  own?: Readonly<Record<Locale, Messages>> | undefined;
  /** Content of the report beside faults and summary, in words. */
  details?: readonly string[];
}

/**
 * A report as a person reads it: the faults by file, files with errors first, each in one line with place, what is wrong,
 * what to do, and the code of the rule; then the counts and what the command did. Whatever the faults contain, only the
 * colours are control sequences.
 */
export function renderReport(report: CommandReport, options: RenderOptions): string {
  const { locale, own, details = [] } = options;
  const words = createWords(locale);
  const paint = options.color ? ansi : plain;
  const lines: string[] = [];
  for (const [file, faults] of byFile(sortFaults(report.faults))) {
    for (const fault of faults) {
      const place = fault.line === undefined || file === '' ? file : `${file}:${fault.line}`;
      const severity = paint[fault.severity](words(`severity.${fault.severity}`));
      const parts = [
        paint.place(printableLine(place)),
        severity,
        printableLine(faultText(fault, locale, own)),
        paint.code(`(${printableLine(fault.code)})`),
      ];
      lines.push(parts.filter((part) => part !== '').join('  '));
    }
    lines.push('');
  }

  const errors = report.faults.filter(({ severity }) => severity === 'error').length;
  const warnings = report.faults.length - errors;
  if (errors > 0) lines.push(paint.error(words('report.counts', { errors, warnings })));
  else if (warnings > 0) lines.push(words('report.counts', { errors, warnings }));
  else if (report.command === 'check') lines.push(words('report.clean'));

  lines.push(...details.map(printableLine));

  // A command that failed has no facts, and therefore no summary.
  const key = report.outcome === undefined ? 'summary' : `summary.${report.outcome}`;
  if (own && key in own[locale] && Object.keys(report.facts).length > 0) {
    lines.push(printable(createCodeWords(locale, own)(key, report.facts)));
  }
  return `${lines.join('\n')}\n`;
}

/** The report as `--json` prints it: the data itself, each fault with its words. */
export function reportAsJson(
  report: CommandReport,
  locale: Locale,
  own?: Readonly<Record<Locale, Messages>>,
): string {
  const faults = sortFaults(report.faults).map((fault) => ({
    ...fault,
    message: faultText(fault, locale, own),
  }));
  return printable(`${JSON.stringify({ ...report, faults }, undefined, 2)}\n`);
}

/** Files in the order of their worst fault. */
function byFile(faults: readonly Fault[]): Map<string, Fault[]> {
  const groups = new Map<string, Fault[]>();
  for (const fault of faults) {
    const file = fault.file ?? '';
    const group = groups.get(file);
    if (group) group.push(fault);
    else groups.set(file, [fault]);
  }
  return groups;
}

type Paint = Record<'error' | 'warning' | 'place' | 'code', (text: string) => string>;

const wrap = (open: number, close: number) => (text: string) => `\u001B[${open}m${text}\u001B[${close}m`;
const same = (text: string) => text;
const plain: Paint = { error: same, warning: same, place: same, code: same };
const ansi: Paint = { error: wrap(31, 39), warning: wrap(33, 39), place: wrap(1, 22), code: wrap(2, 22) };
