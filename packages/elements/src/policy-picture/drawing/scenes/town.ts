import { svg } from 'lit';
import { block, type Scene, tree, windows } from './shapes.js';

/** A town: towers, windows, houses, trees. */
export const town: Scene = () => svg`
  <circle class="light" cx="872" cy="92" r="46"/>
  <path class="s1" d="${block(60, 150, 90)}${block(180, 110, 76)}${block(430, 136, 84)}${block(700, 120, 96)}${block(948, 160, 90)}"/>
  <path class="s2" d="${block(120, 196, 120)}${block(300, 90, 92)}${block(540, 170, 140)}${block(820, 186, 110)}"/>
  <path class="s1" d="${windows(314, 112, 4, 8, 17, 21)}${windows(556, 192, 7, 4, 17, 24)}${windows(136, 216, 5, 3, 19, 25)}${windows(836, 206, 5, 3, 18, 26)}"/>
  <path class="s3" d="M330 300v-76l84-44 84 44v76zM610 300v-60l70-38 70 38v60z"/>
  <path class="s2" d="M398 300v-44h32v44zM664 300v-36h32v36z"/>
  <g class="s4">${tree(276, 300, 26)}${tree(540, 300, 32)}${tree(790, 300, 28)}${tree(1010, 300, 34)}${tree(60, 300, 30)}</g>
  <path class="base" d="M0 295h1080v5H0z"/>`;
