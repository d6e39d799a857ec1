import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { chromium, chromiumFlags } from './scripts/lib/browsers.mjs';

/** Browser tests run from source, in a real Chromium. `node scripts/test.mjs browser [path …]` chooses the files. */
export default {
  files: ['packages/*/src/**/*.browser.test.ts', 'packages/{elements,embed}/src/**/*.test.ts'],
  nodeResolve: { exportConditions: ['@mingce/source', 'production', 'browser'] },
  plugins: [
    {
      name: 'node-only-imports',
      // FlexSearch names it in a branch that only Node takes.
      resolveImport: ({ source }) => (source === 'worker_threads' ? source : undefined),
    },
    esbuildPlugin({
      ts: true,
      target: 'es2021',
      tsconfig: fileURLToPath(new URL('./scripts/tsconfig.browser.json', import.meta.url)),
    }),
  ],
  browsers: [
    chromeLauncher({
      launchOptions: { executablePath: chromium(), args: chromiumFlags },
      // Files that run side by side must not share storage, and each must be in front: what lies behind gets no
      // animation frames and no focus.
      createPage: async ({ context }) => {
        const own = await context.browser().createBrowserContext();
        const page = await own.newPage();
        const session = await page.createCDPSession();
        await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
        return page;
      },
    }),
  ],
  concurrency: 2,
  testsFinishTimeout: 180_000,
  testsStartTimeout: 60_000,
  browserStartTimeout: 60_000,
  testFramework: { config: { timeout: 30_000 } },
};
