import type { CommandSpec } from './command-spec.js';

/** The name of an option on the command line: `passphraseFile` is `passphrase-file`. */
export function flagOf(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** An option as usage lines write it: `--key FILE`. */
export function optionForm(name: string, value?: string): string {
  return value === undefined ? `--${flagOf(name)}` : `--${flagOf(name)} ${value}`;
}

/** The required arguments and options: `build DIR --to FEED`. */
export function shortUsageOf({ name, arguments: taken, options }: CommandSpec): string {
  const needed = Object.entries(options).filter(([, { required }]) => required);
  return [
    name,
    ...Object.values(taken)
      .filter(({ optional }) => !optional)
      .map(({ value }) => value),
    ...needed.map(([option, { value }]) => optionForm(option, value)),
  ].join(' ');
}

/** The ways to call a command, in one line. */
export function usageOf(spec: CommandSpec): string {
  return formsOf(spec).join(' | ');
}

/** The ways to call a command: those of the spec, else one that names every argument and option. */
export function formsOf(spec: CommandSpec): string[] {
  if (spec.usage) return spec.usage.map((form) => `mingce ${form}`);
  const optionalArguments = Object.values(spec.arguments).filter(({ optional }) => optional);
  const optionalOptions = Object.entries(spec.options).filter(([, { required }]) => !required);
  return [
    [
      `mingce ${shortUsageOf(spec)}`,
      ...optionalArguments.map(({ value, many }) => (many ? `[${value} …]` : `[${value}]`)),
      ...optionalOptions.map(([name, { value }]) => `[${optionForm(name, value)}]`),
    ].join(' '),
  ];
}
