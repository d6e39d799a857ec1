import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { leanModules } from '../../scripts/lib/lean/lean-modules.mjs';
import { builtStyles } from '../../scripts/lib/minify-styles.mjs';

const at = (file) => fileURLToPath(new URL(file, import.meta.url));
const packages = at('../');

/** What stands on its own and is loaded on first use: `mingce-<name>.js`, from `src/parts/<name>.ts`. */
const standaloneParts = ['suggest', 'fallback', 'english'];

/** What is loaded when one of its elements stands on the page, and shares modules with the main script. */
const sharingParts = ['picture', 'card', 'interpretation'];

/** In the main script, a lazily imported module becomes a script tag for its part. */
const lazyParts = () => ({
  name: 'mingce-lazy-parts',
  enforce: 'pre',
  resolveId(source, importer) {
    if (importer?.includes('/embed/src/')) return null;
    if (source === '@mingce/search/suggest') return at('./src/lazy/suggest.ts');
    if (source.endsWith('/load-fallback.js')) return at('./src/lazy/load-fallback.ts');
    if (source.endsWith('/load-english.js')) return at('./src/lazy/load-english.ts');
    return null;
  },
});

/**
 * A script holds what its modules would load later, so a lazy import of a neighbour becomes a plain one: the bundler would
 * wrap every module it leads to, and could not share one with the main script.
 */
const importAtOnce = () => ({
  name: 'mingce-import-at-once',
  enforce: 'pre',
  transform(code, id) {
    if (!id.startsWith(packages) || !id.endsWith('.ts')) return null;
    const imports = [];
    const later = (what, file) => {
      const name = `later${imports.length}`;
      imports.push(`import ${what(name)} from ${file};`);
      return name;
    };
    const plain = code
      .replace(
        /\(await import\(('\.[^']+')\)\)\.(\w+)/g,
        (_, file, name) => `(await ${later((own) => `{ ${name} as ${own} }`, file)})`,
      )
      .replace(
        /(?<!typeof )\bimport\(('\.[^']+')\)/g,
        (_, file) => `Promise.resolve(${later((own) => `* as ${own}`, file)})`,
      );
    return imports.length === 0 ? null : { code: `${imports.join(' ')}${plain}`, map: null };
  },
});

/** The name under which both scripts know a shared module: its path, without what differs between machines. */
const sharedName = (id) =>
  id.includes('node_modules')
    ? id.replace(/^.*node_modules\//, '')
    : path.relative(packages, id).replaceAll('\\', '/');

/**
 * Small modules behind a barrel file are cheaper doubled than shared with all that the barrel leads to; a default export,
 * which most style sheets have, does not come through a global.
 */
const mayBeShared = (id) =>
  !sharedName(id).startsWith('schema/') && !/^export default /m.test(readFileSync(id, 'utf8'));

/** Leaves out of a part what the main script holds already, and notes it down. */
const takeFromMain = (mainModules, taken) => ({
  name: 'mingce-take-from-main',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    if (!importer) return null;
    const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
    if (!resolved || !mainModules.has(resolved.id) || !mayBeShared(resolved.id)) return null;
    taken.add(resolved.id);
    return { id: resolved.id, external: true };
  },
});

/** Hands the noted modules to the parts, as `Mingce.shared`; a module script has no `this` to export to. */
const giveToParts = (taken) => ({
  name: 'mingce-give-to-parts',
  enforce: 'pre',
  transform(code, id) {
    if (id !== at('./src/index.ts')) return null;
    const modules = [...taken].sort();
    const imports = modules.map(
      (module, index) => `import * as shared${index} from ${JSON.stringify(module)};`,
    );
    const entries = modules.map((module, index) => `${JSON.stringify(sharedName(module))}: shared${index}`);
    const give = `globalThis.Mingce = { ...globalThis.Mingce, shared: { ${entries.join(', ')} } };`;
    return { code: `${imports.join('\n')}\n${code}\n${give}`, map: null };
  },
});

/** Notes down the modules of a bundle. */
const listModules = (modules) => ({
  name: 'mingce-list-modules',
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle))
      for (const id of Object.keys(chunk.modules ?? {})) modules.add(id);
  },
});

/** One classic script (IIFE) in ES2019 syntax; loads as `type="module"` too, and from disk. */
function script({ entry, fileName, plugins = [], write = true }) {
  return {
    configFile: false,
    root: at('.'),
    logLevel: 'warn',
    // FlexSearch asks `import.meta` where its worker stands; there is no worker here.
    define: { 'process.env.NODE_ENV': '"production"', 'import.meta': '{}' },
    resolve: { conditions: ['@mingce/source', 'production', 'browser', 'import', 'default'] },
    plugins: [builtStyles(), importAtOnce(), leanModules(), ...plugins],
    build: {
      // BigInt, which the fallback's library works with, is ES2020.
      target: fileName === 'mingce-fallback.js' ? 'es2020' : 'es2019',
      outDir: at('./dist'),
      emptyOutDir: false,
      write,
      sourcemap: true,
      reportCompressedSize: false,
      lib: { entry: at(entry), name: 'Mingce', formats: ['iife'], fileName: () => fileName },
      rollupOptions: {
        transform: { inject: { 'Object.hasOwn': [at('./src/has-own.ts'), 'hasOwn'] } },
        output: {
          codeSplitting: false,
          minify: true,
          globals: (id) => `globalThis.Mingce.shared[${JSON.stringify(sharedName(id))}]`,
        },
      },
    },
  };
}

const partScript = (part, plugins) =>
  script({ entry: `./src/parts/${part}.ts`, fileName: `mingce-${part}.js`, plugins });
const mainScript = (options) =>
  script({
    entry: './src/index.ts',
    fileName: 'mingce.js',
    ...options,
    plugins: [lazyParts(), ...options.plugins],
  });

/**
 * Builds every script of the package. The main one is bundled twice: first to learn what it holds, so that the sharing
 * parts can leave it out, then with what they take from it.
 *
 * @param build - Vite's `build`.
 */
export async function buildEmbed(build) {
  for (const part of standaloneParts) await build(partScript(part, []));
  const mainModules = new Set();
  await build(mainScript({ plugins: [listModules(mainModules)], write: false }));
  mainModules.delete(at('./src/index.ts'));
  const taken = new Set();
  for (const part of sharingParts) await build(partScript(part, [takeFromMain(mainModules, taken)]));
  await build(mainScript({ plugins: [giveToParts(taken)] }));
}
