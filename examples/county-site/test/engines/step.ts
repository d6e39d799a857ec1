import assert from 'node:assert/strict';
import type { EngineWindow } from '../../../../scripts/lib/engine-window.js';
import type { WatchedSite } from './watched-site.js';

/** A reader's action and its visible result, which is the same in every engine. */
export type Step = (window: EngineWindow, site: WatchedSite) => Promise<unknown>;

/** The text of an element once it has settled. */
export const settled = (window: EngineWindow, tag: string) =>
  window.evaluate((name: string) => settledWords(name), tag);

/** @throws AssertionError for a page that scrolls sideways. */
export async function fits(window: EngineWindow): Promise<void> {
  const wide = await window.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  assert.ok(wide <= 0, `the page scrolls ${wide} px sideways`);
}
