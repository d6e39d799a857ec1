import { css } from 'lit';

/** Charts as a phone shows them: bars from 0 to 100%, columns, parts of a whole. */
export const charts = css`
  .goals > li {
    padding: 14px 0 20px;
    border-top: 1px solid var(--_line);
  }
  .goal {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 4px 16px;
    align-items: baseline;
    margin-top: 12px;
  }
  .gl {
    text-wrap: balance;
    font-weight: 700;
    line-height: 1.4;
  }
  .gv {
    line-height: 1;
    white-space: nowrap;
    color: var(--_accent);
  }
  .gv b {
    font-size: calc(var(--fig) * 0.72);
    font-weight: 900;
    letter-spacing: -0.02em;
  }
  .from {
    font-size: var(--h3);
    color: var(--_muted);
  }

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
  }
  .stairs .unit {
    display: block;
    margin: 0 0 6px;
    font-size: calc(13px * var(--k));
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
    font-size: calc(12.5px * var(--k));
  }
  .pic[data-size='narrow']:not([data-care='off']) .stairs .nb {
    white-space: normal;
  }
  .stairs .sub {
    margin-top: 4px;
    font-size: calc(13px * var(--k));
  }

  .pic .stack {
    height: 44px;
    margin: 4px 0 10px;
  }
  .part0 {
    fill: var(--_accent);
    background: var(--_accent);
  }
  .part1 {
    fill: var(--_scene-4);
    background: var(--_scene-4);
  }
  .part2 {
    fill: var(--_highlight);
    background: var(--_highlight);
  }
  .part3 {
    fill: var(--_rule);
    background: var(--_rule);
  }
  .part4 {
    fill: var(--_deep);
    background: var(--_deep);
  }
  .part5 {
    fill: var(--_accent-soft);
    background: var(--_accent-soft);
  }
  .parts li {
    display: grid;
    grid-template-columns: 14px 1fr auto;
    gap: 2px 10px;
    align-items: baseline;
    padding: 10px 0;
    border-bottom: 1px solid var(--_line);
  }
  .key {
    width: 14px;
    height: 14px;
  }
  .parts .lab {
    margin: 0;
    font-weight: 700;
  }
  .parts .amount b {
    font-size: calc(var(--fig) * 0.6);
  }
  .parts .sub {
    grid-column: 2 / -1;
  }
`;
