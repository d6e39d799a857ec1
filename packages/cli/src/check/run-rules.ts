import type { Fault } from '@mingce/schema/types';
import type { BuildMemory } from '@mingce/search/writer';
import type { Sources } from '../pipeline/types.js';
import { createLibrary, type Library, type Report, type Rule } from './library.js';
import { severities, severityOf } from './severities.js';

/** The fault for a record or a settings file on which a rule, or canonical JSON, threw an exception. */
export function unprocessable(error: unknown, file: string): Fault {
  const reason = error instanceof Error ? error.message : String(error);
  const code = 'record.unprocessable';
  return { code, severity: severities[code], facts: { reason }, file, line: 1 };
}

/**
 * Runs rules one after another. If a rule throws, the record that it read last is reported and skipped from then on,
 * and the rule runs again without it.
 */
export function runRules(
  rules: readonly Rule[],
  sources: Sources,
  passedOver: Set<string>,
  today?: string,
  memory?: BuildMemory,
): Fault[] {
  const faults: Fault[] = [];
  let watched = watchedLibrary(sources, passedOver, today, memory);
  for (const rule of rules) {
    let outcome = runRule(rule, watched);
    while ('broken' in outcome) {
      passedOver.add(outcome.file);
      faults.push(unprocessable(outcome.broken, outcome.file));
      watched = watchedLibrary(sources, passedOver, today, memory);
      outcome = runRule(rule, watched);
    }
    faults.push(...outcome.found);
  }
  return faults;
}

interface WatchedLibrary {
  library: Library;
  /** The file of the record whose fields were read last, since `forget`. */
  last(): string | undefined;
  forget(): void;
}

function runRule(
  rule: Rule,
  { library, last, forget }: WatchedLibrary,
): { found: Fault[] } | { broken: unknown; file: string } {
  const found: Fault[] = [];
  const report: Report = (source, code, facts = {}, path = [], severity = severityOf(code)) => {
    const place = { file: source.file, line: source.lineOf(path), path };
    found.push({ code, severity, facts, ...place });
  };
  forget();
  try {
    rule(library, report);
    return { found };
  } catch (error) {
    const file = last();
    if (file === undefined) throw error;
    return { broken: error, file };
  }
}

/** A skipped record counts as left out, so that references to it are not reported as well. */
function withLeftOut(sources: Sources, passedOver: ReadonlySet<string>): Sources {
  const left = sources.records.filter(({ file }) => passedOver.has(file));
  return {
    ...sources,
    leftOut: [
      ...(sources.leftOut ?? []),
      ...left.map(({ kind, file, record }) => ({ kind, file, id: record.id })),
    ],
  };
}

/** A library without skipped records. It is made once for many rules, since there are thousands of records. */
function watchedLibrary(
  sources: Sources,
  passedOver: ReadonlySet<string>,
  today: string | undefined,
  memory: BuildMemory | undefined,
): WatchedLibrary {
  let last: string | undefined;
  const records = sources.records
    .filter(({ file }) => !passedOver.has(file))
    .map((source) =>
      Object.defineProperty({ ...source }, 'record', {
        enumerable: true,
        get() {
          last = source.file;
          return source.record;
        },
      }),
    );
  return {
    library: createLibrary({ ...withLeftOut(sources, passedOver), records }, today, memory),
    last: () => last,
    forget() {
      last = undefined;
    },
  };
}
