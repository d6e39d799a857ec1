import { chooseSections } from '../policy-picture/drawing/choose-sections.js';
import type { Item } from '../policy-picture/drawing/items.js';
import { keyFigures } from '../policy-picture/drawing/key-figures.js';
import { percentagesOf } from '../policy-picture/drawing/numbers.js';
import type { PictureSource } from '../policy-picture/drawing/picture-source.js';

/** Maximum number of figures; more would be too small in a list of messages. */
const most = 2;

/**
 * The one or two figures that represent a policy: its key amounts, else its target percentages, else the percentages
 * that it pays.
 */
export function cardFigures(source: PictureSource): readonly Item[] {
  const sections = chooseSections(source);
  const itemsOf = (name: string) => sections.find(({ element }) => element === name)?.items ?? [];
  const figures = keyFigures(itemsOf('standards'));
  // A percentage means little without its base, for which a card has no room.
  const amounts = figures.filter(({ amount }) => amount?.unit !== '%');
  const shares = itemsOf('objectives')
    .flatMap(percentagesOf)
    .filter(({ label }) => label !== '')
    .map(({ label, to }): Item => ({ title: label, text: '', amount: { value: to, unit: '%' } }));
  const chosen = figures[0]?.lead ? figures : [];
  return ([chosen, amounts, shares, figures].find(({ length }) => length > 0) ?? []).slice(0, most);
}

/** Maximum length of a title; a longer one would be too small to read. */
const longest = 140;

/** The title, shortened to fit on a card. */
export function cardTitle(title: string): string {
  return title.length > longest ? `${title.slice(0, longest - 1)}…` : title;
}
