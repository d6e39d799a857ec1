import { css, unsafeCSS } from 'lit';
import { pictureColors } from './themes/themes.js';

const colors = pictureColors.map((color) => `--_${color}:var(--_t-${color})`).join(';');

/** A picture in care mode: its colours win over a site's, and its type is larger. */
export const styles = css`
  .pic:not([data-care='off']) {
    --least: 18px;
    ${unsafeCSS(colors)}
  }
  .pic:not([data-care='off']) cite a {
    min-height: 44px;
    line-height: 44px;
  }
  .pic[data-care='on'] {
    --k: 1.25;
    --s: 18px;
  }
  .pic[data-care='larger'] {
    --k: 1.5;
  }
  .pic[data-care='larger'][data-size='narrow'] .meta {
    grid-template-columns: minmax(0, 1fr);
  }
  .policy.pic[data-care='larger'] .cmp tr {
    grid-template-columns: minmax(0, 1fr);
  }
  /* Long numbers in very large type have a line of their own on a phone. */
  .pic[data-size='narrow']:not([data-care='off']) .std:not(.d2):not(.d3):not(.d4):not(.d5) .amount,
  .pic[data-size='narrow'][data-care='larger'] .std .amount {
    grid-column: 1 / -1;
    grid-row: 3;
    flex-wrap: wrap;
    justify-self: start;
  }
`;
