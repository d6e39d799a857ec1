import { css } from 'lit';
import type { PictureStyles } from '../../drawing/picture-styles.js';

export const styles: PictureStyles = {
  phone: css`
    .highs {
      display: grid;
      gap: 26px;
    }
    .highs li {
      padding-top: 20px;
      border-top: 1px solid var(--_scene-4);
    }
    .highs .it {
      margin-bottom: 6px;
      font: 700 calc(var(--h2) * 0.92) / 1.35 var(--_font-title);
      color: var(--_highlight);
    }
  `,
  wide: (pic) => css`
    ${pic} .highs {
      grid-template-columns: repeat(3, 1fr);
      gap: 40px;
    }
    ${pic} .highs.n2,
    ${pic} .highs.n4 {
      grid-template-columns: 1fr 1fr;
    }
    ${pic} .highs.n1 {
      grid-template-columns: 1fr;
    }
    ${pic} .highs .it {
      font-size: calc(var(--h2) * 0.86);
    }
  `,
  paper: css`
    .l-highlights {
      break-inside: avoid;
    }
  `,
};
