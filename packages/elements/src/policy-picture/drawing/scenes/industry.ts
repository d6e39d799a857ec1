import { svg } from 'lit';
import { block, type Scene, windows } from './shapes.js';

/** A roof of works. */
const saw = (x: number, width: number, teeth: number, height: number) => {
  const tooth = width / teeth;
  const roof = `l${tooth} ${-height * 0.42}v${height * 0.42}`.repeat(teeth);
  return `M${x} 300v${-height}${roof}V300z`;
};

/** Works and offices: a gear, saw roofs, wires. */
export const industry: Scene = () => svg`
  <circle class="s1" cx="820" cy="176" r="138"/><circle class="base" cx="820" cy="176" r="104"/><circle class="s1" cx="820" cy="176" r="54"/>
  ${[0, 45, 90, 135].map((angle) => svg`<path class="s1" transform="rotate(${angle} 820 176)" d="M807 22h26v40h-26zM807 290h26v40h-26z"/>`)}
  <path class="s2" d="${saw(40, 300, 4, 90)}M70 300V120h22v180zM112 300V150h18v150z"/>
  <path class="s3" d="${saw(560, 260, 3, 110)}${block(864, 96, 64)}${block(940, 140, 80)}${block(380, 150, 120)}"/>
  <path class="s1" d="${windows(875, 112, 3, 8, 16, 22)}${windows(952, 158, 4, 6, 16, 24)}${windows(394, 168, 5, 5, 20, 24)}"/>
  <path class="s4" d="${saw(180, 340, 5, 60)}${saw(660, 240, 4, 46)}"/>
  <path class="s2" d="${windows(196, 258, 16, 1, 20, 30)}${windows(676, 268, 11, 1, 20, 28)}"/>
  <path class="wire" d="M440 150V96h80M470 150v-28h90M410 150V70h-70M896 96V50h64M980 140V84h50"/>
  <g class="light"><circle cx="520" cy="96" r="5"/><circle cx="560" cy="122" r="5"/><circle cx="340" cy="70" r="5"/><circle cx="960" cy="50" r="5"/><circle cx="1030" cy="84" r="5"/></g>
  <path class="base" d="M0 294h1080v6H0z"/>`;
