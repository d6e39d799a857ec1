import type { Fault } from '@mingce/schema/types';
import type { BuildMemory } from '@mingce/search/writer';
import type { Sources } from '../pipeline/types.js';
import { createLibrary, type Library, type Report, type Rule } from './library.js';
import { severities, severityOf } from './severities.js';

/** The fault of a record or a settings file that a rule, or canonical JSON, broke on. */
export function unprocessable(error: unknown, file: string): Fault {
  const reason = error instanceof Error ? error.message : String(error);
  const code = 'record.unprocessable';
  return { code, severity: severities[code], facts: { reason }, file, line: 1 };
}

/**
 * Runs rules one after another. If one breaks, the record that it looked at last is to blame: it is reported, passed over from
 * here on, and the rule runs again without it.
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
  /** The file of the record whose fields were asked for last, since `forget`. */
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

/** A record that is passed over counts as left out, so that a reference to it is not called wrong as well. */
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

/** A library of the records that are not passed over. Made once for many rules: they are thousands. */
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
