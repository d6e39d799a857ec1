import { css } from 'lit';
import type { PictureStyles } from '../../drawing/picture-styles.js';

export const styles: PictureStyles = {
  phone: css`
    .std tr {
      display: grid;
      grid-template-columns: minmax(0, 1fr) fit-content(60%);
      gap: 4px 14px;
      align-items: end;
      padding: 14px 0 18px;
      border-top: 1px solid var(--_line);
    }
    .std th {
      font-size: var(--h3);
      line-height: 1.4;
      text-wrap: balance;
    }
    .std .cond {
      grid-column: 1 / -1;
      grid-row: 2;
      font-size: var(--s);
      line-height: 1.6;
      color: var(--_muted);
    }
    .std .val,
    .std .val > div {
      display: contents;
    }
    .std .amount {
      grid-column: 2;
      grid-row: 1;
      justify-self: end;
    }
    .std {
      --d: 1;
    }
    .std.d7,
    .std.d8 {
      --d: 0.84;
    }
    .std.d9,
    .std.d10 {
      --d: 0.7;
    }
    .std .amount b {
      font-size: calc(var(--fig) * 0.66 * var(--d));
    }
    .pic[data-size='narrow'] .std .bar {
      grid-row: 4;
    }
    /* A sum and a unit that take more than half a phone have a line of their own. */
    .pic[data-size='narrow'] .std.long .amount {
      grid-column: 1 / -1;
      grid-row: 3;
      flex-wrap: wrap;
      justify-self: start;
    }
    .std .words b {
      font-size: calc(var(--fig) * 0.44);
    }
    .std .unit {
      font-size: var(--s);
      text-align: start;
    }
    .std .sym {
      font-size: calc(var(--fig) * 0.4 * var(--d));
    }
    .u1 .unit {
      min-width: 1em;
    }
    .u2 .unit {
      min-width: 2em;
    }
    .u3 .unit {
      min-width: 3em;
    }
    .pic .std .bar {
      grid-row: 3;
      margin-top: 8px;
    }
    /* Long numbers in very large type have a line of their own on a phone. */
    .pic[data-size='narrow']:not([data-care='off']) .std:not(.d2):not(.d3):not(.d4):not(.d5) .amount,
    .pic[data-size='narrow'][data-care='larger'] .std .amount {
      grid-column: 1 / -1;
      grid-row: 3;
      flex-wrap: wrap;
      justify-self: start;
    }
  `,
  medium: (pic) => css`
    ${pic} .std .cond {
      grid-column: 1;
    }
    ${pic} .std .amount {
      grid-row: 1 / 3;
      align-self: center;
    }
  `,
  wide: (pic) => css`
    ${pic} .std .cond {
      font-size: var(--t);
    }
    ${pic} .std .val {
      display: table-cell;
      padding-inline-end: 0;
      text-align: end;
    }
    ${pic} .std thead th:last-child {
      padding-inline-end: 0;
      text-align: end;
    }
    ${pic} .std.has-bars .val {
      width: 44%;
    }
    ${pic} .std.has-bars .val > div {
      display: grid;
      grid-template-columns: 1fr 8.4em;
      gap: 12px;
      align-items: center;
    }
    ${pic} .std.has-bars.long .val > div {
      grid-template-columns: 1fr 15em;
    }
    ${pic} .std .bar {
      grid-column: 1;
      grid-row: 1 / 3;
      height: 14px;
      margin: 0;
    }
  `,
  paper: css`
    .pic .std tr {
      padding: 3mm 0;
    }
  `,
};
