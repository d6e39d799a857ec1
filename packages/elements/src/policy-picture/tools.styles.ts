import { css } from 'lit';
import type { PictureStyles } from './drawing/picture-styles.js';

/** The buttons above a picture. */
export const toolsStyles: PictureStyles = {
  phone: css`
    .tools {
      display: flex;
      flex-wrap: wrap;
      justify-content: flex-end;
      max-width: 1080px;
      margin: 0 auto var(--_space);
    }
    .more-tools {
      position: relative;
    }
    .more-tools > summary {
      list-style: none;
    }
    .more-tools > summary::-webkit-details-marker {
      display: none;
    }
    .more-tools > summary > svg {
      margin: 0 0 0 0.4em;
    }
    .more-tools > button {
      position: absolute;
      z-index: 2;
      top: 100%;
      right: 0;
      border-color: var(--_border);
      background: var(--_surface);
      box-shadow: var(--_shadow);
    }
  `,
  paper: css`
    .tools {
      display: none;
    }
  `,
};
