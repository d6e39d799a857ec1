import { css, unsafeCSS } from 'lit';
import { charts } from './charts.styles.js';
import { contactStyles } from './contact.styles.js';
import { frame } from './frame.styles.js';
import { mediumRules } from './medium.styles.js';
import { order } from './order.styles.js';
import print from './print.styles.js';
import { sections } from './sections.styles.js';
import themes from './themes.styles.js';

/**
 * Narrow first, and wide in a sheet of its own, which phones never fetch; the medium rules hold for medium and wide pictures and on paper, where the width on screen says
 * nothing. Made of constants only.
 */
export default [
  themes,
  frame,
  sections,
  order,
  charts,
  contactStyles,
  css`@media screen {${unsafeCSS(mediumRules('.pic:not([data-size=narrow])'))}}`,
  css`@media print {${unsafeCSS(mediumRules('.pic'))}}`,
  print,
];
