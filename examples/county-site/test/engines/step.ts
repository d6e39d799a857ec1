import assert from 'node:assert/strict';
import type { EngineWindow } from '../../../../scripts/lib/engine-window.js';
import type { WatchedSite } from './watched-site.js';

/** An act of a reader, and the result that they see: the same in every engine. */
export type Step = (window: EngineWindow, site: WatchedSite) => Promise<unknown>;

/** The words of an element when it has come to rest. */
export const settled = (window: EngineWindow, tag: string) =>
  window.evaluate((name: string) => settledWords(name), tag);

/** @throws AssertionError for a page that scrolls sideways. */
export async function fits(window: EngineWindow): Promise<void> {
  const wide = await window.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  assert.ok(wide <= 0, `the page scrolls ${wide} px sideways`);
}
