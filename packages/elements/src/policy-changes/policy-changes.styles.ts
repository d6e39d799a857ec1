import { css } from 'lit';
import { keptWithNext } from '../styles/paper.js';

export default css`
  .part-title {
    margin-block-end: calc(var(--_space) * 1.5);
    font-size: var(--_font-size-heading);
  }
  .authored + .compared {
    margin-block-start: calc(var(--_space) * 5);
  }
  .versions {
    display: grid;
    grid-gap: calc(var(--_space) * 1.5);
    margin-block-end: calc(var(--_space) * 1.5);
  }
  [data-width='mid'] .versions,
  [data-width='wide'] .versions {
    grid-template-columns: 1fr 1fr;
    grid-gap: calc(var(--_space) * 3);
  }
  .version > * {
    display: block;
  }
  .version-title {
    font-weight: 600;
    line-height: 1.5;
    text-wrap: balance;
  }
  .version:last-child {
    padding-inline-start: calc(var(--_space) * 1.5);
    border-inline-start: 3px solid var(--_accent);
  }
  .version:first-child {
    padding-inline-start: calc(var(--_space) * 1.5);
    border-inline-start: 3px solid var(--_control);
  }
  .count {
    display: inline-block;
    margin-inline-end: 1em;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .clauses > li {
    padding: var(--_space) 0;
    border-block-start: 1px solid var(--_border);
    white-space: pre-line;
  }
  .new-text > summary {
    min-height: var(--_target);
    color: var(--_accent);
    font-weight: 600;
    line-height: var(--_target);
    cursor: pointer;
  }

  .comparison {
    margin: calc(var(--_space) * 2) 0;
    border-block-start: 1px solid var(--_border);
  }
  .comparison > li {
    border-block-end: 1px solid var(--_border);
  }
  .run {
    display: flex;
    align-items: center;
    width: 100%;
    min-height: var(--_target);
    padding: 4px 0;
    border: 0;
    background: none;
    color: var(--_muted);
    line-height: 1.5;
    text-align: start;
    cursor: pointer;
  }
  .run > svg {
    margin-inline-end: 0.5em;
  }
  .run-act {
    margin-inline-start: auto;
    padding-inline-start: 1em;
    color: var(--_accent);
    white-space: nowrap;
  }
  .run:hover {
    background: var(--_accent-soft);
    color: var(--_accent);
  }
  .row {
    padding: calc(var(--_space) * 1.5) 0;
  }
  .row-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    margin-block-end: calc(var(--_space) * 0.75);
  }
  .row-head > * {
    margin-inline-end: 0.6em;
  }
  .row-head > .clause-name {
    font-weight: 600;
  }
  .words {
    white-space: pre-line;
    line-height: 1.8;
  }
  .sides {
    display: grid;
    grid-template-columns: 1fr 1fr;
    grid-gap: calc(var(--_space) * 3);
  }
  .side {
    min-width: 0;
  }
  .side--old {
    color: var(--_muted);
  }
  .row--removed .side:not(.side--none) .words {
    text-decoration: line-through;
    text-decoration-color: var(--_danger);
  }
  .row--added .side:not(.side--none) .words {
    padding-inline-start: calc(var(--_space) * 1.25);
    border-inline-start: 3px solid var(--_positive);
  }
  del,
  ins {
    padding: 0.1em 1px;
    color: var(--_text);
    -webkit-box-decoration-break: clone;
    box-decoration-break: clone;
  }
  del {
    background: var(--_danger-soft);
    text-decoration: line-through;
    text-decoration-color: var(--_danger);
  }
  ins {
    background: var(--_positive-soft);
    font-weight: 500;
    text-decoration: underline;
    text-decoration-color: var(--_positive);
    text-underline-offset: 0.2em;
  }
  /* Out of sight but not out of hearing. */
  del::before,
  ins::before,
  del::after,
  ins::after {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  del::before,
  ins::before {
    content: attr(data-start);
  }
  del::after,
  ins::after {
    content: attr(data-end);
  }

  @media (forced-colors: active) {
    ins {
      outline: 1px solid CanvasText;
    }
  }
  ${keptWithNext('.part-title')}
  ${keptWithNext('.row-head')}
  @media print {
    .run-act,
    .compared > .btn {
      display: none;
    }
    .versions,
    .clauses > li,
    .row {
      break-inside: avoid;
    }
    .row-head {
      display: block;
    }
    /* A row longer than its page goes on in the next one, side by side. */
    .sides {
      display: table;
      width: 100%;
      table-layout: fixed;
    }
    .sides > .side {
      display: table-cell;
      vertical-align: top;
    }
    .sides > .side:first-child {
      padding-inline-end: calc(var(--_space) * 3);
    }
  }
`;
