import type { Locale, Messages } from '@mingce/i18n';

/** The same words in each language. */
export type Text = Readonly<Record<Locale, string>>;

/** A positional argument. Its property name in the spec is its name in the options of the command. */
export interface ArgumentSpec {
  /** Its name in usage lines, such as `DIR`. */
  value: string;
  /** Description, as the end of the sentence “Missing: …”. */
  about: Text;
  optional?: true;
  /** It takes all arguments that are left; only the last argument may. */
  many?: true;
}

/** An option. `passphraseFile` in the spec is `--passphrase-file` on the command line. */
export interface OptionSpec {
  /** Placeholder of its value in usage lines, such as `FILE`; an option without a value is a switch. */
  value?: string;
  about: Text;
  required?: true;
}

/** All that is known about a command before it runs: its help is made from this, and the types of its options. */
export interface CommandSpec {
  name: string;
  /** Purpose, as one line of the list of commands. */
  about: Text;
  /** Description in paragraphs, for its own help. */
  help: Text;
  /** The ways to call it, where arguments and options exclude each other; without the word `mingce`. */
  usage?: readonly string[];
  arguments: Readonly<Record<string, ArgumentSpec>>;
  options: Readonly<Record<string, OptionSpec>>;
  /**
   * Messages of this command alone: `summary`, or `summary.<outcome>` where it has several outcomes, with the facts of the
   * report as holes; and the codes of its own faults.
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

/** Options that every command takes and the command itself may want to know. */
export interface CommonOptions {
  /** Whether reports are printed as JSON. */
  json?: boolean | undefined;
}
