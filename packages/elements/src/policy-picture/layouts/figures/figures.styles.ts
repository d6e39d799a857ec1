import { css } from 'lit';
import type { PictureStyles } from '../../drawing/picture-styles.js';

export const styles: PictureStyles = {
  phone: css`
    .figures {
      padding-top: 36px;
      padding-bottom: 36px;
      border-bottom: 1px solid var(--_line);
    }
    .figs {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(calc(128px * var(--k)), 1fr));
      gap: 26px 20px;
    }
    .figs .lead,
    .figs.n2 li {
      grid-column: 1 / -1;
    }
    .figs .lead {
      padding-bottom: 22px;
      border-bottom: 2px solid var(--_accent);
    }
    .figs.n1 .lead {
      padding-bottom: 0;
      border: 0;
    }
    .figs.n2 li + li {
      padding-top: 26px;
      border-top: 1px solid var(--_line);
    }
    .figs .num .amount {
      flex-wrap: wrap;
    }
    .figs .num .unit {
      margin-top: 4px;
    }
    .lead.d4 {
      --d: 0.74;
    }
    .lead.d5 {
      --d: 0.66;
    }
    .lead.d6,
    .lead.d7 {
      --d: 0.52;
    }
    .lead.d8 {
      --d: 0.4;
    }
    .lead.d9,
    .lead.d10 {
      --d: 0.34;
    }
    .lead .amount b {
      font-size: calc(var(--giant) * var(--d, 1));
    }
    .lead .sym {
      font-size: calc(var(--giant) * 0.4 * var(--d, 1));
    }
    .figs.n2 .amount b {
      font-size: calc(var(--giant) * 0.62 * var(--d, 1));
    }
    .lead .lab,
    .n2 .lab {
      margin-top: 12px;
      font-size: var(--h3);
      font-weight: 700;
    }
  `,
  medium: (pic) => css`
    ${pic} .figs.n3,
    ${pic} .figs.n5 {
      grid-template-columns: 1fr 1fr;
    }
  `,
  wide: (pic) => css`
    ${pic} .figures {
      padding-top: 56px;
      padding-bottom: 56px;
    }
    ${pic} .figs {
      grid-template-columns: minmax(0, 1.8fr) minmax(0, 1fr) minmax(0, 1fr);
      gap: 44px 36px;
    }
    ${pic} .figs .lead {
      grid-column: 1;
      grid-row: 1 / 3;
      display: flex;
      flex-direction: column;
      justify-content: center;
      padding: 0 32px 0 0;
      border-bottom: 0;
      border-inline-end: 2px solid var(--_accent);
    }
    ${pic} .figs.n3,
    ${pic} .figs.n4,
    ${pic} .figs.n5 {
      grid-template-columns: minmax(0, 1.8fr) minmax(0, 1fr) minmax(0, 1fr);
    }
    ${pic} .figs.n3 .lead {
      grid-row: 1;
    }
    ${pic} .figs.n3 li {
      align-self: end;
    }
    ${pic} .figs.n4 li:last-child {
      grid-column: 2 / 4;
    }
    ${pic} .figs.n1,
    ${pic} .figs.n2 {
      grid-template-columns: 1fr 1fr;
    }
    ${pic} .figs.n1 .lead {
      grid-column: 1 / -1;
      border: 0;
    }
    ${pic} .figs.n2 li {
      grid-row: 1;
      grid-column: auto;
      padding: 0;
      border: 0;
    }
    ${pic} .figs.n2 li + li {
      padding-inline-start: 36px;
      border-inline-start: 1px solid var(--_line);
    }
  `,
  paper: css`
    .pic .figs.n3,
    .pic .figs.n4,
    .pic .figs.n5 {
      grid-template-columns: 1.5fr 1fr 1fr;
      gap: 6mm;
    }
    .pic .figs.n4 .lead,
    .pic .figs.n5 .lead {
      grid-row: 1 / 3;
    }
    .pic .figs .lead {
      grid-column: 1;
      padding: 0;
      border: 0;
    }
    .figures,
    .l-figures {
      break-inside: avoid;
    }
  `,
};
