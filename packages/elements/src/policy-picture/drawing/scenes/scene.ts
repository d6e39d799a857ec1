import type { Policy } from '@mingce/schema/types';
import { html, type SVGTemplateResult, svg } from 'lit';

export type SceneName = 'town' | 'industry' | 'care' | 'rural';
/** What a scene shows; each is a module of its own, since a picture has one. */
export type Scene = () => SVGTemplateResult;

/** Topics and needs that call for a scene; the first with the most hits is drawn, the town where none hits. */
const calls: readonly (readonly [SceneName, RegExp])[] = [
  ['rural', /^(?:agriculture|farming|rural|water|forestry)/],
  ['town', /^(?:construction|housing|environment|transport|education|culture|planning)/],
  ['care', /^(?:elder|assistance|medical|health|disabled|child|civil|social)/],
  ['industry', /^(?:industry|enterprise|technology|innovation|funding|market|finance|tax|startup|trade)/],
];

/** The scene that goes with what a policy is about. */
export function sceneOf(policy: Pick<Policy, 'topics' | 'needs'> | undefined): SceneName {
  const codes = [...(policy?.topics ?? []), ...(policy?.needs ?? [])];
  let best: SceneName = 'town';
  let most = 0;
  for (const [name, call] of calls) {
    const hits = codes.filter((code) => call.test(code)).length;
    if (hits > most) [best, most] = [name, hits];
  }
  return best;
}

/** Shapes that scenes are made of, 1080 wide on a ground at 300. */
export const windows = (x: number, y: number, columns: number, rows: number, dx: number, dy: number) => {
  let path = '';
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      path += `M${x + column * dx} ${y + row * dy}h${dx * 0.55}v${dy * 0.5}h${-dx * 0.55}z`;
    }
  }
  return path;
};
export const block = (x: number, top: number, width: number) => `M${x} 300V${top}h${width}V300z`;
export const tree = (x: number, base: number, radius: number) =>
  svg`<path d="M${x - 1.5} ${base}h3v${-radius * 1.2}h-3z"/><ellipse cx=${x} cy=${base - radius * 1.5} rx=${radius * 0.72} ry=${radius}/>`;
export const hill = (left: number, peak: number, right: number) =>
  `M0 300V${left}Q270 ${peak} 540 ${(left + right) / 2}T1080 ${right}V300z`;

/** Flat layers under the hero's words, never behind them, so that the words' contrast is known. */
export function renderScene(scene: Scene | undefined) {
  return html`<svg class="scene" viewBox="0 0 1080 300" preserveAspectRatio="xMidYMax slice" aria-hidden="true">${scene?.()}</svg>`;
}
