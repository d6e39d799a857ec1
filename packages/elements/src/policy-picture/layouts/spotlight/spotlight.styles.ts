import { css } from 'lit';
import type { PictureStyles } from '../../drawing/picture-styles.js';

export const styles: PictureStyles = {
  phone: css`
    .spot {
      padding-inline-start: 20px;
      border-inline-start: 4px solid var(--_accent);
    }
    .spot .it,
    .spot-text {
      font: 700 calc(var(--h2) * 1.05) / 1.45 var(--_font-title);
      color: var(--_accent);
    }
    .spot .tx {
      margin-top: 10px;
      font-size: var(--lead);
    }
    .spot-text {
      font-size: var(--lead);
    }
  `,
  wide: (pic) => css`
    ${pic} .spot-text {
      font-size: calc(var(--h2) * 0.75);
    }
  `,
  paper: css`
    .l-spotlight {
      break-inside: avoid;
    }
  `,
};
