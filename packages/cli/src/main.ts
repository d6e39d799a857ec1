import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Locale } from '@mingce/i18n';
import { MingceError } from '@mingce/schema/errors';
import type { Fault } from '@mingce/schema/types';
import { commonOptions, readArguments } from './args.js';
import { nearest } from './check/nearest.js';
import { commands } from './command-table.js';
import { faultOf } from './fault-of.js';
import { helpEn } from './messages/help.en.js';
import { helpZhCN } from './messages/help.zh-CN.js';
import type { CommandIo, CommandReport } from './pipeline/types.js';
import { printableIo, renderReport, reportAsJson, reportLocale, writeControl } from './report/index.js';
import { createWords } from './report/words.js';

/** Exit codes: all is well; faults were found; wrong usage, or the command could not finish; stopped by Ctrl-C. */
const exitCodes = { ok: 0, faults: 1, failed: 2, aborted: 130 } as const;

const aborted: Fault = { code: 'internal.aborted', severity: 'warning', facts: {} };

const help: Record<Locale, Readonly<Record<string, string>>> = { 'zh-CN': helpZhCN, en: helpEn };

/** Runs one command of `mingce` and resolves to the exit code; it writes to `io` and touches nothing of the process. */
export async function main(argv: readonly string[], terminal: CommandIo): Promise<number> {
  const io = printableIo(terminal);
  const common = readCommon(argv);
  const locale = reportLocale(io.env, common.lang);
  const [name = ''] = argv;
  if (common.version && !(name in commands)) {
    io.stdout.write(`${await version()}\n`);
    return exitCodes.ok;
  }
  if (common.help || argv.length === 0 || name === 'help') {
    io.stdout.write(helpOf(name === 'help' ? (argv[1] ?? '') : name, locale));
    return exitCodes.ok;
  }

  const print = (report: CommandReport, to: CommandIo['stdout']) => {
    if (common.json) io.stdout.write(reportAsJson(report, locale));
    // The report has made its words printable itself: its colours must reach the terminal.
    else writeControl(to, renderReport(report, { locale, color: mayColor(to, io) }));
  };
  try {
    // What a command says on its way, such as its progress, is in the language of the report.
    const report = await run(name, argv.slice(1), { ...io, env: { ...io.env, LC_ALL: locale } }, locale);
    print(report, io.stdout);
    return report.ok ? exitCodes.ok : exitCodes.faults;
  } catch (error) {
    print(
      { command: name, ok: false, faults: [io.signal.aborted ? aborted : faultOf(error)], facts: {} },
      io.stderr,
    );
    return io.signal.aborted ? exitCodes.aborted : exitCodes.failed;
  }
}

async function run(
  name: string,
  argv: readonly string[],
  io: CommandIo,
  locale: Locale,
): Promise<CommandReport> {
  const command = Object.entries(commands).find(([known]) => known === name)?.[1];
  if (!command) throw unknownCommand(name);
  const words = createWords(locale);
  try {
    return await command.run(readArguments(name, argv, command.arguments), io);
  } catch (error) {
    if (!(error instanceof MingceError) || error.code !== 'usage.missingArgument') throw error;
    throw new MingceError(error.code, {
      ...error.facts,
      argument: words(`argument.${error.facts.argument}`),
    });
  }
}

function unknownCommand(command: string): MingceError {
  const suggestion = nearest(command, Object.keys(commands));
  return new MingceError('usage.unknownCommand', suggestion ? { command, suggestion } : { command });
}

/** The common options, read leniently: they decide how the faults of the rest are told. */
function readCommon(argv: readonly string[]): {
  help: boolean;
  version: boolean;
  json: boolean;
  lang: string | undefined;
} {
  const options = { ...commonOptions, version: { type: 'boolean' } } as const;
  const { values } = parseArgs({ args: [...argv], options, allowPositionals: true, strict: false });
  const { help, version, json, lang } = values;
  return {
    help: help === true,
    version: version === true,
    json: json === true,
    lang: typeof lang === 'string' ? lang : undefined,
  };
}

function helpOf(name: string, locale: Locale): string {
  return help[locale][name] ?? help[locale].main ?? '';
}

function mayColor(stream: CommandIo['stdout'], { env }: CommandIo): boolean {
  return stream.isTTY === true && !env.NO_COLOR;
}

async function version(): Promise<string> {
  const manifest = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'));
  return String(manifest.version);
}
