import { css } from 'lit';
import type { PictureStyles } from '../../drawing/picture-styles.js';

export const styles: PictureStyles = {
  phone: css`
    .aims li {
      padding: 16px 0;
      border-top: 1px solid var(--_line);
    }
    .aims .it {
      margin-bottom: 4px;
      font: 700 calc(var(--h2) * 0.9) / 1.35 var(--_font-title);
      color: var(--_accent);
    }
    .aims .n {
      font-weight: 700;
      color: var(--_accent);
    }
    .aims .it .n {
      font-weight: inherit;
    }
    .aims.n1 .tx {
      font-size: var(--lead);
    }
  `,
  medium: (pic) => css`
    ${pic} .aims {
      display: grid;
      grid-template-columns: 1fr 1fr;
      column-gap: 32px;
    }
    ${pic} .aims.n1,
    ${pic} .aims.n3 {
      grid-template-columns: 1fr;
    }
    ${pic} .aims.n3 li {
      display: grid;
      grid-template-columns: minmax(4em, 34%) 1fr;
      column-gap: 24px;
      align-items: baseline;
    }
  `,
  wide: (pic) => css`
    ${pic} .aims,
    ${pic} .aims.n3 {
      grid-template-columns: repeat(3, 1fr);
      column-gap: 40px;
    }
    ${pic} .aims.n1 {
      grid-template-columns: 1fr;
    }
    ${pic} .aims.n2,
    ${pic} .aims.n4 {
      grid-template-columns: 1fr 1fr;
    }
    ${pic} .aims.n3 li {
      display: block;
    }
    ${pic} .aims li {
      padding: 22px 0 26px;
      border-top: 2px solid var(--_accent);
    }
    ${pic} .aims .it {
      margin-bottom: 8px;
      font-size: calc(var(--h2) * 0.8);
    }
  `,
  paper: css`
    /* Chromium leaves a headline alone above a grid it moves to the next page. */
    .pic .aims {
      display: block;
    }
    .pic .aims li {
      padding: 3mm 0;
    }
    .aims li:nth-child(n + 4):last-child {
      break-before: avoid;
    }
  `,
};
