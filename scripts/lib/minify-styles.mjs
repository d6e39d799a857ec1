import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { transform } from 'esbuild';
import { filesBelow } from './files.mjs';
import { root } from './run.mjs';

const source = path.join(root, 'packages/elements/src');
const built = path.join(root, 'packages/elements/dist');

/** The text of a style sheet, or of a list of them; `undefined` for anything else. */
function textOf(sheets) {
  if (!Array.isArray(sheets)) return sheets?.cssText;
  const texts = sheets.map(textOf);
  return texts.includes(undefined) ? undefined : texts.join('\n');
}

/** A template literal that means the text and nothing else. */
const literal = (text) => `\`${text.trim().replace(/[\\`]|\$\{/g, '\\$&')}\``;

async function minify(text) {
  // Chromium 80 is the oldest engine we speak to; the minifier must not answer with newer shorthands.
  const { code } = await transform(text, { loader: 'css', minify: true, target: 'chrome80' });
  return code;
}

/** What a built style module exports, minified; `undefined` for one that makes styles only when it is called. */
async function minified(file) {
  const exports = Object.entries(await import(pathToFileURL(file).href));
  const lines = [];
  for (const [name, sheets] of exports) {
    const text = textOf(sheets);
    if (text === undefined) return undefined;
    const sheet = `css${literal(await minify(text))}`;
    lines.push(
      `export ${name === 'default' ? 'default' : `const ${name} =`} ${Array.isArray(sheets) ? `[${sheet}]` : sheet};`,
    );
  }
  return `import { css } from 'lit';\n${lines.join('\n')}\n`;
}

/** A built style module as its source is now: tsc leaves what it built alone, and there the sheets it imports are finished text. */
async function rebuild(file) {
  const name = path.relative(built, file).replace(/\.js$/, '.ts');
  const { code } = await transform(readFileSync(path.join(source, name), 'utf8'), { loader: 'ts' });
  writeFileSync(file, code);
}

/**
 * Replaces every built `*.styles.js` of the elements by one that holds its finished text, minified. A module is run, not
 * parsed, so whatever it computes its rules from has been computed once and for all.
 */
export async function minifyBuiltStyles() {
  const files = filesBelow('packages/elements/dist')
    .filter((name) => name.endsWith('.styles.js'))
    .map((name) => path.join(root, name));
  for (const file of files) await rebuild(file);
  for (const file of files) {
    const code = await minified(file);
    if (code === undefined) continue;
    writeFileSync(file, code);
    rmSync(`${file}.map`, { force: true });
  }
}

/** For bundles made from source: style modules are taken as they were built and minified. */
export const builtStyles = () => ({
  name: 'mingce-built-styles',
  load(id) {
    const name = path.relative(source, id);
    if (name.startsWith('..') || !name.endsWith('.styles.ts')) return null;
    return { code: readFileSync(path.join(built, name.replace(/\.ts$/, '.js')), 'utf8'), map: null };
  },
});
