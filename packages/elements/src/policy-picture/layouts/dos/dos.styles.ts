import { css } from 'lit';
import type { PictureStyles } from '../../drawing/picture-styles.js';

export const styles: PictureStyles = {
  phone: css`
    .dos {
      display: grid;
      gap: 20px;
    }
    .dos .is-do {
      border-color: var(--_positive);
    }
    .dos .is-dont {
      border-color: var(--_danger);
    }
    .dos .is-note {
      border-color: var(--_warning);
    }
    .is-do .panel-title {
      color: var(--_positive);
    }
    .is-dont .panel-title {
      color: var(--_danger);
    }
    .is-note .panel-title {
      color: var(--_warning);
    }
  `,
  medium: (pic) => css`
    ${pic} .dos {
      grid-template-columns: 1fr 1fr;
      gap: 24px;
    }
    ${pic} .dos.n1 {
      grid-template-columns: 1fr;
    }
    ${pic} .dos.n3 > :last-child {
      grid-column: 1 / -1;
    }
  `,
  wide: (pic) => css`
    ${pic} .dos > div {
      padding: 28px 32px 16px;
    }
    ${pic} .dos {
      gap: 28px;
    }
    ${pic} .dos.n3 {
      grid-template-columns: repeat(3, 1fr);
    }
    ${pic} .dos.n3 > :last-child,
    ${pic} .dos.n3 > div {
      grid-column: auto;
      padding: 26px 26px 14px;
    }
  `,
  paper: css`
    .dos > :not(.full) {
      break-inside: avoid;
    }
  `,
};
