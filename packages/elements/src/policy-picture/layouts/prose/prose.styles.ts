import { css } from 'lit';
import type { PictureStyles } from '../../drawing/picture-styles.js';

export const styles: PictureStyles = {
  phone: css`
    .prose .tx:first-child {
      font-size: var(--lead);
    }
    .prose .it {
      margin-top: 20px;
      font-size: var(--s);
      letter-spacing: 0.06em;
      color: var(--_accent);
    }
    .prose .it:first-child {
      margin-top: 0;
    }
    .prose .tx + .tx {
      margin-top: 0.9em;
    }
  `,
  paper: css`
    .l-prose {
      break-inside: avoid;
    }
  `,
};
