import { css, unsafeCSS } from 'lit';
import { mediumRules } from './drawing/measured-styles.js';
import wide from './wide.styles.js';

/** What changes where there is more room than on a phone: the medium rules, and those of wide pictures. Made of constants only. */
export const styles = css`@media screen{${unsafeCSS(mediumRules('.pic:not([data-size=narrow])'))}}${wide}`;
