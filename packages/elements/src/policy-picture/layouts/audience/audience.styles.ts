import { css } from 'lit';
import type { PictureStyles } from '../../drawing/picture-styles.js';

export const styles: PictureStyles = {
  phone: css`
    .aud li {
      display: grid;
      grid-template-columns: 56px 1fr;
      column-gap: 16px;
      align-items: center;
      padding: 14px 0;
      border-top: 1px solid var(--_line);
    }
    .who {
      font-size: var(--h3);
      font-weight: 700;
      line-height: 1.4;
    }
    .who + .tx {
      font-size: var(--s);
      line-height: 1.6;
      color: var(--_muted);
    }
  `,
  medium: (pic) => css`
    ${pic} .aud {
      display: grid;
      grid-template-columns: 1fr 1fr;
      column-gap: 28px;
    }
    ${pic} .aud.n1,
    ${pic} .aud.n3 {
      grid-template-columns: 1fr;
    }
  `,
  wide: (pic) => css`
    ${pic} .aud {
      grid-template-columns: repeat(4, 1fr);
      column-gap: 32px;
    }
    ${pic} .aud.n2 {
      grid-template-columns: 1fr 1fr;
    }
    ${pic} .aud.n1 {
      grid-template-columns: 1fr;
    }
    ${pic} .aud.n3,
    ${pic} .aud.n5,
    ${pic} .aud.n6 {
      grid-template-columns: repeat(3, 1fr);
    }
    ${pic} .aud:not(.n1):not(.n2) li {
      display: block;
      padding: 24px 0;
      border-top: 2px solid var(--_accent);
    }
    ${pic} .aud .disc {
      width: 72px;
      height: 72px;
      margin-bottom: 14px;
    }
    ${pic} .aud.n1 li,
    ${pic} .aud.n2 li {
      grid-template-columns: 72px 1fr;
      column-gap: 24px;
    }
  `,
  paper: css`
    .l-audience {
      break-inside: avoid;
    }
    .pic .aud li {
      grid-template-columns: 13mm 1fr;
      padding: 2.5mm 0;
    }
  `,
};
