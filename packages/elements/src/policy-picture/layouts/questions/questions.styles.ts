import { css } from 'lit';
import type { PictureStyles } from '../../drawing/picture-styles.js';

export const styles: PictureStyles = {
  phone: css`
    .qa li {
      position: relative;
      padding: 16px 0 16px calc(28px * var(--k) + 16px);
      border-top: 1px solid var(--_line);
    }
    .q {
      position: absolute;
      top: 17px;
      left: 0;
      width: calc(28px * var(--k));
      font: 700 calc(16px * var(--k)) / calc(28px * var(--k)) var(--_font-title);
      text-align: center;
      color: var(--_paper);
      background: var(--_seal);
    }
    .qa .tx {
      margin-top: 6px;
    }
  `,
  paper: css`
    .pic .qa li {
      padding-top: 2mm;
      padding-bottom: 2mm;
    }
    .qa li:nth-child(n + 4):last-child {
      break-before: avoid;
    }
  `,
};
