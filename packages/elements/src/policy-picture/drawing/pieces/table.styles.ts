import { css } from 'lit';

/** What tables share, and before and now, as a phone shows them. */
export const tables = css`
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
`;
