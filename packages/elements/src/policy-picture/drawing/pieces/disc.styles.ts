import { css } from 'lit';
import type { PictureStyles } from '../picture-styles.js';

/** A disc with a sign or a number in it. */
export const discStyles: PictureStyles = {
  phone: css`
    .disc {
      display: inline-flex;
      flex: none;
      align-items: center;
      justify-content: center;
      width: 56px;
      height: 56px;
      border: 1px solid var(--_line);
      border-radius: 50%;
      background: var(--_surface);
    }
    .pic .disc svg {
      width: 28px;
      height: 28px;
      stroke: var(--_accent);
    }
    .disc .tone {
      fill: var(--_accent-soft);
      stroke: none;
    }
  `,
  wide: (pic) => css`
    ${pic} .disc svg {
      width: 38px;
      height: 38px;
    }
  `,
  paper: css`
    .pic .disc {
      width: 13mm;
      height: 13mm;
    }
    .pic .disc svg {
      width: 7mm;
      height: 7mm;
    }
  `,
};
