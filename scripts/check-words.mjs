/**
 * Checks that every element imports the words it shows: if one of its modules asks a message table for a word, the
 * element must import that table. The compiler cannot check it, since all tables of a page are merged at run time.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { readCatalog } from './catalog/read.mjs';
import { filesBelow } from './lib/files.mjs';
import { root } from './lib/run.mjs';

const source = path.join(root, 'packages/elements/src');
const parse = (file) => ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);

/** The modules of the package that a file loads, at once or later; types do not count. */
function importsOf(file, tree) {
  const found = [];
  const walk = (node) => {
    const isValue = ts.isImportDeclaration(node)
      ? !node.importClause?.isTypeOnly
      : ts.isExportDeclaration(node);
    if (isValue && node.moduleSpecifier) found.push(node.moduleSpecifier.text);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      found.push(node.arguments[0]?.text ?? '');
    ts.forEachChild(node, walk);
  };
  walk(tree);
  return found
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => path.resolve(path.dirname(file), specifier.replace(/\.js$/, '.ts')))
    .filter(existsSync);
}

/** The keys and groups of keys that a module asks for by name: the arguments of `text`, `parts` and `term`. */
function keysAskedFor(tree) {
  const keys = new Set();
  const collect = (node) => {
    if (ts.isStringLiteralLike(node)) keys.add(node.text);
    else if (ts.isTemplateExpression(node)) keys.add(node.head.text.replace(/\.$/, ''));
    ts.forEachChild(node, collect);
  };
  const walk = (node) => {
    const isCall = ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression);
    if (isCall && /^(?:text|parts|term)$/.test(node.expression.name.text) && node.arguments[0])
      collect(node.arguments[0]);
    ts.forEachChild(node, walk);
  };
  walk(tree);
  return keys;
}

/** Tables of Chinese words: those of single elements, and those that several elements share. */
const tables = () =>
  filesBelow('packages/elements/src')
    .filter((name) => /\/messages(?:\/[\w-]+)?\.zh-CN\.ts$/.test(name.replaceAll('\\', '/')))
    .map((name) => path.join(root, name));

const keysOf = (file) =>
  Array.from(readFileSync(file, 'utf8').matchAll(/^ {2}'?([\w.]+)'?:/gm), ([, key]) => key);

/** Keys that occur in two tables: all tables of a page are merged, so one of the two texts would never be shown. */
function keysOfTwo(files = tables()) {
  const home = new Map();
  return files.flatMap((file) =>
    keysOf(file).flatMap((key) => {
      const other = home.get(key);
      home.set(key, file);
      return other === undefined
        ? []
        : [
            `${path.relative(root, file)}: “${key}” is in ${path.relative(root, other)} as well: name one of them otherwise`,
          ];
    }),
  );
}

/** The message file of each key, and of each group of keys such as `validity`. */
function homes() {
  const found = new Map();
  for (const file of tables()) {
    for (const key of keysOf(file)) {
      found.set(key, file);
      const [group] = key.split('.');
      // A group in two tables belongs to the first, which every module that asks for the group needs.
      if (group !== key && !found.has(group)) found.set(group, file);
    }
  }
  return found;
}

/** The faults of one element, by its class file. */
export function missingWords(entry, home = homes()) {
  const seen = new Map();
  const visit = (file) => {
    if (seen.has(file)) return;
    const tree = parse(file);
    seen.set(file, tree);
    if (!file.endsWith('load-english.ts')) importsOf(file, tree).forEach(visit);
  };
  visit(entry);
  return [...seen].flatMap(([file, tree]) =>
    [...keysAskedFor(tree)]
      .filter((key) => home.has(key) && !seen.has(home.get(key)))
      .map((key) => {
        const table = path.relative(source, home.get(key));
        return `${path.relative(root, entry)}: says “${key}” in ${path.relative(source, file)} without ${table}: add it to its words`;
      }),
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const elements = (await readCatalog()).map(({ tag }) => path.join(source, tag, `${tag}.ts`));
  const faults = [...keysOfTwo(), ...elements.flatMap((file) => missingWords(file))];
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length > 0 ? 1 : 0;
}
