import { regions } from '@mingce/schema/vocabulary';
import type { PlaceRow } from '../answers/places.js';

/**
 * The part of the pack `lexicon` with the divisions that a query may name: all provinces and cities, the counties of
 * provinces with documents in the feed (GB/T 2260), and the divisions that the feed adds.
 */
export function placesPart(
  documentRegions: ReadonlySet<string>,
  added: readonly PlaceRow[],
): { places: PlaceRow[] } {
  const provinces = new Set(Array.from(documentRegions, (code) => code.slice(0, 2)));
  const rows = new Map<string, string>();
  for (const { code, label } of regions) {
    if (code !== '000000' && (code.endsWith('00') || provinces.has(code.slice(0, 2)))) rows.set(code, label);
  }
  for (const [code, name] of added) rows.set(code, name);
  rows.delete('000000');
  return { places: Array.from(rows).sort(([a], [b]) => (a < b ? -1 : 1)) };
}
