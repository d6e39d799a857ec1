import type { BenefitItem } from '../types.js';
import type { Report } from './report.js';

/** The cycle of `onTopOf` through an item, from it to itself; `undefined` if there is none. */
function circleFrom(
  start: BenefitItem,
  byId: ReadonlyMap<string, BenefitItem>,
): readonly string[] | undefined {
  const walk = (item: BenefitItem, trail: readonly string[]): readonly string[] | undefined => {
    for (const next of item.stacking?.onTopOf ?? []) {
      if (next === start.id) return [...trail, next];
      const below = byId.get(next);
      const circle = below && !trail.includes(next) ? walk(below, [...trail, next]) : undefined;
      if (circle) return circle;
    }
    return undefined;
  };
  return walk(start, [start.id]);
}

/** Whether a rule excludes one of two items. */
function rules(left: BenefitItem, right: BenefitItem): boolean {
  if (left.stacking?.excludes?.includes(right.id) || right.stacking?.excludes?.includes(left.id)) return true;
  return (['chooseOne', 'higherOnly', 'oncePerYear'] as const).some((kind) => {
    const group = left.stacking?.[kind];
    return typeof group === 'string' && group === right.stacking?.[kind];
  });
}

/**
 * Faults of stacking: unknown ids, rules of an item against itself, cycles, and items on top of items that they
 * exclude.
 */
export function checkStacking(items: readonly BenefitItem[], report: Report): void {
  const byId = new Map(items.map((item) => [item.id, item]));
  items.forEach((item, place) => {
    const at = report.below(place, 'stacking');
    for (const kind of ['excludes', 'onTopOf'] as const)
      item.stacking?.[kind]?.forEach((id, index) => {
        if (id === item.id) at.below(kind, index).error('eligibility.stackingSelf', { item: id });
        else if (!byId.has(id)) at.below(kind, index).warning('eligibility.stackingElsewhere', { item: id });
      });
    for (const id of item.stacking?.onTopOf ?? []) {
      const below = byId.get(id);
      if (below && below !== item && rules(item, below))
        at.below('onTopOf').error('eligibility.stackingContradiction', { item: item.id, other: id });
    }
    const circle = circleFrom(item, byId);
    if (circle && circle.length > 2)
      at.below('onTopOf').error('eligibility.stackingCircle', { items: circle.join(' → ') });
  });
}
