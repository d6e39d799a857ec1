import type { LayoutName } from './layouts.js';

const rare = ['progress', 'timeline', 'stairs', 'share', 'ledger', 'questions', 'tags'] as const;

/** The layouts that few pictures have; what draws them is fetched by those that do. */
export type RareLayout = (typeof rare)[number];

export function isRare(layout: LayoutName): layout is RareLayout {
  return (rare as readonly LayoutName[]).includes(layout);
}
