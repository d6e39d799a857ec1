import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { engineMissing, engineNames, engineTitle } from '../../../scripts/lib/browsers.mjs';
import { type Engine, type EngineWindow, openWindow } from '../../../scripts/lib/engine-window.js';
import { steps } from './engines/steps.js';
import { openWatchedSite, type WatchedSite } from './engines/watched-site.js';

/** Result of each step in the first engine, the current Chromium. */
const seen = new Map<string, unknown>();
let site: WatchedSite;

before(async () => {
  site = await openWatchedSite();
});
after(() => site?.close());

// One engine after the other: all of them at once would take more memory than a small machine has.
for (const engine of engineNames as Engine[]) {
  describe(`${engineTitle(engine)} on the county site`, { skip: engineMissing(engine) }, () => {
    let window: EngineWindow;
    before(async () => {
      window = await openWindow(engine, { proxy: site.proxy });
      await window.resize(1280, 900);
    });
    after(() => window?.close());

    for (const [name, step] of Object.entries(steps)) {
      it(name, async () => {
        const found = await step(window, site);
        assert.deepEqual(await window.evaluate(() => globalThis.complaints ?? []), []);
        if (!seen.has(name)) seen.set(name, found);
        assert.deepEqual(found, seen.get(name));
      });
    }
  });
}
