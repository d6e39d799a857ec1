import { fileURLToPath } from 'node:url';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

/** What a page loads only when a reader needs it: `mingce-<part>.js`, from `src/parts/<part>.ts`. */
const parts = ['suggest', 'fallback'];

/** In the main script, a lazily imported module becomes a script tag for its part. */
const lazyParts = () => ({
  name: 'mingce-lazy-parts',
  enforce: 'pre',
  async resolveId(source, importer) {
    if (importer?.includes('/embed/src/')) return null;
    if (source === '@mingce/search/suggest') return at('./src/lazy/suggest.ts');
    if (source.endsWith('/load-fallback.js')) return at('./src/lazy/load-fallback.ts');
    return null;
  },
});

/** One classic script (IIFE) in ES2019 syntax; loads as `type="module"` too, and from disk. */
export function embedBuild({ entry, fileName, lazy, outDir = at('./dist') }) {
  return {
    configFile: false,
    root: at('.'),
    logLevel: 'warn',
    // FlexSearch asks `import.meta` where its worker stands; there is no worker here.
    define: { 'process.env.NODE_ENV': '"production"', 'import.meta': '{}' },
    resolve: { conditions: ['@mingce/source', 'production', 'browser', 'import', 'default'] },
    plugins: lazy ? [lazyParts()] : [],
    build: {
      // BigInt, which the fallback's library works with, is ES2020.
      target: fileName === 'mingce-fallback.js' ? 'es2020' : 'es2019',
      outDir,
      emptyOutDir: false,
      sourcemap: true,
      reportCompressedSize: false,
      lib: { entry: at(entry), name: 'Mingce', formats: ['iife'], fileName: () => fileName },
      rollupOptions: {
        transform: { inject: { 'Object.hasOwn': [at('./src/has-own.ts'), 'hasOwn'] } },
        output: { codeSplitting: false, minify: true, extend: true },
      },
    },
  };
}

/** Every script of the package. */
export const embedBuilds = [
  embedBuild({ entry: './src/index.ts', fileName: 'mingce.js', lazy: true }),
  ...parts.map((part) =>
    embedBuild({ entry: `./src/parts/${part}.ts`, fileName: `mingce-${part}.js`, lazy: false }),
  ),
];
