import type { Locale } from '@mingce/i18n';
import type { CommandIo, CommandReport } from '../pipeline/types.js';
import type { CommandSpec, OptionsOf } from './command-spec.js';
import { readArguments } from './read-arguments.js';

/** A command for `main`. */
export interface Command {
  readonly spec: CommandSpec;
  /** @throws MingceError `usage.…` if the arguments do not match the spec. */
  run(argv: readonly string[], io: CommandIo): Promise<CommandOutcome>;
}

interface CommandOutcome {
  report: CommandReport;
  /** Lines of the printed report besides faults and summary. */
  details: readonly string[];
  /** Output for another program, such as CSV: it is printed alone, and the report goes to stderr. */
  output?: string | undefined;
}

/**
 * Combines a spec with the function that takes its options. `details` returns lines for the command-specific part of
 * its report; `output` is printed instead of the report.
 */
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
