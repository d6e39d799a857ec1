import { css } from 'lit';
import type { PictureStyles } from '../picture-styles.js';

/** The numbers of items. */
export const itemPiecesStyles: PictureStyles = {
  phone: css`
    .no {
      font-weight: 700;
      color: var(--_accent);
    }
  `,
};
