import { chooseSections } from '../policy-picture/drawing/choose-sections.js';
import type { Item } from '../policy-picture/drawing/items.js';
import { keyFigures } from '../policy-picture/drawing/key-figures.js';
import { percentagesOf } from '../policy-picture/drawing/numbers.js';
import type { PictureSource } from '../policy-picture/drawing/picture-source.js';

/** More figures than two would be too small to read in a list of messages. */
const most = 2;

/** The one or two figures that represent a policy: its key amounts, else the shares it is to reach, else shares it pays. */
export function cardFigures(source: PictureSource): readonly Item[] {
  const sections = chooseSections(source);
  const itemsOf = (name: string) => sections.find(({ element }) => element === name)?.items ?? [];
  const figures = keyFigures(itemsOf('standards'));
  // A percentage says little without what it is a percentage of, for which a card has no room.
  const amounts = figures.filter(({ amount }) => amount?.unit !== '%');
  const shares = itemsOf('objectives')
    .flatMap(percentagesOf)
    .filter(({ label }) => label !== '')
    .map(({ label, to }): Item => ({ title: label, text: '', amount: { value: to, unit: '%' } }));
  const chosen = figures[0]?.lead ? figures : [];
  return ([chosen, amounts, shares, figures].find(({ length }) => length > 0) ?? []).slice(0, most);
}

/** A title longer than this would be too small to read; six lines hold it. */
const longest = 140;

/** The title as it has room on a card. */
export function cardTitle(title: string): string {
  return title.length > longest ? `${title.slice(0, longest - 1)}…` : title;
}
