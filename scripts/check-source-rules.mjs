/**
 * Rules that the compiler cannot check: no HTML strings anywhere, every visible word in the message files, every colour
 * a token, no file over 400 lines, no test that selects by a class.
 */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { filesBelow } from './lib/files.mjs';

const htmlSinks =
  /\b(?:innerHTML|outerHTML|insertAdjacentHTML|unsafeHTML|unsafeSVG|unsafeStatic|createContextualFragment|parseFromString|document\.write)\b/;
const han = /\p{Script=Han}/u;
const colour = /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl)a?\(/i;

/** Chromium supports these from version 87 on; it has always supported their longer forms, and left and right. */
const newShorthand =
  /(?:^|[\s;{])(inset(?:-(?:inline|block)(?:-start|-end)?)?|(?:margin|padding|border)-(?:inline|block))\s*:/;

/** Gaps between flex items need a browser newer than Chromium 80; gaps in a grid do not. */
const flexGap = /{[^{}]*\bdisplay:\s*(?:inline-)?flex\b[^{}]*}/g;
const gap = /[\s;{](?:(?:row|column)-)?gap:/;

/**
 * Chromium 150 crashes on `text-wrap: pretty` where the typography module keeps words whole in spans. The text of
 * policies and messages has no such spans.
 */
const crashes = /text-wrap:\s*pretty/;
const withoutKeptWords = /\/(?:content|parts)\.styles\.ts$/;

/** Files for words, and files that read or cite Chinese texts and so contain their grammar. */
const words =
  /\/(?:messages|fixtures|testing)\/|\/messages\.[\w-]+\.ts$|\.examples\.ts$|\/(?:clause-reference|numbers)\.ts$|\/typography\/[a-z]+\.ts$/;
/** Files for colours. */
const palettes = /\/(?:palettes|themes|tokens\.styles)\.ts$|\/testing\/|\.examples\.ts$/;

/** Black and white are allowed, since they are the colours of paper. */
const withoutPrint = (text) => text.replace(/@media print\s*{(?:[^{}]|{[^{}]*})*}/g, '');

/** The literal texts of a source: strings and templates, comments left out, with the place of each. */
function literals(file, source) {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const found = [];
  const walk = (node) => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      found.push({ text: node.text, line: tree.getLineAndCharacterOfPosition(node.getStart()).line + 1 });
    }
    ts.forEachChild(node, walk);
  };
  walk(tree);
  return found;
}

/** A class in a selector; words that the typography module keeps whole can only be selected by class. */
const classInSelector = /(?:^|[\s\w,>+~(*\]])\.(?!(?:ph|nb)\b)[a-z][\w-]*/i;
const finders =
  /^(?:find|findIn|all|pieces|closest|matches|querySelector|querySelectorAll|waitForSelector|click|text|\$|\$\$|\$eval|\$\$eval)$/;
const calledName = ({ expression }) => (expression.name ?? expression).text ?? '';

/**
 * Tests find parts of an element by role, text and part, as sites do. Lists every selector that uses a class, with its
 * line.
 */
export function classSelectors(file, source) {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const isOfElements = file.startsWith('packages/elements/');
  const faults = [];
  const walk = (node) => {
    if (ts.isCallExpression(node) && finders.test(calledName(node)))
      for (const argument of node.arguments) {
        // The content of the page itself has the page's own classes.
        const inside = isOfElements ? argument.getText() : argument.getText().split('>>>')[1];
        const text =
          ts.isStringLiteralLike(argument) || ts.isTemplateExpression(argument) ? inside : undefined;
        const selector = text?.replace(/\$\{[^}]*\}|^['"`]|['"`]$/g, '');
        if (selector && classInSelector.test(selector))
          faults.push(
            `${file}:${tree.getLineAndCharacterOfPosition(argument.getStart()).line + 1}: ${selector.trim()} goes by a class: use a role, a text or a part`,
          );
      }
    ts.forEachChild(node, walk);
  };
  walk(tree);
  return faults;
}

/** Every breach in one source text, with its line. */
export function breaches(file, source) {
  const faults = [];
  source.split('\n').forEach((line, index) => {
    const code = line.replace(/\/\/.*|^\s*\*.*|\/\*.*/, '');
    const sink = htmlSinks.exec(code);
    if (sink)
      faults.push(`${file}:${index + 1}: ${sink[0]} makes markup of a string: use templates or text nodes`);
  });
  if (!/^packages\/(?:elements|embed)\//.test(file)) return faults;
  for (const { text, line } of literals(file, source)) {
    if (!words.test(file) && han.test(text))
      faults.push(`${file}:${line}: words belong in messages/: ${text.trim().slice(0, 40)}`);
    if (file.endsWith('.styles.ts') && !withoutKeptWords.test(file) && crashes.test(text))
      faults.push(`${file}:${line}: text-wrap: pretty crashes pages in Chromium 150`);
    const shorthand = file.endsWith('.styles.ts') ? newShorthand.exec(text) : null;
    if (shorthand)
      faults.push(`${file}:${line}: ${shorthand[1]} is newer than Chromium 80: use its longer forms`);
    const flexed = file.endsWith('.styles.ts')
      ? text.match(flexGap)?.find((rule) => gap.test(rule))
      : undefined;
    if (flexed)
      faults.push(
        `${file}:${line}: a gap between flex items is newer than Chromium 80: use margins or a grid`,
      );
    const found = palettes.test(file) ? null : colour.exec(withoutPrint(text));
    if (found) faults.push(`${file}:${line}: a colour outside the tokens: ${found[0]}`);
  }
  return faults;
}

/** A longer file has a second subject, which should have a file of its own. */
const mostLines = 400;

/** A fault if a source text, test or not, is too long. */
export function lengthFault(file, source) {
  const lines = source.replace(/\n$/, '').split('\n').length;
  return lines > mostLines
    ? [`${file}: ${lines} lines, ${mostLines} at most: give its second subject a file of its own`]
    : [];
}

const isMade = (file) => /\/generated\/|\/fixtures\//.test(file);

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const files = ['packages', 'scripts', 'examples']
    .flatMap(filesBelow)
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.(?:ts|tsx|mjs|js|css)$/.test(file) && !isMade(file))
    .map((file) => ({ file, source: readFileSync(file, 'utf8') }));
  const faults = files.flatMap(({ file, source }) => [
    ...lengthFault(file, source),
    ...(/^packages\/[^/]+\/src\/.+\.ts$/.test(file) && !file.endsWith('.test.ts')
      ? breaches(file, source)
      : []),
    ...(/\.test\.ts$|\/testing\/|^examples\/.*\/test\//.test(file) ? classSelectors(file, source) : []),
  ]);
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length > 0 ? 1 : 0;
}
