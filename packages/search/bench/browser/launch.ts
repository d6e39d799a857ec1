import puppeteer, { type Browser } from 'puppeteer-core';

interface Browsers {
  chromium(): string;
  chromiumFlags: readonly string[];
}

/** Launches the Chromium that the project's tests use. */
export async function launchBrowser(): Promise<Browser> {
  const browsers = new URL('../../../../scripts/lib/browsers.mjs', import.meta.url).href;
  const { chromium, chromiumFlags } = (await import(browsers)) as Browsers;
  return puppeteer.launch({
    executablePath: chromium(),
    args: [...chromiumFlags],
    acceptInsecureCerts: true,
  });
}
