import { css, unsafeCSS } from 'lit';
import { charts } from './charts.styles.js';
import { contactStyles } from './contact.styles.js';
import { frame } from './frame.styles.js';
import { mediumRules } from './medium.styles.js';
import { order } from './order.styles.js';
import print from './print.styles.js';
import { sceneStyles } from './scene.styles.js';
import { sections } from './sections.styles.js';
import wide from './wide.styles.js';

/**
 * Narrow first; the medium rules hold for medium and wide pictures and on paper, where the width on screen says
 * nothing. Made of constants only.
 */
export default [
  sceneStyles,
  frame,
  sections,
  order,
  charts,
  contactStyles,
  css`@media screen {${unsafeCSS(mediumRules('.pic:not([data-size=narrow])'))}}`,
  wide,
  css`@media print {${unsafeCSS(mediumRules('.pic'))}}`,
  print,
];
