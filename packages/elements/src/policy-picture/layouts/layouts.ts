import type { PictureLayout } from '@mingce/schema/vocabulary';
import * as folders from '../../generated/layouts.js';
import type { ElementItems, Item } from '../drawing/items.js';
import type { Layout } from './layout.js';

/** All layouts of sections, which authors may name; hero and end are part of every picture. */
export const layouts: Readonly<Record<PictureLayout, Layout>> = folders;

const names = Object.keys(layouts) as PictureLayout[];

/** Whether a layout of this name can draw these items. */
export function canDraw(name: string | undefined, items: readonly Item[]): name is PictureLayout {
  const known = names.find((one) => one === name);
  return known !== undefined && (layouts[known].can?.(items) ?? true);
}

/** The most suitable layout for an element. */
export function bestLayout(content: ElementItems): PictureLayout {
  let best: PictureLayout = 'cards';
  let most = 0;
  for (const name of names) {
    if (!canDraw(name, content.items)) continue;
    const score = layouts[name].score(content);
    if (score > most) [best, most] = [name, score];
  }
  return best;
}
