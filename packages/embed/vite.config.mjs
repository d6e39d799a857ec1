import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ownBuiltIns } from './own-built-ins.mjs';

const at = (file) => fileURLToPath(new URL(file, import.meta.url));
const packages = at('../');
const builtIns = ownBuiltIns();

/**
 * Scripts that are loaded on first use. `mingce-<name>.js` from `<name>.ts` in this folder shares no modules; scripts
 * in the folder of another script, such as `package/`, share modules with that script and with the main one.
 */
const parts = './src/parts';

/** Scripts that are loaded when one of their elements is on the page, and share modules with the main script. */
const sharingParts = './src/generated/scripts';

const partsIn = (folder) =>
  existsSync(at(folder))
    ? readdirSync(at(folder)).flatMap((file) => (file.endsWith('.ts') ? path.basename(file, '.ts') : []))
    : [];

/**
 * The main script, and the scripts that share modules with it, load these modules as separate scripts, since a classic
 * script cannot have chunks. Only the unpacker is part of these scripts; it runs when it is needed.
 */
const lazyParts = [
  { find: '@mingce/search/suggest', replacement: at('./src/lazy/suggest.ts') },
  { find: /^.*\/load-fallback\.js$/, replacement: at('./src/lazy/load-fallback.ts') },
  { find: /^.*\/lazy-elements\.js$/, replacement: at('./src/lazy/lazy-elements.ts') },
  { find: /^.*\/load-inflate\.js$/, replacement: at('./src/lazy/load-inflate.ts') },
  { find: /^.*\/load-english\.js$/, replacement: at('./src/lazy/load-english.ts') },
  { find: /^.*\/load-xlsx\.js$/, replacement: at('./src/lazy/load-xlsx.ts') },
  { find: /^.*\/load-order\.js$/, replacement: at('./src/lazy/load-order.ts') },
  { find: /^.*\/load-form\.js$/, replacement: at('./src/lazy/load-form.ts') },
  { find: /^.*\/load-item\.js$/, replacement: at('./src/lazy/load-item.ts') },
  { find: /^.*\/load-explain\.js$/, replacement: at('./src/lazy/load-explain.ts') },
];

/** The name by which scripts find a shared module: its path, without the part that differs between machines. */
const sharedName = (id) =>
  id.includes('node_modules')
    ? id.replace(/^.*node_modules\//, '')
    : path.relative(packages, id).replaceAll('\\', '/');

/**
 * Whether a script may take a module from another one. It is cheaper to bundle small modules behind a barrel file twice
 * than to share them together with everything that the barrel imports. A default export, which most style sheets have,
 * cannot pass through a global.
 */
const mayBeShared = (id) =>
  !sharedName(id).startsWith('schema/') && !/^export default /m.test(readFileSync(id, 'utf8'));

/** Whether a file only re-exports the exports of a package. */
const isBarrel = (id) => /^[^/]+\/src\/index\.ts$/.test(sharedName(id));

/** Leaves out of a script the modules that earlier scripts contain, and records them as taken. */
const takeFrom = (sharers) => ({
  name: 'mingce-take-from-others',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    if (!importer) return null;
    const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
    const sharer = resolved && sharers.find(({ modules }) => modules.has(resolved.id));
    if (!sharer || !mayBeShared(resolved.id))
      // The bundler drops a module of another script that is imported through a barrel file if it leaves out the barrel
      // file.
      return resolved && isBarrel(resolved.id) ? { ...resolved, moduleSideEffects: true } : null;
    sharer.taken.add(resolved.id);
    return { id: resolved.id, external: true };
  },
});

/** Name of a module that `sharingModule` generates; the file does not exist. */
const sharingEntry = at('./src/sharing-script.js');

/**
 * The whole of a script, and the modules that others take from it as `Mingce.shared`, since a module script has no
 * `this`.
 */
const sharingModule = (entry, shared) => ({
  name: 'mingce-sharing-module',
  resolveId: (source) => (source === sharingEntry ? sharingEntry : null),
  load(id) {
    if (id !== sharingEntry) return null;
    const modules = [...shared].sort();
    const imports = modules.map((module, index) => `import * as m${index} from ${JSON.stringify(module)};`);
    const entries = modules.map((module, index) => `${JSON.stringify(sharedName(module))}: m${index}`);
    return [
      `import ${JSON.stringify(entry)};`,
      ...imports,
      'globalThis.Mingce ??= {};',
      `globalThis.Mingce.shared = { ...globalThis.Mingce.shared, ${entries.join(', ')} };`,
    ].join('\n');
  },
});

/** Records the modules of a bundle. */
const listModules = (modules) => ({
  name: 'mingce-list-modules',
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle))
      for (const id of Object.keys(chunk.modules ?? {})) modules.add(id);
  },
});

