import { build } from 'vite';

/** A module and all it imports as one minified file, as a site would ship it. */
export async function bundle(entry: string): Promise<Uint8Array> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { conditions: ['@mingce/source'] },
    build: {
      write: false,
      target: 'es2019',
      minify: true,
      lib: { entry, formats: ['es'], fileName: 'bundle' },
      rolldownOptions: { output: { codeSplitting: false, minify: true } },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (!chunk) throw new Error(`Vite made no file of ${entry}.`);
  return Buffer.from(chunk.code);
}
