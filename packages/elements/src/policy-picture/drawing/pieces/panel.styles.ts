import { css } from 'lit';
import type { PictureStyles } from '../picture-styles.js';

/** A box with a title and a list. */
export const panelStyles: PictureStyles = {
  phone: css`
    .panel {
      padding: 18px 18px 8px;
      border-top: 3px solid var(--_accent);
      background: var(--_surface);
    }
    .panel-title {
      font-size: var(--h3);
    }
    .panel ul {
      margin-top: 6px;
    }
    .panel li {
      display: grid;
      grid-template-columns: 22px 1fr;
      gap: 12px;
      padding: 10px 0;
      line-height: 1.6;
    }
    .panel li + li {
      border-top: 1px solid var(--_line);
    }
    .paper .panel {
      background: var(--_tint);
    }
  `,
  wide: (pic) => css`
    ${pic} .full {
      padding: 28px 32px 16px;
    }
    /* Two columns at any wide measure, and one where there is one line. */
    ${pic} .full ul {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(300px, 1fr));
      column-gap: 40px;
    }
    ${pic} .full li:nth-child(2) {
      border-top: 0;
    }
  `,
  paper: css`
    .panel-title {
      break-after: avoid;
    }
  `,
};
