/**
 * Checks that everything the documentation names exists: the target of each relative link, each path of the repository
 * in backticks, each script of `npm run`, each command of `mingce` and its options (as listed in api.txt).
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { filesBelow } from './lib/files.mjs';
import { root } from './lib/run.mjs';

const read = (file) => readFileSync(path.join(root, file), 'utf8');
const isThere = (file) => existsSync(path.join(root, file));

/** The options of each command, by its name. */
function optionsOfCommands() {
  const lines = read('api.txt').split('\n');
  const shared = lines.flatMap((line) => /^every command (--[\w-]+)/.exec(line)?.[1] ?? []);
  const options = new Map();
  for (const line of lines) {
    const [, command, words] = /^mingce ([a-z]+) (.*)/.exec(line) ?? [];
    if (command === undefined) continue;
    const [option] = /--[\w-]+/.exec(words) ?? [];
    options.set(command, (options.get(command) ?? new Set(shared)).add(option));
  }
  return options;
}

const commands = optionsOfCommands();
const { scripts } = JSON.parse(read('package.json'));

const link = /\]\(([^)\s]+)(?:\s"[^"]*")?\)/g;
const elsewhere = /^(?:[a-z][a-z\d+.-]*:|#)/i;
/** A path with a placeholder, such as `<name>` or `*`, names no file. */
const pathInBackticks = /`((?:packages|scripts|docs|examples)\/[^`\s<>*{…]+)`/g;
const npmScript = /npm run (?:-s )?([\w:-]+)/g;
/** `mingce build DIR --to FEED`, up to the end of the code or the line, by each name of the command. */
const calls = /(?:`|^)(?:npx @mingce\/cli|npm run (?:-s )?mingce --|mingce) ([a-z]+)([^`#|&]*)/g;

/** Every name in a page of documentation that does not exist, with its line. */
export function deadNames(page, text) {
  const folder = path.dirname(page);
  let inFence = false;
  return text.split('\n').flatMap((line, index) => {
    if (line.startsWith('```')) inFence = !inFence;
    const found = (pattern, within = line) => [...within.matchAll(pattern)].map(([, ...groups]) => groups);
    const fault = (words) => `${page}:${index + 1}: ${words}`;
    return [
      ...found(link, inFence ? '' : line.replace(/`[^`]*`/g, ''))
        .filter(
          ([to]) => !elsewhere.test(to) && !isThere(path.join(folder, decodeURI(to.replace(/#.*/, '')))),
        )
        .map(([to]) => fault(`the link leads nowhere: ${to}`)),
      ...found(pathInBackticks)
        .filter(([file]) => !isThere(file))
        .map(([file]) => fault(`there is no ${file}`)),
      ...found(npmScript)
        .filter(([name]) => !(name in scripts))
        .map(([name]) => fault(`package.json has no script ${name}`)),
      ...found(calls).flatMap(([command, rest]) => {
        const options = commands.get(command);
        if (!options) return [fault(`mingce has no command ${command}`)];
        return [...rest.matchAll(/(?<=\s)--[\w-]+/g)]
          .filter(([option]) => !options.has(option))
          .map(([option]) => fault(`mingce ${command} has no option ${option}`));
      }),
    ];
  });
}

/** Pages that people read; files that a test writes or tries are not among them. */
const pages = () =>
  ['CONTRIBUTING.md', 'README.md', 'README.zh-CN.md', 'docs', 'packages', 'examples']
    .flatMap(filesBelow)
    .map((file) => file.replaceAll('\\', '/'))
    .filter(
      (file) => file.endsWith('.md') && !/\/fixtures\/|\/feed-sources\/.+\/|^docs\/reference\//.test(file),
    );

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const faults = pages().flatMap((page) => deadNames(page, read(page)));
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length > 0 ? 1 : 0;
}
