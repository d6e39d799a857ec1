import { css } from 'lit';
import type { PictureStyles } from '../../drawing/picture-styles.js';

export const styles: PictureStyles = {
  paper: css`
    .l-checklist {
      break-inside: avoid;
    }
  `,
};
