import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'vite';
import { type Closers, serveFolder } from '../../packages/testing/src/node.js';

/** Serves the page that reads the feed, from another origin than the feed; returns its address. */
export async function servePage(closers: Closers, folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  await build({
    configFile: false,
    logLevel: 'warn',
    resolve: { conditions: ['@mingce/source', 'browser'] },
    build: {
      target: 'chrome80',
      outDir: path.join(folder, 'script'),
      emptyOutDir: false,
      lib: { entry: path.join(import.meta.dirname, 'page.ts'), formats: ['es'], fileName: 'page' },
    },
  });
  const html = '<!doctype html><meta charset="utf-8"><script type="module" src="script/page.js"></script>';
  await writeFile(path.join(folder, 'index.html'), html);
  const server = await serveFolder(folder);
  closers.after(() => server.close());
  return `${server.url}index.html`;
}
