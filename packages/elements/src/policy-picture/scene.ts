import type { Policy } from '@mingce/schema/types';
import { html, type SVGTemplateResult, svg } from 'lit';

export type SceneName = 'town' | 'industry' | 'care' | 'rural';

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

const saw = (x: number, width: number, teeth: number, height: number) => {
  const tooth = width / teeth;
  const roof = `l${tooth} ${-height * 0.42}v${height * 0.42}`.repeat(teeth);
  return `M${x} 300v${-height}${roof}V300z`;
};
const windows = (x: number, y: number, columns: number, rows: number, dx: number, dy: number) => {
  let path = '';
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      path += `M${x + column * dx} ${y + row * dy}h${dx * 0.55}v${dy * 0.5}h${-dx * 0.55}z`;
    }
  }
  return path;
};
const block = (x: number, top: number, width: number) => `M${x} 300V${top}h${width}V300z`;
const tree = (x: number, base: number, radius: number) =>
  svg`<path d="M${x - 1.5} ${base}h3v${-radius * 1.2}h-3z"/><ellipse cx=${x} cy=${base - radius * 1.5} rx=${radius * 0.72} ry=${radius}/>`;
const hill = (left: number, peak: number, right: number) =>
  `M0 300V${left}Q270 ${peak} 540 ${(left + right) / 2}T1080 ${right}V300z`;

const scenes: Readonly<Record<SceneName, () => SVGTemplateResult>> = {
  town: () => svg`
    <circle class="light" cx="872" cy="92" r="46"/>
    <path class="s1" d="${block(60, 150, 90)}${block(180, 110, 76)}${block(430, 136, 84)}${block(700, 120, 96)}${block(948, 160, 90)}"/>
    <path class="s2" d="${block(120, 196, 120)}${block(300, 90, 92)}${block(540, 170, 140)}${block(820, 186, 110)}"/>
    <path class="s1" d="${windows(314, 112, 4, 8, 17, 21)}${windows(556, 192, 7, 4, 17, 24)}${windows(136, 216, 5, 3, 19, 25)}${windows(836, 206, 5, 3, 18, 26)}"/>
    <path class="s3" d="M330 300v-76l84-44 84 44v76zM610 300v-60l70-38 70 38v60z"/>
    <path class="s2" d="M398 300v-44h32v44zM664 300v-36h32v36z"/>
    <g class="s4">${tree(276, 300, 26)}${tree(540, 300, 32)}${tree(790, 300, 28)}${tree(1010, 300, 34)}${tree(60, 300, 30)}</g>
    <path class="base" d="M0 295h1080v5H0z"/>`,
  industry: () => svg`
    <circle class="s1" cx="820" cy="176" r="138"/><circle class="base" cx="820" cy="176" r="104"/><circle class="s1" cx="820" cy="176" r="54"/>
    ${[0, 45, 90, 135].map((angle) => svg`<path class="s1" transform="rotate(${angle} 820 176)" d="M807 22h26v40h-26zM807 290h26v40h-26z"/>`)}
    <path class="s2" d="${saw(40, 300, 4, 90)}M70 300V120h22v180zM112 300V150h18v150z"/>
    <path class="s3" d="${saw(560, 260, 3, 110)}${block(864, 96, 64)}${block(940, 140, 80)}${block(380, 150, 120)}"/>
    <path class="s1" d="${windows(875, 112, 3, 8, 16, 22)}${windows(952, 158, 4, 6, 16, 24)}${windows(394, 168, 5, 5, 20, 24)}"/>
    <path class="s4" d="${saw(180, 340, 5, 60)}${saw(660, 240, 4, 46)}"/>
    <path class="s2" d="${windows(196, 258, 16, 1, 20, 30)}${windows(676, 268, 11, 1, 20, 28)}"/>
    <path class="wire" d="M440 150V96h80M470 150v-28h90M410 150V70h-70M896 96V50h64M980 140V84h50"/>
    <g class="light"><circle cx="520" cy="96" r="5"/><circle cx="560" cy="122" r="5"/><circle cx="340" cy="70" r="5"/><circle cx="960" cy="50" r="5"/><circle cx="1030" cy="84" r="5"/></g>
    <path class="base" d="M0 294h1080v6H0z"/>`,
  care: () => svg`
    <circle class="light" cx="824" cy="112" r="58"/>
    <path class="s1" d="${hill(232, 96, 150)}"/><path class="s2" d="${hill(262, 168, 200)}"/>
    <path class="s3" d="M262 258V176l88-56 88 56v82zM600 262v-52l62-40 62 40v52z"/>
    <path class="s1" d="M330 258v-44h40v44zM290 190h26v24h-26zM386 190h26v24h-26zM648 262v-30h28v30z"/>
    <path class="s4" d="${hill(284, 222, 250)}"/>
    <g class="s3">${tree(206, 272, 34)}${tree(502, 268, 28)}${tree(560, 272, 40)}${tree(786, 264, 30)}${tree(962, 262, 44)}${tree(1022, 264, 30)}</g>
    <path class="wire" d="M596 84q9-9 16 0q7-9 16 0M660 58q6-6 11 0q5-6 11 0"/>
    <path class="base" d="M0 295h1080v5H0z"/>`,
  rural: () => svg`
    <circle class="light" cx="408" cy="72" r="42"/>
    <path class="s1" d="${hill(210, 20, 128)}"/><path class="s2" d="${hill(236, 130, 178)}"/>
    <path class="s3" d="${hill(262, 196, 222)}"/>
    <path class="paper" d="M640 252v-40h86v40zM748 256v-52h112v52z"/>
    <path class="base" d="m632 214 51-30 51 30zM738 206l66-36 66 36z"/>
    <path class="s2" d="M674 252v-22h18v22zM794 256v-28h20v28zM762 222h18v16h-18zM830 222h18v16h-18z"/>
    <g class="s4">${tree(596, 254, 30)}${tree(892, 254, 34)}${tree(934, 256, 24)}${tree(180, 252, 26)}</g>
    <path class="s4" d="${hill(290, 250, 262)}"/>
    <path class="furrow" d="M0 300Q300 262 560 290M60 300Q360 272 640 292M620 300Q820 268 1080 276M720 300Q900 282 1080 288"/>
    <path class="wire" d="M556 62q9-9 16 0q7-9 16 0M612 42q6-6 11 0q5-6 11 0"/>`,
};

/** Flat layers under the hero's words, never behind them, so that the words' contrast is known. */
export function renderScene(name: SceneName) {
  return html`<svg class="scene" viewBox="0 0 1080 300" preserveAspectRatio="xMidYMax slice" aria-hidden="true">${scenes[name]()}</svg>`;
}
