import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { root } from './run.mjs';

const at = (file) => fileURLToPath(new URL(file, import.meta.url));

/**
 * A plugin of @web/test-runner that serves browser test files bundled, each at its own address. A page loads some dozen
 * scripts in place of some hundred modules, which took a third of the processor's time. Code that several files or a
 * dynamic import share is a script of its own, so that a page has each module once, as on a site with a bundler.
 *
 * @param {readonly string[]} files - Full paths below the repository.
 * @param {readonly string[]} conditions - Conditions by which packages' `exports` are resolved.
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function bundledTests(files, conditions) {
  /** Scripts and their source maps, by their addresses. */
  const served = new Map();
  return {
    name: 'bundled-tests',
    async serverStart() {
      const { outputFiles } = await build({
        entryPoints: [...files],
        outbase: root,
        outdir: root,
        chunkNames: 'bundled/[name]-[hash]',
        write: false,
        bundle: true,
        splitting: true,
        format: 'esm',
        target: 'es2022',
        sourcemap: true,
        conditions: [...conditions],
        tsconfig: at('../tsconfig.browser.json'),
        inject: [at('./sendable-failures.mjs')],
        // FlexSearch names the first in a branch that only Node takes; the runner itself serves the second.
        external: ['worker_threads', '/__web-dev-server__web-socket.js'],
      });
      for (const file of outputFiles)
        served.set(`/${path.relative(root, file.path).replaceAll('\\', '/')}`, file.text);
    },
    serve({ path: address }) {
      const body = served.get(address.replace(/\.ts$/, '.js'));
      return body === undefined ? undefined : { body, type: address.endsWith('.map') ? 'json' : 'js' };
    },
  };
}
