import { css } from 'lit';
import type { PictureStyles } from '../picture-styles.js';

/** Styles of the icons for do, do not, and note. */
export const signStyles: PictureStyles = {
  phone: css`
    .pic .sign {
      flex: none;
      width: 22px;
      height: 22px;
      margin-top: 0.2em;
    }
    .pic .sign {
      stroke: var(--_surface);
      stroke-width: 2.4;
    }
    .sign .yes {
      fill: var(--_positive);
      stroke: none;
    }
    .sign .no {
      fill: var(--_danger);
      stroke: none;
    }
    .sign .hint {
      fill: var(--_warning);
      stroke: none;
    }
    .sign .box {
      fill: var(--_surface);
      stroke: var(--_accent);
      stroke-width: 1.8;
    }
    .sign .tick {
      stroke: var(--_accent);
    }
  `,
};
