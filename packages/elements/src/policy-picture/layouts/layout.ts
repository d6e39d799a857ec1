import type { PictureLayout as LayoutName } from '@mingce/schema/vocabulary';
import type { Item } from '../drawing/items.js';
import { isPenalty } from '../drawing/key-figures.js';
import { isFigure, onOneScale, percentagesOf } from '../drawing/numbers.js';

export type { LayoutName };

/** When the items of an element may be drawn in a layout, and when it is what their shape asks for. */
interface Layout {
  /** Whether an author may choose it; always by default. */
  readonly can?: (items: readonly Item[]) => boolean;
  /** Whether it is chosen unasked; where an author may choose it by default. */
  readonly suits?: (items: readonly Item[]) => boolean;
}

const day = /^(?:\d{4}[年.\-/]|\d{1,2}月|每年|[一二三四]季度|第[一二三四]季度)|(?:前|底|起|之后)$/;
const step = /^(?:第[一二三四五六七八九十\d]+步|步骤[一二三四五六七八九十\d]+|[①-⑳])[\s　:：、.．]*/;

const titled = (items: readonly Item[]) => items.every(({ title }) => title !== undefined);
const fewOnOneScale = (items: readonly Item[]) =>
  items.length > 1 && items.length <= 6 && onOneScale(items) !== undefined;
const withAmounts = (items: readonly Item[]) => items.every(({ amount }) => amount !== undefined);

/** Every way to draw a section, except hero and contact, which every picture has. */
const layouts: Readonly<Record<LayoutName, Layout>> = {
  figures: {
    can: (items) => items.every(({ amount }) => isFigure(amount)),
    suits: (items) => items.length <= 2 && !items.some(isPenalty),
  },
  prose: {},
  aims: {},
  progress: {
    can: (items) => items.some((item) => percentagesOf(item).length > 0),
    suits: (items) => items.every((item) => percentagesOf(item).length > 0),
  },
  timeline: {
    can: titled,
    suits: (items) => items.length > 1 && items.every(({ title = '' }) => day.test(title)),
  },
  steps: { suits: (items) => items.length > 1 && items.every(({ title = '' }) => step.test(title)) },
  audience: { suits: (items) => items.some(({ audience }) => audience !== undefined) },
  checklist: {},
  table: { can: withAmounts },
  stairs: {
    can: fewOnOneScale,
    suits: (items) => items.length > 2 && isSteady(items) && !items.some(isPenalty),
  },
  share: { can: fewOnOneScale, suits: isWhole },
  compare: { can: (items) => items.every(({ was }) => was !== undefined) },
  cards: {},
  spotlight: { suits: (items) => items.length === 1 },
  ledger: { suits: (items) => items.length > 9 },
  glossary: { can: titled },
  dos: {},
  questions: { can: titled, suits: (items) => items.every(({ title = '' }) => /[?？]$/.test(title)) },
  highlights: {},
  tags: { can: titled },
};

export function isLayout(name: string | undefined): name is LayoutName {
  return Object.keys(layouts).some((known) => known === name);
}

/** Whether an author may choose a layout for these items. */
export function canDraw(name: LayoutName, items: readonly Item[]): boolean {
  return layouts[name].can?.(items) ?? true;
}

/** Whether a layout is what the shape of the items asks for. */
export function suits(name: LayoutName, items: readonly Item[]): boolean {
  return canDraw(name, items) && (layouts[name].suits?.(items) ?? true);
}

/** The words of a step's title without its number, which the drawing has already. */
export function stepTitle(title: string | undefined): string {
  return title?.replace(step, '') ?? '';
}

/** Values that only rise, or only fall, and not too steeply for columns side by side. */
function isSteady(items: readonly Item[]): boolean {
  const values = onOneScale(items);
  if (values === undefined || Math.max(...values) / Math.min(...values) > 20) return false;
  const steps = values.slice(1).map((value, index) => value - (values[index] ?? 0));
  const isChanging = steps.some((one) => one !== 0);
  return isChanging && (steps.every((one) => one >= 0) || steps.every((one) => one <= 0));
}

/** Percentages that make up a whole. */
function isWhole(items: readonly Item[]): boolean {
  const values = onOneScale(items);
  if (values === undefined || items[0]?.amount?.unit !== '%') return false;
  return Math.abs(values.reduce((sum, value) => sum + value, 0) - 100) < 0.5;
}
