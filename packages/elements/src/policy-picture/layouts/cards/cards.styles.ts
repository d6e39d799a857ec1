import { css } from 'lit';
import type { PictureStyles } from '../../drawing/picture-styles.js';

export const styles: PictureStyles = {
  phone: css`
    .cards li {
      position: relative;
      min-height: 76px;
      padding: 18px 0 18px 58px;
      border-top: 1px solid var(--_line);
    }
    .cards .no {
      position: absolute;
      top: 14px;
      left: 0;
      font: 700 calc(46px * var(--k)) / 1 var(--_font-title);
    }
    .cards .tx {
      margin-top: 4px;
      color: var(--_muted);
    }
  `,
  medium: (pic) => css`
    ${pic} .cards {
      display: grid;
      grid-template-columns: 1fr 1fr;
      column-gap: 32px;
    }
    ${pic} .cards.n1,
    ${pic} .cards.wordy {
      grid-template-columns: 1fr;
    }
  `,
  wide: (pic) => css`
    ${pic} .cards {
      grid-template-columns: repeat(3, 1fr);
      column-gap: 40px;
    }
    ${pic} .cards.n2,
    ${pic} .cards.n4 {
      grid-template-columns: 1fr 1fr;
    }
    ${pic} .cards.wordy {
      grid-template-columns: 1fr;
    }
    ${pic} .cards li {
      padding: 24px 0 30px 70px;
    }
    ${pic} .cards .no {
      top: 20px;
      font-size: calc(58px * var(--k));
    }
  `,
  paper: css`
    .pic .cards li {
      min-height: 0;
      padding: 4mm 0 4mm 14mm;
    }
    .pic .cards .no {
      top: 3.5mm;
      font-size: 30pt;
    }
  `,
};
