import { css } from 'lit';

/** Numbers as a phone shows them: key figures, and tables with bars. */
export const numbers = css`
  .amount {
    display: inline-flex;
    align-items: baseline;
    color: var(--_accent);
    line-height: 1;
    white-space: nowrap;
  }
  .amount b {
    flex: none;
    margin-inline-end: 5px;
    font-weight: 900;
    letter-spacing: -0.02em;
    font-size: calc(var(--fig) * var(--d, 1));
  }
  .d5 {
    --d: 0.9;
  }
  .d6 {
    --d: 0.8;
  }
  .d7 {
    --d: 0.7;
  }
  .d8 {
    --d: 0.62;
  }
  .d9 {
    --d: 0.55;
  }
  .d10 {
    --d: 0.5;
  }
  .amount.words {
    white-space: normal;
  }
  .amount.words b {
    flex: 0 1 auto;
    line-height: 1.3;
    font-family: var(--_font-title);
    font-weight: 700;
    letter-spacing: 0;
    font-size: calc(var(--fig) * 0.62);
  }
  [data-size='narrow'] .unit {
    text-wrap: balance;
  }
  .unit {
    flex: none;
    font-size: var(--h3);
    font-weight: 700;
  }
  .amount .sym {
    margin-inline-start: -2px;
    font-size: calc(var(--fig) * 0.5 * var(--d, 1));
  }
  .pic .bar {
    grid-column: 1 / -1;
    height: 12px;
    overflow: visible;
  }
  .track {
    fill: var(--_line);
    opacity: 0.6;
  }
  .value {
    fill: var(--_accent);
  }
  .before {
    fill: var(--_rule);
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
  .lab {
    margin-top: 8px;
    text-wrap: balance;
    line-height: 1.5;
  }
  .lead .lab,
  .n2 .lab {
    margin-top: 12px;
    font-size: var(--h3);
    font-weight: 700;
  }

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
`;
