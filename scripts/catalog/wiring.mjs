import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { root } from '../lib/run.mjs';
import { classNameOf } from './read.mjs';

/** The variable name of a tag: `policyPictureCard` for `policy-picture-card`. */
const variableOf = (tag) => tag.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());

const textFrom =
  (origin) =>
  (...lines) =>
    `// Made by \`npm run wire\` from ${origin}: change that.\n${lines.flat().join('\n')}\n`;
const text = textFrom('packages/elements/src/catalog.ts');

const layoutsModule = (layouts) =>
  textFrom('pictureLayouts in packages/schema/src/vocabulary/constants.ts')(
    layouts.map((name) => `export { ${name} } from '../policy-picture/layouts/${name}/${name}.js';`),
  );

const defineModule = ({ tag }) =>
  text(
    "import { define } from '../../internal/define.js';",
    `import { ${classNameOf(tag)} } from '../../${tag}/${tag}.js';`,
    '',
    `define('${tag}', ${classNameOf(tag)});`,
    '',
    'declare global {',
    '  interface HTMLElementTagNameMap {',
    `    '${tag}': ${classNameOf(tag)};`,
    '  }',
    '}',
  );

/** A table with what each element exports by a name, spread or under its tag. */
function tableModule(tags, { file, exported, name, types, type = '', end = '', entry }) {
  return text(
    types,
    tags.map((tag) => `import { ${exported} as ${variableOf(tag)} } from '../${tag}/${file(tag)}.js';`),
    '',
    `export const ${name}${type} = {`,
    tags.map((tag) => `  ${entry(tag)},`),
    `}${end};`,
  );
}

/** The embed scripts besides the main one, each with the elements that need it when they are on a page. */
function scriptsOf(catalog) {
  const names = [...new Set(catalog.map(({ script }) => script))].filter((script) => script !== 'main');
  return names.map((script) => {
    const own = catalog.filter((entry) => entry.script === script).map(({ tag }) => tag);
    const others = catalog
      .filter(({ tag, mayDraw = [] }) => !own.includes(tag) && mayDraw.some((other) => own.includes(other)))
      .map(({ tag }) => tag);
    return { script, own, used: [...own, ...others] };
  });
}

const imports = (tags) => tags.map((tag) => `import '@mingce/elements/${tag}/define';`);

/** The text of every module that is generated from the catalogue and the names of layouts, by path. */
export function wiringOf(catalog, layouts, folder = root) {
  const tags = catalog.map(({ tag }) => tag);
  const has = (tag, file) => existsSync(path.join(folder, `packages/elements/src/${tag}/${file}`));
  const eventsOf = (tag) =>
    readdirSync(path.join(folder, `packages/elements/src/${tag}`)).filter((file) =>
      file.endsWith('.events.ts'),
    );
  const speaking = tags.filter((tag) => has(tag, 'messages.zh-CN.ts'));
  const words = (exported, more) =>
    tableModule(speaking, {
      file: () => `messages.${exported === 'en' ? 'en' : 'zh-CN'}`,
      exported,
      name: exported,
      entry: (tag) => `...${variableOf(tag)}`,
      ...more,
    });
  const elements = {
    'elements.ts': text(
      tags.flatMap((tag) => [
        ...eventsOf(tag).map((file) => `export * from '../${tag}/${file.replace(/\.ts$/, '.js')}';`),
        `export { ${classNameOf(tag)} } from '../${tag}/${tag}.js';`,
      ]),
    ),
    'define.ts': text(tags.map((tag) => `import './define/${tag}.js';`)),
    ...Object.fromEntries(catalog.map((entry) => [`define/${entry.tag}.ts`, defineModule(entry)])),
    'zh-CN.ts': words('zhCN', { types: [], end: ' as const' }),
    'en.ts': words('en', {
      types: ["import type { Translated } from '@mingce/i18n';", "import type { zhCN } from './zh-CN.js';"],
      type: ': Translated<typeof zhCN>',
    }),
    'examples.ts': tableModule(tags, {
      file: (tag) => `${tag}.examples`,
      exported: 'examples',
      name: 'elementExamples',
      types: ["import type { ShownExamples } from '../testing/example.js';"],
      type: ': Readonly<Record<string, ShownExamples>>',
      entry: (tag) => `'${tag}': { draws: '${tag}', ...${variableOf(tag)} }`,
    }),
    'layouts.ts': layoutsModule(layouts),
  };
  const scripts = scriptsOf(catalog);
  const embed = {
    'main.ts': text(imports(catalog.filter(({ script }) => script === 'main').map(({ tag }) => tag))),
    'element-scripts.ts': text(
      '/** The scripts that are loaded when one of their elements is on the page. */',
      'export const elementScripts: Readonly<Record<string, readonly string[]>> = {',
      scripts.map(({ script, used }) => `  '${script}': [${used.map((tag) => `'${tag}'`).join(', ')}],`),
      '};',
    ),
    ...Object.fromEntries(
      scripts.map(({ script, own }) => [
        `scripts/${script}.ts`,
        text(
          imports(own),
          "import { registerPart } from '../../load-part.js';",
          '',
          `registerPart('${script}', {});`,
        ),
      ]),
    ),
  };
  const below = (place, files) =>
    Object.entries(files).map(([name, content]) => [`${place}/${name}`, content]);
  return new Map([
    ...below('packages/elements/src/generated', elements),
    ...below('packages/embed/src/generated', embed),
  ]);
}
