import { css } from 'lit';
import type { PictureStyles } from '../../drawing/picture-styles.js';

export const styles: PictureStyles = {
  phone: css`
    .ledger li {
      display: grid;
      grid-template-columns: 2.2em 1fr;
      padding: 12px 0;
      border-top: 1px solid var(--_line);
    }
    .ledger .no {
      font-size: var(--h3);
      line-height: 1.5;
    }
    .ledger .it {
      font-size: var(--t);
      line-height: 1.65;
    }
    .ledger .tx {
      font-size: var(--s);
      line-height: 1.7;
      color: var(--_muted);
    }
  `,
  medium: (pic) => css`
    ${pic} .ledger {
      display: grid;
      grid-template-columns: 1fr 1fr;
      column-gap: 32px;
    }
  `,
  wide: (pic) => css`
    ${pic} .ledger {
      grid-template-columns: repeat(3, 1fr);
      column-gap: 40px;
    }
  `,
  paper: css`
    .pic .ledger {
      grid-template-columns: repeat(3, 1fr);
      column-gap: 7mm;
    }
    .pic .ledger li {
      padding-top: 2mm;
      padding-bottom: 2mm;
    }
  `,
};
