import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { root } from '../lib/run.mjs';

const file = 'packages/elements/src/catalog.ts';
const layoutsFile = 'packages/schema/src/vocabulary/constants.ts';
const layoutsFolder = 'packages/elements/src/policy-picture/layouts';

/** The class name of a tag: `PolicyPictureCard` for `policy-picture-card`. */
export const classNameOf = (tag) => tag.replace(/(?:^|-)([a-z0-9])/g, (_, letter) => letter.toUpperCase());

/** Names of the embed scripts that are loaded on first use. */
export const partScripts = readdirSync(path.join(root, 'packages/embed/src/parts'), { recursive: true })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => path.basename(file, '.ts'));

/** Embed scripts that define no elements: parts, and the self-test page. */
const taken = [...partScripts, 'check'];

/** The fault in an element's name, if there is one. */
export const tagFault = (tag) =>
  /^policy(?:-[a-z][a-z0-9]*)+$/.test(tag)
    ? undefined
    : 'a tag is policy- and a name of small letters, digits and hyphens';

function scriptFault(script) {
  if (!/^[a-z]+(?:-[a-z]+)*$/.test(script)) return `script “${script}” is not of small letters and hyphens`;
  return taken.includes(script) ? `mingce-${script}.js is another script: choose another name` : undefined;
}

/** Faults of the entries of a catalogue, one per line. */
export function catalogFaults(entries, folder = root) {
  const tags = new Set(entries.map(({ tag }) => tag));
  const seen = new Set();
  return entries.flatMap(({ tag, script, mayDraw = [] }) => {
    const fault = (what) => `${file}: ${tag}: ${what}`;
    const source = `packages/elements/src/${tag}/${tag}.ts`;
    const repeated = seen.has(tag);
    seen.add(tag);
    const ofName = tagFault(tag) ?? (repeated ? 'is listed twice' : undefined);
    if (ofName) return [fault(ofName)];
    const ofScript = scriptFault(script);
    return [
      ...(ofScript ? [fault(ofScript)] : []),
      ...mayDraw
        .filter((other) => !tags.has(other))
        .map((other) => fault(`may draw ${other}, which has no line of its own`)),
      ...(existsSync(path.join(folder, source))
        ? []
        : [fault(`${source} is not there: npm run new-element ${tag} makes it`)]),
    ];
  });
}

/** The exports of a module without imports, read without a TypeScript loader. */
async function exportsOf(module) {
  const { outputText } = ts.transpileModule(readFileSync(module, 'utf8'), {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
  });
  return await import(`data:text/javascript,${encodeURIComponent(outputText)}`);
}

function refuse(faults) {
  if (faults.length > 0) throw new Error(faults.join('\n'));
}

/** The entries of packages/elements/src/catalog.ts, checked. */
export async function readCatalog(folder = root) {
  const { catalog } = await exportsOf(path.join(folder, file));
  refuse(catalogFaults(catalog, folder));
  return catalog;
}

/** Names of the layouts of a picture, by alphabet; each has a line in the vocabulary of the schema and a folder. */
export async function readLayouts(folder = root) {
  const { pictureLayouts } = await exportsOf(path.join(folder, layoutsFile));
  const folders = readdirSync(path.join(folder, layoutsFolder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  refuse([
    ...pictureLayouts
      .filter((name) => !existsSync(path.join(folder, layoutsFolder, name, `${name}.ts`)))
      .map((name) => `${layoutsFile}: layout ${name}: ${layoutsFolder}/${name}/${name}.ts is not there`),
    ...folders
      .filter((name) => !pictureLayouts.includes(name))
      .map((name) => `${layoutsFolder}/${name}: add the line '${name}' to pictureLayouts in ${layoutsFile}`),
  ]);
  return [...pictureLayouts].sort();
}
