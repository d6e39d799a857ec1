import { css } from 'lit';
import type { PictureStyles } from '../picture-styles.js';

/** Bars beside their numbers. */
export const barStyles: PictureStyles = {
  phone: css`
    .pic .bar {
      grid-column: 1 / -1;
      height: 12px;
      overflow: visible;
    }
    .track {
      fill: var(--_line);
      opacity: 0.6;
    }
    .value {
      fill: var(--_accent);
    }
    .before {
      fill: var(--_rule);
    }
  `,
};
