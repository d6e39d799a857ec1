import { availableParallelism } from 'node:os';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { chromium, chromiumFlags, findEngine } from './scripts/lib/browsers.mjs';
import { bundledTests } from './scripts/lib/bundled-tests.mjs';
import { builtFile } from './scripts/lib/files.mjs';
import { webkitLauncher } from './scripts/lib/webkit-launcher.mjs';

// Files that run side by side must not share storage.
const pageOfItsOwn = async ({ context }) => (await context.browser().createBrowserContext()).newPage();

const forShortPages = [
  // A page of tests ends before what an optimising compiler makes of its code is of use: without one a run takes a seventh less of the processor.
  '--js-flags=--no-opt',
  // All pages are of one site. Without isolation of sites, and without pages that are kept to go back to, the process of a page
  // serves file after file in place of a new one for each: a run takes a fifth less.
  '--disable-site-isolation-trials',
  '--disable-features=BackForwardCache',
];

/** A real browser of each engine. */
export const launchers = {
  chromium: () =>
    chromeLauncher({
      launchOptions: { executablePath: chromium(), args: [...chromiumFlags, ...forShortPages] },
      createPage: async (options) => {
        const page = await pageOfItsOwn(options);
        // Each page must be in front: what lies behind gets no animation frames and no focus.
        const session = await page.createCDPSession();
        await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
        // One page serves file after file, with about:blank between them. Chromium keeps fifty entries of history, and what
        // makes room for more are entries added without a gesture, as tests do: Back would then leave the test's page. So
        // each file begins with a history of its own.
        const goto = page.goto.bind(page);
        page.goto = async (url, ...options) => {
          const response = await goto(url, ...options);
          if (url === 'about:blank') await session.send('Page.resetNavigationHistory');
          return response;
        };
        return page;
      },
    }),
  firefox: () =>
    puppeteerLauncher({
      launchOptions: { browser: 'firefox', executablePath: findEngine('firefox') },
      createPage: pageOfItsOwn,
    }),
  webkit: webkitLauncher,
};

/**
 * Sources of a run of browser tests: the sources of all packages, or what `npm run build` made of them, resolved as on a
 * site with a bundler, through each package's `exports`.
 */
export const forms = {
  source: {
    conditions: ['@mingce/source', 'production', 'browser'],
    file: (path) => path,
  },
  built: {
    conditions: ['production', 'browser'],
    file: builtFile,
  },
};

/**
 * The settings of a run; `node scripts/test.mjs browser|built [path …]` chooses the files.
 *
 * @param form - A key of `forms`.
 * @param files - Full paths.
 */
export const configOf = (form, files) => ({
  files,
  plugins: [bundledTests(files, forms[form].conditions)],
  // Progress is drawn over and over: a log would be nothing else.
  reporters: [defaultReporter({ reportTestProgress: process.stdout.isTTY === true })],
  // A page waits for frames and timers half of its time, which Node tests use that run beside it.
  concurrency: Math.min(4, availableParallelism()),
  testsStartTimeout: 60_000,
  browserStartTimeout: 60_000,
  testFramework: { config: { timeout: 30_000 } },
});
