import type { Policy } from '@mingce/schema/types';
import { html } from 'lit';
import { care } from './care.js';
import { industry } from './industry.js';
import { rural } from './rural.js';
import type { Scene } from './shapes.js';
import { town } from './town.js';

const scenes = { town, industry, care, rural } satisfies Readonly<Record<string, Scene>>;
type SceneName = keyof typeof scenes;
type Subject = Pick<Policy, 'topics' | 'needs'>;

/**
 * Patterns of topics and needs for each scene; the first with the most matches is drawn, or the town without matches.
 */
const calls: readonly (readonly [SceneName, RegExp])[] = [
  ['rural', /^(?:agriculture|farming|rural|water|forestry)/],
  ['town', /^(?:construction|housing|environment|transport|education|culture|planning)/],
  ['care', /^(?:elder|assistance|medical|health|disabled|child|civil|social)/],
  ['industry', /^(?:industry|enterprise|technology|innovation|funding|market|finance|tax|startup|trade)/],
];

/** The scene for the subject of a policy. */
function sceneOf(policy: Subject | undefined): SceneName {
  const codes = [...(policy?.topics ?? []), ...(policy?.needs ?? [])];
  let best: SceneName = 'town';
  let most = 0;
  for (const [name, call] of calls) {
    const hits = codes.filter((code) => call.test(code)).length;
    if (hits > most) [best, most] = [name, hits];
  }
  return best;
}

/** Flat layers below the hero's text, never behind it, so that the contrast of the text is known. */
export function drawScene(policy: Subject | undefined) {
  const scene = scenes[sceneOf(policy)];
  return html`<svg class="scene" viewBox="0 0 1080 300" preserveAspectRatio="xMidYMax slice" aria-hidden="true">${scene()}</svg>`;
}
