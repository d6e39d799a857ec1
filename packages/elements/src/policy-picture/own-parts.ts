import { validityFacts, validityOn } from '@mingce/schema/validity';
import type { LazyPart } from '../internal/lazy-part.js';
import { chooseSections } from './drawing/choose-sections.js';
import type { PictureSource } from './drawing/picture-source.js';
import { sceneOf } from './drawing/scenes/scene.js';
import { scenes } from './drawing/scenes/scenes.js';
import { rarePart } from './layouts/registry.js';
import { warning } from './parts.js';

/** The parts that a picture needs for itself, besides those of all: its scene, and its rare layouts. */
export function ownParts(source: PictureSource): LazyPart<unknown>[] {
  const rare = chooseSections(source).flatMap(({ layout }) => rarePart(layout) ?? []);
  return [scenes[sceneOf(source.policy)], ...new Set(rare)];
}

/** The parts without which a picture must not stand: one whose policy does not hold on a day is marked as such. */
export function vitalParts({ policy }: PictureSource, today: string): LazyPart<unknown>[] {
  const holds = policy === undefined || validityOn(validityFacts(policy), today) === 'inForce';
  return holds ? [] : [warning];
}
