import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { Locale } from '@mingce/i18n';
import { MingceError } from '@mingce/schema/errors';
import type { CommandSpec, OptionsOf } from './command-spec.js';
import { flagOf, usageOf } from './usage.js';

const commonOptions = {
  help: { type: 'boolean', short: 'h' },
  json: { type: 'boolean' },
  lang: { type: 'string' },
} as const satisfies ParseArgsConfig['options'];

/**
 * The common options, as far as they can be parsed, since they decide on the form in which errors of the others are
 * shown.
 */
export function readCommonOptions(argv: readonly string[]) {
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

/** Parses a command's arguments; throws `usage.…` errors. */
export function readArguments<S extends CommandSpec>(
  spec: S,
  argv: readonly string[],
  locale: Locale,
): OptionsOf<S> {
  const options = Object.entries(spec.options);
  const types = options.map(
    ([name, { value }]) => [flagOf(name), { type: value ? 'string' : 'boolean' }] as const,
  );
  const { values, positionals } = parse(spec.name, argv, { ...commonOptions, ...Object.fromEntries(types) });

  const read: Record<string, unknown> = { json: values.json };
  for (const [name, { many, optional }] of Object.entries(spec.arguments)) {
    const taken = positionals.splice(0, many ? positionals.length : 1);
    if (taken.length === 0 && !optional) throw missingArgument(spec, name, locale);
    read[name] = many ? taken : taken[0];
  }
  const [extra] = positionals;
  if (extra !== undefined) {
    throw new MingceError('usage.extraArgument', { argument: extra, usage: usageOf(spec) });
  }
  for (const [name, { value, required }] of options) {
    read[name] = values[flagOf(name)];
    if (required && read[name] === undefined) {
      throw new MingceError('usage.missingOption', {
        option: `--${flagOf(name)} ${value}`,
        usage: usageOf(spec),
      });
    }
  }
  // The properties are those of the spec, with the types passed to parseArgs.
  return read as OptionsOf<S>;
}

/** The error for a missing argument. */
export function missingArgument(spec: CommandSpec, name: string, locale: Locale): MingceError {
  const argument = spec.arguments[name]?.about[locale] ?? name;
  return new MingceError('usage.missingArgument', { argument, usage: usageOf(spec) });
}

function parse(command: string, argv: readonly string[], options: NonNullable<ParseArgsConfig['options']>) {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
  } catch (cause) {
    // parseArgs has English error messages, of which only the option's name is used.
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
