import type { PictureLayout } from '@mingce/schema/vocabulary';
import type { ElementItems, Item } from '../drawing/items.js';
import type { Layout } from './layout.js';
import * as registry from './registry.js';

export type LayoutName = keyof typeof registry;

/** Every way to draw a section except hero and end, which every picture has; all that authors may write is among them. */
export const layouts: Readonly<Record<LayoutName | PictureLayout, Layout>> = registry;

const names = Object.keys(layouts) as LayoutName[];

/** Whether a layout of this name can draw these items. */
export function canDraw(name: string | undefined, items: readonly Item[]): name is LayoutName {
  const known = names.find((one) => one === name);
  return known !== undefined && (layouts[known].can?.(items) ?? true);
}

/** The layout that suits best what an element says. */
export function bestLayout(content: ElementItems): LayoutName {
  let best: LayoutName = 'cards';
  let most = 0;
  for (const name of names) {
    if (!canDraw(name, content.items)) continue;
    const score = layouts[name].score(content);
    if (score > most) [best, most] = [name, score];
  }
  return best;
}
