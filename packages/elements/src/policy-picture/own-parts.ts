import type { LazyPart } from '../internal/lazy-part.js';
import { chooseSections } from './choose-layout.js';
import type { PictureSource } from './picture-source.js';
import { rarePart } from './rare.js';
import { sceneOf } from './scene.js';
import { scenes } from './scenes.js';

/** The parts that a picture needs for itself, besides those of all: its scene, and its rare layouts. */
export function ownParts(source: PictureSource): LazyPart<unknown>[] {
  const rare = chooseSections(source).flatMap(({ layout }) => rarePart(layout) ?? []);
  return [scenes[sceneOf(source.policy)], ...new Set(rare)];
}
