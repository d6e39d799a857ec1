import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core';
import { Closers, type Ending, temporaryFolder } from '../../packages/testing/src/node.js';
import { chromium, chromiumFlags } from './browsers.mjs';

/**
 * Starts a browser that is closed, and its profile removed, when its owner ends. Puppeteer would fail to close one if
 * processes of the browser still write into the profile 1.5 s after it has ended, as they do on a busy machine.
 */
export async function launchBrowser(owner: Ending, options: LaunchOptions): Promise<Browser> {
  const closers = new Closers();
  owner.after(() => closers.close());
  const userDataDir = await temporaryFolder(closers);
  const browser = await puppeteer.launch({ timeout: 60_000, ...options, userDataDir });
  closers.after(() => browser.close());
  return browser;
}

/** Starts the Chromium of the tests, with further flags. */
export const launchChromium = (owner: Ending, flags: readonly string[] = []): Promise<Browser> =>
  launchBrowser(owner, { executablePath: chromium(), args: [...chromiumFlags, ...flags] });
