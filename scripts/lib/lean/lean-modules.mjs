import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { filesBelow } from '../files.mjs';
import { root } from '../run.mjs';
import { declaredProperties } from './declared-properties.mjs';
import { plainMembers } from './plain-members.mjs';
import { tightTemplates } from './tight-templates.mjs';

/** The packages that pages load. */
const packages = ['schema', 'i18n', 'content', 'search', 'feed', 'elements'];

/** Their modules, by path. */
const modules = packages
  .flatMap((name) => filesBelow(`packages/${name}/src`))
  .filter((name) => name.endsWith('.ts') && !/\.(?:test|styles|d)\.ts$/.test(name))
  .map((name) => path.join(root, name));

const read = (module) => readFileSync(module, 'utf8');

/** Modules with private members; the place in the list is the module's number, whatever else is built. */
const withPrivates = modules.filter((module) => /#\w/.test(read(module)));

const optionsOf = new Map();

/** The compiler's options of the package a module belongs to. */
function compilerOptions(module) {
  const [, name] = path.relative(root, module).split(path.sep);
  if (!optionsOf.has(name)) {
    const file = path.join(root, 'packages', name, 'tsconfig.json');
    const { config } = ts.readConfigFile(file, ts.sys.readFile);
    const { options } = ts.parseJsonConfigFileContent(config, ts.sys, path.dirname(file));
    // One module by itself does not show that its package holds modules.
    optionsOf.set(name, { ...options, module: ts.ModuleKind.ESNext });
  }
  return optionsOf.get(name);
}

/** A module compiled to what a page has to load of it. */
function compile(module, source) {
  const { outputText, sourceMapText } = ts.transpileModule(source, {
    fileName: module,
    compilerOptions: compilerOptions(module),
    transformers: {
      before: [declaredProperties, tightTemplates, plainMembers(withPrivates.indexOf(module))],
    },
  });
  return { code: outputText, map: sourceMapText };
}

/** Replaces the built modules of the packages that pages load. Types are checked and written by then. */
export function leanBuiltModules() {
  for (const module of modules) {
    const built = module.replace(/([\\/])src([\\/])/, '$1dist$2').replace(/\.ts$/, '.js');
    if (!existsSync(built)) continue;
    const { code, map } = compile(module, read(module));
    writeFileSync(built, code);
    writeFileSync(`${built}.map`, map);
  }
}

/** The same for bundles that are made from source. */
export const leanModules = () => ({
  name: 'mingce-lean-modules',
  enforce: 'pre',
  transform(source, id) {
    if (!modules.includes(id)) return null;
    const { code, map } = compile(id, source);
    return { code: code.replace(/\n\/\/# sourceMappingURL=.*$/, ''), map };
  },
});
