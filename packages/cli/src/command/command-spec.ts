import type { Locale, Messages } from '@mingce/i18n';

/** A text in each language. */
export type Text = Readonly<Record<Locale, string>>;

/** A positional argument. Its property name in the spec is its name in the options of the command. */
export interface ArgumentSpec {
  /** Its name in usage lines, such as `DIR`. */
  value: string;
  /** Description, which completes the sentence “Missing: …”. */
  about: Text;
  optional?: true;
  /** Whether it takes all remaining arguments; only allowed for the last argument. */
  many?: true;
}

/** An option. `passphraseFile` in the spec is `--passphrase-file` on the command line. */
export interface OptionSpec {
  /** Placeholder of its value in usage lines, such as `FILE`; an option without a value is a switch. */
  value?: string;
  about: Text;
  required?: true;
}

/** The specification of a command, from which its help and the types of its options are derived. */
export interface CommandSpec {
  name: string;
  /** Summary for the list of commands. */
  about: Text;
  /** Description in paragraphs, for its own help. */
  help: Text;
  /** Usage lines without `mingce`, needed if arguments and options exclude each other. */
  usage?: readonly string[];
  arguments: Readonly<Record<string, ArgumentSpec>>;
  options: Readonly<Record<string, OptionSpec>>;
  /**
   * Messages of this command: `summary`, or `summary.<outcome>` for several outcomes, with the facts of the report as
   * placeholders; and the codes of its own faults.
   */
  messages: Readonly<Record<Locale, Messages>>;
}

type ArgumentValue<A> = A extends { many: true }
  ? readonly string[]
  : A extends { optional: true }
    ? string | undefined
    : string;

type RequiredNames<O> = { [K in keyof O]: O[K] extends { required: true } ? K : never }[keyof O];

type OptionValue<O> = O extends { value: string } ? string : boolean;

/** Arguments and options of a command, as read from the command line. */
export type OptionsOf<S extends Pick<CommandSpec, 'arguments' | 'options'>> = {
  [K in keyof S['arguments']]: ArgumentValue<S['arguments'][K]>;
} & { [K in RequiredNames<S['options']>]: string } & {
  [K in Exclude<keyof S['options'], RequiredNames<S['options']>>]?: OptionValue<S['options'][K]> | undefined;
} & CommonOptions;

/** Options that every command accepts. */
export interface CommonOptions {
  /** Whether reports are printed as JSON. */
  json?: boolean | undefined;
}
