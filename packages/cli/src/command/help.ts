import { createTranslator, type Locale } from '@mingce/i18n';
import { helpMessages } from '../messages/help.js';
import type { CommandSpec } from './command-spec.js';
import { width } from './text-width.js';
import { formsOf, optionForm, shortUsageOf } from './usage.js';

/** The text of `mingce --help`: one line for each command, and the common options. */
export function mainHelp(specs: readonly CommandSpec[], locale: Locale): string {
  const t = createTranslator(helpMessages, locale);
  const common = [
    ['--json', t.text('json')],
    ['--lang LANG', t.text('lang')],
    ['--help', t.text('help')],
    ['--version', t.text('version')],
  ] as const;
  return [
    t.text('about'),
    t.text('usage', { usage: t.text('all') }),
    columns(specs.map((spec) => [shortUsageOf(spec), spec.about[locale]])),
    `${t.text('common')}\n${columns(common)}`,
    t.text('exitCodes'),
  ]
    .join('\n\n')
    .concat('\n');
}

/** The text of `mingce <command> --help`. */
export function commandHelp(spec: CommandSpec, locale: Locale): string {
  const t = createTranslator(helpMessages, locale);
  const [first = '', ...others] = formsOf(spec);
  const usage = t.text('usage', { usage: first });
  const indent = ' '.repeat(width(usage) - width(first));
  const options = Object.entries(spec.options).map(
    ([name, { value, about }]) => [optionForm(name, value), about[locale]] as const,
  );
  return [
    [usage, ...others.map((form) => indent + form)].join('\n'),
    spec.help[locale],
    ...(options.length > 0 ? [columns(options)] : []),
  ]
    .join('\n\n')
    .concat('\n');
}

/** Two columns; further lines of the second are below its first. */
function columns(rows: readonly (readonly [left: string, right: string])[]): string {
  const left = Math.max(...rows.map(([text]) => width(text)));
  return rows
    .flatMap(([name, about]) =>
      about
        .split('\n')
        .map(
          (line, at) =>
            `  ${at === 0 ? name : ''}${' '.repeat(left - (at === 0 ? width(name) : 0))}   ${line}`,
        ),
    )
    .join('\n');
}
