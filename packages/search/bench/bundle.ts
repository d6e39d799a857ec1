import { build } from 'vite';

/**
 * SHA-256 and P-256 for pages over plain http. As in the embed script it is a file of its own, which is not loaded
 * where WebCrypto exists.
 */
const ofPlainHttp = /\/digest\/fallback\.ts$/;

/** A module and all it imports as one minified file, as a site with https would ship it. */
export function bundle(entry: string): Promise<Uint8Array> {
  return buildOne(entry, { codeSplitting: false });
}

/** The part of a module that is loaded at once, without its dynamic imports. */
export function bundleAtOnce(entry: string): Promise<Uint8Array> {
  return buildOne(entry, { codeSplitting: true });
}

async function buildOne(entry: string, output: { codeSplitting: boolean }): Promise<Uint8Array> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { conditions: ['@mingce/source'] },
    build: {
      write: false,
      target: 'chrome80',
      minify: true,
      lib: { entry, formats: ['es'], fileName: 'bundle' },
      rolldownOptions: { external: ofPlainHttp, output: { ...output, minify: true } },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const chunks = first && 'output' in first ? first.output.filter((chunk) => chunk.type === 'chunk') : [];
  const needed = new Map<string, string>();
  const need = (name: string | undefined): void => {
    const chunk = chunks.find(({ fileName }) => fileName === name);
    if (!chunk || needed.has(chunk.fileName)) return;
    needed.set(chunk.fileName, chunk.code);
    for (const other of chunk.imports) need(other);
  };
  need(chunks.find(({ isEntry }) => isEntry)?.fileName);
  if (needed.size === 0) throw new Error(`Vite made no file of ${entry}.`);
  return Buffer.from(Array.from(needed.values()).join('\n'));
}
