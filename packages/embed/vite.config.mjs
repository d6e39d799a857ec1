import { fileURLToPath } from 'node:url';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

/** What a page loads only when a reader needs it: file name of the part → module it stands for. */
export const parts = { suggest: 'suggest', fallback: 'fallback' };

/** In the main script, a dynamic import of a lazy module becomes a script tag for its part. */
const lazyParts = () => ({
  name: 'mingce-lazy-parts',
  enforce: 'pre',
  async resolveId(source, importer) {
    if (importer?.includes('/embed/src/')) return null;
    if (source === '@mingce/search/suggest') return at('./src/lazy/suggest.ts');
    if (/\/fallback\.js$/.test(source) && importer?.includes('/feed/src/')) return at('./src/lazy/fallback.ts');
    return null;
  },
});

/** One classic script (IIFE) in ES2019 syntax; loads as `type="module"` too, and from disk. */
export function embedBuild({ entry, fileName, lazy, outDir = at('./dist') }) {
  return {
    configFile: false,
    root: at('.'),
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: { conditions: ['@mingce/source', 'production', 'browser', 'import', 'default'] },
    plugins: lazy ? [lazyParts()] : [],
    build: {
      target: lazy || fileName.includes('suggest') ? 'es2019' : 'es2020',
      outDir,
      emptyOutDir: false,
      sourcemap: true,
      reportCompressedSize: false,
      lib: { entry: at(entry), name: 'Mingce', formats: ['iife'], fileName: () => fileName },
      rollupOptions: { output: { codeSplitting: false, minify: true, extend: true } },
    },
  };
}

/** Every script of the package. */
export const embedBuilds = [
  embedBuild({ entry: './src/index.ts', fileName: 'mingce.js', lazy: true }),
  ...Object.keys(parts).map((part) =>
    embedBuild({ entry: `./src/parts/${part}.ts`, fileName: `mingce-${part}.js`, lazy: false }),
  ),
];
