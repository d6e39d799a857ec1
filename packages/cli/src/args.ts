import { type ParseArgsConfig, parseArgs } from 'node:util';
import { MingceError } from '@mingce/schema/errors';

/** What a command takes; options beside the common ones. */
export interface CommandArguments {
  /** Keys (`argument.…`) of what must be given, in order. */
  positionals: readonly string[];
  /** Any number of further arguments may follow. */
  rest?: boolean;
  /** Options that must be given, with the key that names them. */
  required?: Readonly<Record<string, string>>;
  /** An option that stands in for all of the above. */
  insteadOfAll?: string;
  options: Readonly<Record<string, 'string' | 'boolean'>>;
  usage: string;
}

/** Arguments as read: those that were not given are undefined. */
export interface ReadArguments {
  positionals: readonly string[];
  text(option: string): string | undefined;
  flag(option: string): boolean;
}

export const commonOptions = {
  help: { type: 'boolean', short: 'h' },
  json: { type: 'boolean' },
  lang: { type: 'string' },
} as const satisfies ParseArgsConfig['options'];

/** Reads a command's arguments; throws `usage.…` errors that say what is wrong with them. */
export function readArguments(
  command: string,
  argv: readonly string[],
  { positionals: expected, rest = false, required = {}, insteadOfAll = '', options, usage }: CommandArguments,
): ReadArguments {
  const own = Object.entries(options).map(([name, type]) => [name, { type }] as const);
  const { values, positionals } = parse(command, argv, { ...commonOptions, ...Object.fromEntries(own) });
  const complete = values[insteadOfAll] !== undefined;
  const missing =
    expected[positionals.length] ??
    Object.entries(required).find(([name]) => values[name] === undefined)?.[1];
  if (missing !== undefined && !complete)
    throw new MingceError('usage.missingArgument', { argument: missing, usage });
  const extra = positionals[expected.length];
  if (extra !== undefined && !rest) throw new MingceError('usage.extraArgument', { argument: extra, usage });
  return {
    positionals,
    text: (name) => {
      const value = values[name];
      return typeof value === 'string' ? value : undefined;
    },
    flag: (name) => values[name] === true,
  };
}

function parse(command: string, argv: readonly string[], options: NonNullable<ParseArgsConfig['options']>) {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
  } catch (cause) {
    // parseArgs words its errors in English; only the option's name is taken from them.
    const [, option = ''] = cause instanceof Error ? (/'(-[^' ]*)/.exec(cause.message) ?? []) : [];
    const unknown =
      cause instanceof Error && 'code' in cause && cause.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION';
    throw new MingceError(
      unknown ? 'usage.unknownOption' : 'usage.optionValue',
      { command, option },
      { cause },
    );
  }
}
