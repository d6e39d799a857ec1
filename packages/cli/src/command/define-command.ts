import type { Locale } from '@mingce/i18n';
import type { CommandIo, CommandReport } from '../pipeline/types.js';
import type { CommandSpec, OptionsOf } from './command-spec.js';
import { readArguments } from './read-arguments.js';

/** A command as `main` runs it. */
export interface Command {
  readonly spec: CommandSpec;
  /** @throws MingceError `usage.…` where the arguments are not those of the spec. */
  run(argv: readonly string[], io: CommandIo): Promise<CommandOutcome>;
}

interface CommandOutcome {
  report: CommandReport;
  /** Content of the report beside faults and summary, in words, one line each. */
  details: readonly string[];
  /** A file for another program, such as CSV: printed alone, and the report in words goes to stderr. */
  output?: string | undefined;
}

/** Joins a spec with the function that takes its options; `details` puts into words what only its report has, `output` is what is
 * printed instead of it. */
export function defineCommand<S extends CommandSpec, R extends CommandReport>(
  spec: S,
  run: (options: OptionsOf<S>, io: CommandIo) => Promise<R>,
  details: (report: R, locale: Locale) => readonly string[] = () => [],
  output: (report: R, options: OptionsOf<S>, locale: Locale) => string | undefined = () => undefined,
): Command {
  return {
    spec,
    run: async (argv, io) => {
      const options = readArguments(spec, argv, io.locale);
      const report = await run(options, io);
      return {
        report,
        details: details(report, io.locale),
        output: output(report, options, io.locale),
      };
    },
  };
}
