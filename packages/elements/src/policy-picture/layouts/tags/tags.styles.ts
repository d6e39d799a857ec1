import { css } from 'lit';
import type { PictureStyles } from '../../drawing/picture-styles.js';

export const styles: PictureStyles = {
  phone: css`
    .tags {
      display: grid;
      gap: 0 28px;
    }
    .tags li {
      padding: 12px 0;
      border-top: 1px solid var(--_line);
    }
    .tags b {
      font-size: var(--h3);
      color: var(--_accent);
    }
  `,
  medium: (pic) => css`
    ${pic} .tags {
      display: grid;
      grid-template-columns: 1fr 1fr;
      column-gap: 32px;
    }
    ${pic} .tags.n1 {
      grid-template-columns: 1fr;
    }
  `,
  paper: css`
    .l-tags {
      break-inside: avoid;
    }
  `,
};
