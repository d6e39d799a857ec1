import { css } from 'lit';
import type { PictureStyles } from '../../drawing/picture-styles.js';

export const styles: PictureStyles = {
  phone: css`
    .stairs {
      --col: 220px;
      display: grid;
      grid-auto-flow: column;
      grid-auto-columns: minmax(0, 1fr);
      gap: 0 8px;
    }
    .stairs li {
      display: grid;
      grid-template-rows: var(--col) auto auto;
      text-align: center;
    }
    .col {
      display: flex;
      flex-direction: column;
      justify-content: flex-end;
      align-items: center;
      border-bottom: 2px solid var(--_accent);
    }
    .stairs .amount {
      display: block;
      line-height: 1.2;
      white-space: normal;
    }
    .stairs .amount b {
      margin: 0;
      font-size: calc(var(--fig) * 0.56 * var(--d, 1));
      white-space: nowrap;
    }
    /* Five figures and more, in four columns of a phone. */
    .pic[data-size='narrow'] .stairs.d5:not(.n2):not(.n3) .amount b,
    .pic[data-size='narrow'] .stairs.d6:not(.n2):not(.n3) .amount b,
    .pic[data-size='narrow'] .stairs.d7:not(.n2):not(.n3) .amount b {
      font-size: calc(15px * var(--k));
      letter-spacing: -0.04em;
    }
    .stairs .unit {
      display: block;
      margin: 0 0 6px;
      font-size: max(calc(13px * var(--k)), var(--least, 0px));
    }
    .stairs .sym {
      display: inline;
      font-size: calc(var(--fig) * 0.36 * var(--d, 1));
    }
    .pic .column {
      flex: none;
      margin-bottom: -1px;
      width: min(100%, 100px);
    }
    .pic .stairs.n2 .column,
    .pic .stairs.n3 .column {
      width: min(100%, 180px);
    }
    .stairs .lab {
      margin-top: 10px;
      font-size: var(--s);
      font-weight: 700;
      line-height: 1.4;
    }
    /* Spans of age fit. */
    .pic[data-size='narrow'] .stairs:not(.n2):not(.n3) .lab {
      font-size: max(calc(12.5px * var(--k)), var(--least, 0px));
    }
    .pic[data-size='narrow']:not([data-care='off']) .stairs .nb {
      white-space: normal;
    }
    .stairs .sub {
      margin-top: 4px;
      font-size: max(calc(13px * var(--k)), var(--least, 0px));
    }
  `,
  medium: (pic) => css`
    ${pic} .stairs {
      --col: 270px;
      gap: 0 16px;
    }
    ${pic} .stairs .lab {
      font-size: var(--t);
    }
    ${pic} .stairs .amount b {
      font-size: calc(var(--fig) * 0.72 * var(--d, 1));
    }
    ${pic} .stairs .unit {
      font-size: var(--s);
    }
  `,
  wide: (pic) => css`
    ${pic} .stairs {
      --col: 340px;
    }
  `,
  paper: css`
    .stairs {
      break-inside: avoid;
    }
    .pic .stairs {
      --col: 74mm;
    }
  `,
};
