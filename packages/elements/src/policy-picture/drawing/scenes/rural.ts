import { svg } from 'lit';
import { hill, type Scene, tree } from './shapes.js';

/** Farms, hills and furrows. */
export const rural: Scene = () => svg`
  <circle class="light" cx="408" cy="72" r="42"/>
  <path class="s1" d="${hill(210, 20, 128)}"/><path class="s2" d="${hill(236, 130, 178)}"/>
  <path class="s3" d="${hill(262, 196, 222)}"/>
  <path class="paper" d="M640 252v-40h86v40zM748 256v-52h112v52z"/>
  <path class="base" d="m632 214 51-30 51 30zM738 206l66-36 66 36z"/>
  <path class="s2" d="M674 252v-22h18v22zM794 256v-28h20v28zM762 222h18v16h-18zM830 222h18v16h-18z"/>
  <g class="s4">${tree(596, 254, 30)}${tree(892, 254, 34)}${tree(934, 256, 24)}${tree(180, 252, 26)}</g>
  <path class="s4" d="${hill(290, 250, 262)}"/>
  <path class="furrow" d="M0 300Q300 262 560 290M60 300Q360 272 640 292M620 300Q820 268 1080 276M720 300Q900 282 1080 288"/>
  <path class="wire" d="M556 62q9-9 16 0q7-9 16 0M612 42q6-6 11 0q5-6 11 0"/>`;
