import { css } from 'lit';
import type { PictureStyles } from '../picture-styles.js';

/** Styles of all tables: rows as blocks on a phone, a table where it fits. */
export const tableStyles: PictureStyles = {
  phone: css`
    .pic table,
    .pic tbody,
    .pic tr {
      display: block;
    }
    .pic table {
      width: 100%;
      border-collapse: collapse;
    }
    .pic th {
      font-weight: 700;
      text-align: start;
    }
  `,
  wide: (pic) => css`
    ${pic} .rows {
      display: table;
    }
    ${pic} .rows thead {
      position: static;
      display: table-header-group;
      clip-path: none;
    }
    ${pic} .rows tbody {
      display: table-row-group;
    }
    ${pic} .rows tr {
      display: table-row;
    }
    ${pic} .rows th,
    ${pic} .rows td {
      padding: 18px 24px 18px 0;
      border-top: 1px solid var(--_line);
      vertical-align: middle;
    }
    ${pic} .rows thead th {
      padding-top: 10px;
      padding-bottom: 10px;
      border-top: 2px solid var(--_accent);
      font-size: var(--s);
      font-weight: 400;
      color: var(--_muted);
      white-space: nowrap;
    }
  `,
  paper: css`
    .pic tr {
      break-inside: avoid;
    }
    .rows tr:nth-child(n + 3):last-child {
      break-before: avoid;
    }
  `,
};
