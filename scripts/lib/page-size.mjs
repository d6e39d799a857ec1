import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { root } from './run.mjs';

/**
 * What a page of a site with a build loads to show one element: a function that gives bytes of gzip -9 of the bundle of
 * `import '@mingce/elements/<tag>/define'`, from the packages as published, without the chunks that are fetched on
 * demand, except those named.
 */
export async function openPage(tag) {
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
  const chunks = new Map(output.map((chunk) => [chunk.fileName, chunk]));
  const bytes = (name) => gzipSync(chunks.get(name)?.code ?? '', { level: 9 }).length;
  const addWithImports = (loaded, name) => {
    if (loaded.has(name)) return;
    loaded.add(name);
    for (const other of chunks.get(name)?.imports ?? []) addWithImports(loaded, other);
  };

  /** @param also - Modules of the elements, such as `policy-picture/drawing.js`, whose chunks count as well. */
  return (also = []) => {
    const named = also.map((module) => path.join(root, 'packages/elements/dist', module));
    const missing = named.filter((id) => !output.some(({ facadeModuleId }) => facadeModuleId === id));
    if (missing.length > 0) throw new Error(`no chunk of its own: ${missing.join(', ')}`);
    const loaded = new Set();
    for (const chunk of output)
      if (chunk.isEntry || named.includes(chunk.facadeModuleId)) addWithImports(loaded, chunk.fileName);
    return [...loaded].reduce((sum, name) => sum + bytes(name), 0);
  };
}
