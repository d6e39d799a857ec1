import { startWebKit } from './webkit.mjs';

/** Runs test files in WebKit, one after another in one window, as a launcher of @web/test-runner. */
export function webkitLauncher() {
  let browser;
  let current;
  return {
    name: 'WebKit',
    type: 'webkit',
    concurrency: 1,
    async startSession(id, url) {
      browser ??= await startWebKit();
      current = { id, url };
      await browser.page.resize(800, 600);
      await browser.page.open(url);
    },
    isActive: (id) => current?.id === id,
    getBrowserUrl: () => browser.page.url(),
    async stopSession() {
      current = undefined;
      await browser.page.open('about:blank');
      return {};
    },
    async stop() {
      await browser?.stop();
    },
  };
}
