import { css, unsafeCSS } from 'lit';
import { charts } from './charts.styles.js';
import { contactStyles } from './contact.styles.js';
import { frame } from './frame.styles.js';
import { mediumRules } from './medium.styles.js';
import { order } from './order.styles.js';
import { sections } from './sections.styles.js';
import themes from './themes.styles.js';

/**
 * Narrow first; the medium rules hold for medium and wide pictures. What only wide pictures and paper need is in sheets of
 * their own, which phones fetch never and later. Made of constants only.
 */
export default [
  themes,
  frame,
  sections,
  order,
  charts,
  contactStyles,
  css`@media screen {${unsafeCSS(mediumRules('.pic:not([data-size=narrow])'))}}`,
];
