import { css } from 'lit';
import type { PictureStyles } from '../../drawing/picture-styles.js';

export const styles: PictureStyles = {
  phone: css`
    .cmp tr {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1.15fr);
      padding: 16px 0 20px;
      border-top: 1px solid var(--_line);
    }
    .cmp th {
      grid-column: 1 / -1;
      margin-bottom: 8px;
      font-size: var(--h3);
    }
    .cmp td {
      padding: 10px 14px 12px;
      line-height: 1.55;
    }
    .cmp .old {
      color: var(--_muted);
      background: var(--_tint);
    }
    .tint .cmp .old {
      background: var(--_paper);
    }
    .cmp .new {
      font-weight: 700;
      color: var(--_accent);
      background: var(--_accent-soft);
    }
    .cmp .tag,
    .cmp .none {
      font-weight: 400;
      color: var(--_muted);
    }
    .cmp .tag {
      display: block;
      font-size: max(calc(13px * var(--k)), var(--least, 0px));
    }
    .cmp .new .tag,
    .cmp .new .none {
      color: inherit;
    }
    .cmp cite {
      display: block;
      font-weight: 400;
      color: inherit;
    }
    .delta {
      display: inline-block;
      margin-inline-end: 0.6em;
      padding: 0 8px;
      border: 1px solid;
      font-size: max(calc(13px * var(--k)), var(--least, 0px));
      line-height: 1.6;
    }
    .policy.pic[data-care='larger'] .cmp tr {
      grid-template-columns: minmax(0, 1fr);
    }
  `,
  medium: (pic) => css`
    ${pic} .cmp tr {
      grid-template-columns: 8em 1fr 1.2fr;
      align-items: stretch;
      padding: 0;
    }
    ${pic} .cmp th {
      text-wrap: balance;
      grid-column: auto;
      margin: 0;
      padding: 14px 14px 14px 0;
      font-size: var(--t);
      line-height: 1.5;
    }
    ${pic} .cmp td {
      padding: 14px;
    }
  `,
  wide: (pic) => css`
    ${pic} .cmp td {
      padding-inline-start: 24px;
    }
    ${pic} .cmp thead th + th {
      padding-inline-start: 24px;
    }
    ${pic} .cmp th {
      width: 22%;
      font-size: var(--h3);
    }
    ${pic} .cmp .tag {
      display: none;
    }
    ${pic} .cmp .old {
      background: none;
    }
    ${pic} .cmp .new {
      width: 44%;
    }
  `,
  paper: css`
    .pic .cmp td,
    .pic .cmp th {
      padding-top: 2.4mm;
      padding-bottom: 2.4mm;
    }
  `,
};
