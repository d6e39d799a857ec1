import type { CSSResult } from 'lit';
import { LazyPart } from '../../internal/lazy-part.js';
import type { Draw } from '../drawing/pieces/item-pieces.js';
import type { LayoutName } from './layout.js';

/** What draws a rare layout, and its styles. */
interface RareLayout {
  readonly draw: Draw;
  readonly styles: CSSResult;
}

/** The layouts that many pictures lack; what draws one is fetched by those that have it. */
export const rareLayouts = {
  aims: new LazyPart<RareLayout>(() => import('./aims/aims.js')),
  progress: new LazyPart<RareLayout>(() => import('./progress/progress.js')),
  timeline: new LazyPart<RareLayout>(() => import('./timeline/timeline.js')),
  steps: new LazyPart<RareLayout>(() => import('./steps/steps.js')),
  stairs: new LazyPart<RareLayout>(() => import('./stairs/stairs.js')),
  share: new LazyPart<RareLayout>(() => import('./share/share.js')),
  ledger: new LazyPart<RareLayout>(() => import('./ledger/ledger.js')),
  questions: new LazyPart<RareLayout>(() => import('./questions/questions.js')),
  tags: new LazyPart<RareLayout>(() => import('./tags/tags.js')),
} as const;

export type RareLayoutName = keyof typeof rareLayouts;

/** The part of a rare layout; `undefined` for those that every picture brings. */
export function rarePart(layout: LayoutName): LazyPart<RareLayout> | undefined {
  const known: Readonly<Partial<Record<LayoutName, LazyPart<RareLayout>>>> = rareLayouts;
  return known[layout];
}

/** Their parts, in the order of their styles. */
export const rareParts: readonly LazyPart<RareLayout>[] = Object.values(rareLayouts);
