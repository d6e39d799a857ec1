import { validityFacts, validityOn } from '@mingce/schema/validity';
import type { LazyPart } from '../internal/lazy-part.js';
import { chooseSections } from './choose-layout.js';
import { warning } from './parts.js';
import type { PictureSource } from './picture-source.js';
import { rarePart } from './rare.js';
import { sceneOf } from './scene.js';
import { scenes } from './scenes.js';

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
