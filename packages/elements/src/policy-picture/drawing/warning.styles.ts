import { css } from 'lit';
import type { PictureStyles } from './picture-styles.js';

/** The warning above a picture whose policy does not hold. */
export const warningStyles: PictureStyles = {
  phone: css`
    .warning {
      display: grid;
      grid-template-columns: 22px 1fr;
      gap: 10px;
      align-items: start;
      margin-top: 20px;
      padding: 10px 14px;
      font-weight: 700;
      color: var(--_on-highlight);
      background: var(--_highlight);
    }
    .warning svg {
      width: 22px;
      margin-top: 0.2em;
      stroke: currentColor;
    }
    @media (forced-colors: active) {
      .warning {
        border: 1px solid CanvasText;
      }
    }
  `,
};
