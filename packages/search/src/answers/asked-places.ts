import type { Places } from './places.js';
import type { Slot } from './types.js';

const comesFrom = /(?:从|来自)$/;
/** After a place it shows that the question is about another place, “here”: 在示例市交的医保在这能用吗. */
const isHereNow = /^(?!这).*(?:[在到]这|这[里儿边]|[搬转迁](?:过)?来)/;

/**
 * The places that a question asks about. A single place that is named only as an origin (我从示例市搬来) does not count; of
 * two places, such as a move from one to the other, both count.
 */
export function placesAsked(text: string, places: Places): Slot[] {
  const named = places.placesIn(text);
  const [only, another] = named;
  if (!only || another) return named;
  const at = text.indexOf(only.text);
  const [before, after] = [text.slice(0, at), text.slice(at + only.text.length)];
  return comesFrom.test(before) || isHereNow.test(after) ? [] : named;
}
