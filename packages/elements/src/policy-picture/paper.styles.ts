import { css, unsafeCSS } from 'lit';
import { mediumRules } from './drawing/measured-styles.js';
import print from './print.styles.js';

/** A picture on paper: the medium rules, since its width on screen says nothing, and those of print. Made of constants only. */
export default css`@media print {${unsafeCSS(mediumRules('.pic'))}}${print}`;
