import { chooseSections, keyFigures } from '../policy-picture/choose-layout.js';
import type { Item } from '../policy-picture/items.js';
import { percentagesOf } from '../policy-picture/numbers.js';
import type { PictureSource } from '../policy-picture/picture-source.js';

/** More figures than two would be too small to read in a list of messages. */
const most = 2;

/** The one or two figures that stand for a policy: its key amounts, else the shares it is to reach. */
export function cardFigures(source: PictureSource): readonly Item[] {
  const sections = chooseSections(source);
  const itemsOf = (name: string) => sections.find(({ element }) => element === name)?.items ?? [];
  const amounts = keyFigures(itemsOf('standards'));
  const shares = itemsOf('objectives')
    .flatMap(percentagesOf)
    .filter(({ label }) => label !== '')
    .map(({ label, to }): Item => ({ title: label, text: '', amount: { value: to, unit: '%' } }));
  return (amounts.length > 0 ? amounts : shares).slice(0, most);
}
