import { svg } from 'lit';
import { hill, type Scene, tree } from './shapes.js';

/** Two homes among hills and trees. */
export const care: Scene = () => svg`
  <circle class="light" cx="824" cy="112" r="58"/>
  <path class="s1" d="${hill(232, 96, 150)}"/><path class="s2" d="${hill(262, 168, 200)}"/>
  <path class="s3" d="M262 258V176l88-56 88 56v82zM600 262v-52l62-40 62 40v52z"/>
  <path class="s1" d="M330 258v-44h40v44zM290 190h26v24h-26zM386 190h26v24h-26zM648 262v-30h28v30z"/>
  <path class="s4" d="${hill(284, 222, 250)}"/>
  <g class="s3">${tree(206, 272, 34)}${tree(502, 268, 28)}${tree(560, 272, 40)}${tree(786, 264, 30)}${tree(962, 262, 44)}${tree(1022, 264, 30)}</g>
  <path class="wire" d="M596 84q9-9 16 0q7-9 16 0M660 58q6-6 11 0q5-6 11 0"/>
  <path class="base" d="M0 295h1080v5H0z"/>`;
