import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { CommandSpec } from '../../packages/cli/src/command/command-spec.js';
import { commands } from '../../packages/cli/src/command-table.js';
import { exitCodes } from '../../packages/cli/src/main.js';
import { zhCN as cliMessages } from '../../packages/cli/src/messages/zh-CN.js';
import { contentMessages } from '../../packages/content/src/messages/index.js';
import { messages as elementMessages } from '../../packages/elements/src/messages/index.js';
import { eligibilityMessages } from '../../packages/eligibility/src/messages/index.js';
import { feedMessages } from '../../packages/feed/src/messages/index.js';
import { zhCN as schemaMessages } from '../../packages/schema/src/messages/zh-CN.js';
import { searchMessages } from '../../packages/search/src/messages/index.js';
import { partScripts, readCatalog } from '../catalog/read.mjs';
import { root } from '../lib/run.mjs';
import { cssPropertyOf } from './element-facts.js';
import { type ManifestElement, manifestElements } from './manifest.js';

/** Path of the list of public names. */
export const apiFile = path.join(root, 'api.txt');

const head = `# Every name that a site, a program or a script may use, a line each; made by \`npm run docs\`. A line that goes or
# changes breaks somebody: it needs a changeset that says so.
`;

const section = (title: string, lines: readonly string[]) =>
  `\n[${title}]\n${lines.map((line) => `${line}\n`).join('')}`;

const typed = (name: string, type: string | undefined, value: string | undefined) =>
  `${name}${type === undefined ? '' : `: ${type}`}${value === undefined ? '' : ` = ${value}`}`;

function elementSection(element: ManifestElement): string {
  const { attributes, members, events, slots = [], cssParts = [], cssProperties = [] } = element;
  return section(`<${element.tagName}> ${element.name}`, [
    ...attributes.map(({ name, type, default: value }) => `attribute ${typed(name, type?.text, value)}`),
    ...members.map(({ kind, name, type, parameters = [], readonly: isReadonly }) =>
      kind === 'method'
        ? `method ${name}(${parameters.map((one) => typed(one.name, one.type?.text, one.default)).join(', ')})`
        : `${isReadonly ? 'readable' : 'property'} ${typed(name, type?.text, undefined)}`,
    ),
    ...events.map(({ name, type, detail }) => `event ${name} ${type?.text} ${detail.text}`),
    ...slots.map(({ name }) => `slot ${name === '' ? '(default)' : name}`),
    ...cssParts.map(({ name }) => `part ${name}`),
    ...cssProperties
      .filter(({ inheritedFrom }) => !inheritedFrom)
      .map((one) => `token ${cssPropertyOf(one).name}`),
  ]);
}

/** The custom properties that every element supports. */
const tokens = (elements: readonly ManifestElement[]) => {
  const shared = elements.flatMap(({ cssProperties = [] }) =>
    cssProperties.filter(({ inheritedFrom }) => inheritedFrom),
  );
  return [...new Set(shared.map((one) => `token ${cssPropertyOf(one).name}`))];
};

async function embedScripts(): Promise<string[]> {
  const scripts = (await readCatalog()).map(({ script }: { script: string }) => script);
  const named = [
    ...new Set([...scripts.filter((script: string) => script !== 'main'), ...partScripts]),
  ].sort();
  return ['mingce.js', ...named.map((name) => `mingce-${name}.js`), 'mingce.css'].map(
    (name) => `file ${name}`,
  );
}

/** Public import paths of each package. */
function packagePaths(): string[] {
  return readdirSync(path.join(root, 'packages')).flatMap((folder) => {
    const manifest = JSON.parse(readFileSync(path.join(root, 'packages', folder, 'package.json'), 'utf8'));
    if (manifest.private) return [];
    const paths = Object.keys(manifest.exports ?? {}).map((entry) => path.posix.join(manifest.name, entry));
    return [
      ...paths.map((entry) => `import ${entry}`),
      ...Object.keys(manifest.bin ?? {}).map((name) => `command ${name}`),
    ];
  });
}

const hyphened = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function commandLines({ name, arguments: operands, options }: CommandSpec): string[] {
  const command = `mingce ${name}`;
  return [
    ...Object.values(operands).map(({ value, optional, many }) => {
      const shown = `${value}${many ? '…' : ''}`;
      return `${command} ${optional ? `[${shown}]` : shown}`;
    }),
    ...Object.entries(options).map(([option, { value, required }]) =>
      [command, `--${hyphened(option)}`, value, required && '(required)'].filter(Boolean).join(' '),
    ),
  ];
}

async function commandLine(): Promise<string[]> {
  const loaded = await Promise.all(Object.values(commands).map((load) => load()));
  return [
    ...loaded.flatMap(({ command }) => commandLines(command.spec)),
    'every command --json',
    'every command --lang LANGUAGE',
    'every command --help, -h',
    'mingce --version',
    ...Object.entries(exitCodes).map(([outcome, code]) => `exit code ${code} ${outcome}`),
  ];
}

const holes = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort().join(' ');

/** Keys of messages with the placeholders that each text may contain. */
const messageLines = (messages: Readonly<Record<string, unknown>>) =>
  Object.entries(messages)
    .map(([key, text]) => `message ${key} ${holes(JSON.stringify(text))}`.trimEnd())
    .sort();

async function commandMessages(): Promise<Record<string, unknown>> {
  const loaded = await Promise.all(
    Object.entries(commands).map(async ([name, load]) => [name, (await load()).command] as const),
  );
  return Object.fromEntries(
    loaded.flatMap(([name, { spec }]) =>
      Object.entries(spec.messages['zh-CN']).map(([key, text]) => [`${name} ${key}`, text]),
    ),
  );
}

/** The text of api.txt for the current packages. */
export async function apiText(manifest?: string): Promise<string> {
  const elements = manifestElements(manifest);
  const tables = {
    elements: elementMessages['zh-CN'],
    feed: feedMessages['zh-CN'],
    search: searchMessages['zh-CN'],
    content: contentMessages['zh-CN'],
    eligibility: eligibilityMessages['zh-CN'],
    schema: schemaMessages,
    cli: { ...cliMessages, ...(await commandMessages()) },
  };
  return [
    head,
    ...elements.map(elementSection),
    section('every element', tokens(elements)),
    section('scripts for pages without a build', await embedScripts()),
    section('packages', packagePaths()),
    section('command line', await commandLine()),
    ...Object.entries(tables).map(([name, messages]) =>
      section(`words of @mingce/${name}`, messageLines(messages)),
    ),
  ].join('');
}
