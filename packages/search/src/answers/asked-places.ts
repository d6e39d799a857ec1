import type { Places } from './places.js';
import type { Slot } from './types.js';

const comesFrom = /(?:从|来自)$/;
/** Behind a place, it says that what is asked about is here now: 在示例市交的医保在这能用吗. */
const isHereNow = /^(?!这).*(?:[在到]这|这[里儿边]|[搬转迁](?:过)?来)/;

/**
 * The places that a question asks about. One place that is named only to say where somebody or something comes from
 * (我从示例市搬来) is none; of two, such as from one to the other, both are.
 */
export function placesAsked(text: string, places: Places): Slot[] {
  const named = places.placesIn(text);
  const [only, another] = named;
  if (!only || another) return named;
  const at = text.indexOf(only.text);
  const [before, after] = [text.slice(0, at), text.slice(at + only.text.length)];
  return comesFrom.test(before) || isHereNow.test(after) ? [] : named;
}
