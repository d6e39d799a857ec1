import { LazyPart } from '../../../internal/lazy-part.js';
import type { Scene, SceneName } from './scene.js';

/** The scenes, of which a picture has one. */
export const scenes: Readonly<Record<SceneName, LazyPart<{ readonly scene: Scene }>>> = {
  town: new LazyPart(() => import('./town.js')),
  industry: new LazyPart(() => import('./industry.js')),
  care: new LazyPart(() => import('./care.js')),
  rural: new LazyPart(() => import('./rural.js')),
};
