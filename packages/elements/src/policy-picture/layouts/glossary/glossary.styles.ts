import { css } from 'lit';
import type { PictureStyles } from '../../drawing/picture-styles.js';

export const styles: PictureStyles = {
  phone: css`
    .terms > div {
      padding: 16px 0;
      border-top: 1px solid var(--_line);
    }
    .terms dt {
      font: 700 calc(var(--h3) * 1.12) / 1.5 var(--_font-title);
      color: var(--_accent);
    }
    .terms dd {
      margin-top: 4px;
    }
  `,
  medium: (pic) => css`
    ${pic} .terms > div {
      display: grid;
      grid-template-columns: 8.5em 1fr;
      column-gap: 24px;
    }
    ${pic} .terms dd {
      margin: 0;
    }
  `,
  wide: (pic) => css`
    ${pic} .terms > div {
      grid-template-columns: 9.5em 1fr;
      padding: 20px 0;
    }
  `,
  paper: css`
    .terms > div {
      break-inside: avoid;
    }
    .pic .terms > div {
      padding-top: 2mm;
      padding-bottom: 2mm;
    }
    .terms > :nth-child(n + 3):last-child {
      break-before: avoid;
    }
    .terms.n2 {
      break-inside: avoid;
    }
  `,
};
