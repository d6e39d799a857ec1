/**
 * `npm run new-element policy-x`: makes a working element in packages/elements/src/policy-x/ from the files of
 * scripts/new-element/, and adds its line to the catalogue; `--script name` puts it into mingce-<name>.js, `main` into mingce.js.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { classNameOf, tagFault } from './catalog/read.mjs';
import { bin, root, run } from './lib/run.mjs';
import { wire } from './wire.mjs';

const templates = fileURLToPath(new URL('./new-element/', import.meta.url));

/** The text of a template file for an element of another name. */
function renamed(text, tag) {
  const name = classNameOf(tag.replace(/^policy-/, ''));
  const key = name[0].toLowerCase() + name.slice(1);
  return text
    .replaceAll('policy-x', tag)
    .replaceAll('PolicyX', classNameOf(tag))
    .replace(/\bX(?=Load)/g, name)
    .replace(/\bx(?=[A-Z])/g, key);
}

/**
 * Writes the files of an element, and adds its line to the catalogue, in the repository at the given folder.
 *
 * @returns The paths of the files, relative to the folder.
 */
export function makeElement(tag, { script = tag.replace(/^policy-/, ''), folder = root } = {}) {
  const fault = tagFault(tag);
  if (fault) throw new Error(`${tag}: ${fault}, as in policy-agenda.`);
  const place = `packages/elements/src/${tag}`;
  if (existsSync(path.join(folder, place)))
    throw new Error(`${place} is there already: choose another name.`);
  mkdirSync(path.join(folder, place));
  const files = readdirSync(templates).map((template) => {
    const file = `${place}/${renamed(template.replace(/\.txt$/, ''), tag)}`;
    writeFileSync(
      path.join(folder, file),
      renamed(readFileSync(path.join(templates, template), 'utf8'), tag),
    );
    return file;
  });
  const catalog = path.join(folder, 'packages/elements/src/catalog.ts');
  const line = `  { tag: '${tag}', script: '${script}' },\n`;
  writeFileSync(catalog, readFileSync(catalog, 'utf8').replace(/^\];$/m, `${line}];`));
  return files;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { script: { type: 'string' } },
    });
    const [tag] = positionals;
    if (tag === undefined) throw new Error('Which element? For example: npm run new-element policy-agenda');
    const files = makeElement(tag, values);
    await wire();
    await run(bin('biome'), ['check', '--write', '--log-level=error', ...files]);
    console.log(`Made ${files.length} files and one line in packages/elements/src/catalog.ts:
${files.map((file) => `  ${file}`).join('\n')}

Next:
  npm run docs                                                     its page in docs/elements/, api.txt
  node scripts/test.mjs browser packages/elements/src/${tag}
  npm run baselines ${tag}                                 its screenshots
  npx changeset                                                    what the owner of a site gains`);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
