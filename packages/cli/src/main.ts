import { readFile } from 'node:fs/promises';
import { nearestName } from '@mingce/schema';
import { MingceError } from '@mingce/schema/errors';
import type { Fault } from '@mingce/schema/types';
import type { Command } from './command/define-command.js';
import { commandHelp, mainHelp } from './command/help.js';
import { readCommonOptions } from './command/read-arguments.js';
import { commands } from './command-table.js';
import { faultOf } from './fault-of.js';
import type { CommandIo, CommandReport, Terminal } from './pipeline/types.js';
import { printableIo, renderReport, reportAsJson, reportLocale, writeControl } from './report/index.js';

/** Exit codes: all is well; faults were found; wrong usage, or the command could not finish; stopped by Ctrl-C. */
export const exitCodes = { ok: 0, faults: 1, failed: 2, aborted: 130 } as const;

const aborted: Fault = { code: 'internal.aborted', severity: 'warning', facts: {} };

/** Runs one command of `mingce` and resolves to the exit code; it writes to `terminal` only. */
export async function main(argv: readonly string[], terminal: Terminal): Promise<number> {
  const common = readCommonOptions(argv);
  const locale = reportLocale(terminal.env, common.lang);
  const io: CommandIo = { ...printableIo(terminal), locale };
  const [name, rest] = commandIn(argv);
  if (common.version && !isCommand(name)) {
    io.stdout.write(`${await version()}\n`);
    return exitCodes.ok;
  }
  if (common.help || argv.length === 0 || name === 'help') {
    io.stdout.write(await help(name === 'help' ? commandIn(rest)[0] : name, locale));
    return exitCodes.ok;
  }

  let command: Command | undefined;
  const print = (report: CommandReport, to: CommandIo['stdout'], details: readonly string[] = []) => {
    const own = command?.spec.messages;
    if (common.json) io.stdout.write(reportAsJson(report, locale, own));
    // The report has already made its words printable, and its colours must reach the terminal.
    else writeControl(to, renderReport(report, { locale, color: mayColor(to, io), own, details }));
  };
  try {
    command = await loadCommand(name);
    if (common.lang !== undefined && !/^(?:zh|en)(?![a-z])/i.test(common.lang)) {
      throw new MingceError('usage.unknownLanguage', { language: common.lang });
    }
    const { report, details, output } = await command.run(rest, io);
    if (output === undefined || common.json) print(report, io.stdout, details);
    else {
      // The output has already been made printable; its line ends are those of its format.
      writeControl(io.stdout, output);
      print(report, io.stderr);
    }
    return report.ok ? exitCodes.ok : exitCodes.faults;
  } catch (error) {
    const fault = io.signal.aborted ? aborted : faultOf(error);
    print({ command: name, ok: false, faults: [fault], facts: {} }, io.stderr);
    return io.signal.aborted ? exitCodes.aborted : exitCodes.failed;
  }
}

/** The name of the command, which may be two words (report qa), and what follows it. */
function commandIn(argv: readonly string[]): [name: string, rest: readonly string[]] {
  const [first = '', second = '', ...rest] = argv;
  const both = `${first} ${second}`;
  return isCommand(both) ? [both, rest] : [first, argv.slice(1)];
}

function isCommand(name: string): boolean {
  return Object.keys(commands).includes(name);
}

async function loadCommand(name: string): Promise<Command> {
  const load = isCommand(name) ? commands[name] : undefined;
  if (load) return (await load()).command;
  const suggestion = nearestName(name, Object.keys(commands));
  throw new MingceError(
    'usage.unknownCommand',
    suggestion ? { command: name, suggestion } : { command: name },
  );
}

/** The help of a command, or of all commands if none has that name. */
async function help(name: string, locale: CommandIo['locale']): Promise<string> {
  if (isCommand(name)) return commandHelp((await loadCommand(name)).spec, locale);
  const all = await Promise.all(Object.keys(commands).map(loadCommand));
  return mainHelp(
    all.map(({ spec }) => spec),
    locale,
  );
}

function mayColor(stream: CommandIo['stdout'], { env }: CommandIo): boolean {
  return stream.isTTY === true && !env.NO_COLOR;
}

async function version(): Promise<string> {
  const manifest = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'));
  return String(manifest.version);
}