/** One classic script (IIFE) that Chromium 80 can parse; loads as `type="module"` too, and from disk. */
function script({ entry, fileName, plugins = [], alias = [], write = true }) {
  return {
    configFile: false,
    root: at('.'),
    logLevel: 'warn',
    // FlexSearch reads the address of its worker from `import.meta`; there is no worker here.
    define: { 'process.env.NODE_ENV': '"production"', 'import.meta': '{}' },
    resolve: { alias, conditions: ['@mingce/source', 'production', 'browser', 'import', 'default'] },
    plugins: [builtIns, ...plugins],
    // Compiled to the target before the calls of built-ins are searched for: compiled private methods call some too.
    oxc: { target: 'chrome80', include: /\.[cm]?[jt]s$/, exclude: [] },
    build: {
      target: 'chrome80',
      outDir: at('./dist'),
      emptyOutDir: false,
      write,
      sourcemap: write,
      reportCompressedSize: false,
      minify: write && 'terser',
      // A classic script is read in the encoding of its page, which may be GBK: only ASCII is the same in both.
      terserOptions: { format: { ascii_only: true } },
      lib: { entry, name: 'Mingce', formats: ['iife'], fileName: () => fileName },
      rollupOptions: {
        checks: { pluginTimings: false },
        transform: {
          inject: {
            'Object.hasOwn': [at('./src/has-own.ts'), 'hasOwn'],
            Event: [at('./src/own-built-ins.ts'), 'OwnEvent'],
            Element: [at('./src/own-built-ins.ts'), 'OwnElement'],
            Document: [at('./src/own-built-ins.ts'), 'OwnDocument'],
            URL: [at('./src/own-built-ins.ts'), 'OwnURL'],
            URLSearchParams: [at('./src/own-built-ins.ts'), 'OwnURLSearchParams'],
            'Date.parse': [at('./src/own-built-ins.ts'), 'parseDate'],
            'JSON.stringify': [at('./src/own-built-ins.ts'), 'stringify'],
            'JSON.parse': [at('./src/own-built-ins.ts'), 'parse'],
          },
        },
        output: {
          codeSplitting: false,
          // Async functions return the browser's promises, even if the page has replaced `Promise`; the bundler's own
          // code uses it too.
          intro: 'var Promise = (async () => {})().constructor;',
          globals: (id) => `globalThis.Mingce.shared[${JSON.stringify(sharedName(id))}]`,
        },
      },
    },
  };
}

const partScript = (folder, part, more = {}) =>
  script({ entry: at(`${folder}/${part}.ts`), fileName: `mingce-${part}.js`, ...more });

const sharingScript = ({ entry, fileName, shared, plugins = [], write }) =>
  script({
    entry: sharingEntry,
    fileName,
    alias: lazyParts,
    plugins: [sharingModule(entry, shared), ...plugins],
    write,
  });

/** Removes the scripts of an earlier build, some of which may be of elements that no longer exist. */
function removeOld() {
  const dist = at('./dist');
  if (!existsSync(dist)) return;
  for (const file of readdirSync(dist)) if (/^mingce[-.]/.test(file)) rmSync(path.join(dist, file));
}

/**
 * Builds every script of the package.
 *
 * @param build - Vite's `build`.
 */
export async function buildEmbed(build) {
  removeOld();
  for (const part of partsIn(parts)) await build(partScript(parts, part));
  await build(script({ entry: at('./src/check/index.ts'), fileName: 'mingce-check.js', alias: lazyParts }));
  await buildSharing(build, { entry: at('./src/index.ts'), fileName: 'mingce.js' }, async (main) => {
    for (const part of partsIn(sharingParts)) await buildElements(build, part, main);
  });
}

/** Builds a script with elements, and its parts. */
async function buildElements(build, name, main) {
  const folder = `${parts}/${name}`;
  const plugins = [takeFrom([main])];
  if (partsIn(folder).length === 0) {
    await build(partScript(sharingParts, name, { alias: lazyParts, plugins }));
    return;
  }
  const options = { entry: at(`${sharingParts}/${name}.ts`), fileName: `mingce-${name}.js`, plugins };
  await buildSharing(build, options, async (own) => {
    for (const part of partsIn(folder))
      await build(partScript(folder, part, { alias: lazyParts, plugins: [takeFrom([main, own])] }));
  });
}

/**
 * Builds a script whose modules others take. It is bundled twice: first to find its modules, so that the others can
 * leave them out, then with the modules that the others take from it.
 *
 * @param buildTakers - Builds the others.
 */
async function buildSharing(build, { plugins = [], ...options }, buildTakers) {
  const modules = new Set();
  await build(
    sharingScript({ ...options, shared: [], plugins: [...plugins, listModules(modules)], write: false }),
  );
  modules.delete(options.entry);
  modules.delete(sharingEntry);
  const taken = new Set();
  await buildTakers({ modules, taken });
  await build(sharingScript({ ...options, shared: taken, plugins }));
}
