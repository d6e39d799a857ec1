import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { root } from './run.mjs';

/**
 * Size of the code that a page loads for one element on a site with a bundler: bytes of gzip -9 of the bundle of
 * `import '@mingce/elements/<tag>/define'`, from the packages as published.
 *
 * @returns The bytes that are always loaded, and those of each module that is loaded on demand, by its path below
 *   packages/.
 */
export async function pageSizes(tag) {
  const { output } = await build({
    configFile: false,
    root,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      target: 'es2022',
      write: false,
      modulePreload: false,
      reportCompressedSize: false,
      minify: true,
      rollupOptions: {
        input: path.join(root, `packages/elements/dist/generated/define/${tag}.js`),
        preserveEntrySignatures: false,
      },
    },
  });
  const bytes = ({ code = '' }) => gzipSync(code, { level: 9 }).length;
  const below = (id) => path.relative(path.join(root, 'packages'), id).replaceAll('\\', '/');
  const onDemand = output.filter(({ isDynamicEntry }) => isDynamicEntry);
  const always = output.filter((chunk) => !onDemand.includes(chunk));
  return {
    always: always.reduce((sum, chunk) => sum + bytes(chunk), 0),
    onDemand: Object.fromEntries(onDemand.map((chunk) => [below(chunk.facadeModuleId), bytes(chunk)])),
  };
}
