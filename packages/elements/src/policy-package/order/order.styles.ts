import { css } from 'lit';

/** Styles of the basket, its comparison and its printed sheets. */
export const orderStyles = css`
  .order .order-line {
    align-items: flex-start;
  }
  .order-line > div {
    flex: 1;
    min-width: 0;
  }
  .order-line .fact {
    margin-inline-end: 0.7em;
  }
  .compare,
  .takes-profile {
    display: flex;
    align-items: center;
    min-height: var(--_target);
    cursor: pointer;
  }
  .order input[type='checkbox'] {
    flex: none;
    width: 20px;
    height: 20px;
    margin-inline-end: 8px;
  }
  .warnings li {
    display: flex;
    align-items: flex-start;
    justify-content: flex-start;
    padding: var(--_space) calc(var(--_space) * 1.5);
    margin-block-end: var(--_space);
    border: 0;
    border-radius: var(--_radius);
    background: var(--_warning-soft);
  }
  .warnings svg {
    margin-block-start: 0.25em;
    margin-inline-end: 0.5em;
    color: var(--_warning);
  }
  .sum {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
  }
  .sum > b {
    color: var(--_positive);
    font-size: var(--_font-size-title);
    white-space: normal;
  }
  .order-tools {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(108px, 1fr));
    grid-gap: var(--_space);
  }
  .order-tools .btn {
    padding: 0 var(--_space);
    white-space: normal;
  }
  .link-to-copy {
    overflow-wrap: anywhere;
    user-select: all;
  }
  .handover .btn {
    width: 100%;
    margin-block-end: calc(var(--_space) * 0.5);
  }
  .packages .by {
    display: block;
  }
  .packages .btn {
    flex: none;
    margin-inline-start: var(--_space);
    padding: 0 calc(var(--_space) * 1.5);
  }
  .unmet > summary {
    display: flex;
    align-items: center;
    min-height: var(--_target);
    color: var(--_accent);
    cursor: pointer;
  }
  .unmet textarea {
    display: block;
    width: 100%;
    margin-block-start: 4px;
    padding: var(--_space);
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
  }
  .order-bar {
    position: sticky;
    bottom: 0;
    z-index: 1;
    margin-block-start: calc(var(--_space) * 2);
    padding: var(--_space) 0;
    border-block-start: 1px solid var(--_border);
    background: var(--_surface);
  }
  .order-bar .btn {
    width: 100%;
  }

  .comparison .table {
    overflow-x: auto;
  }
  .comparison table {
    width: 100%;
    margin-block-start: calc(var(--_space) * 1.5);
    border-collapse: collapse;
  }
  .comparison th,
  .comparison td {
    min-width: 9em;
    padding: var(--_space);
    border: 1px solid var(--_border);
    text-align: start;
    vertical-align: top;
  }
  .comparison th {
    background: var(--_sunken);
    font-weight: 600;
  }
  .comparison th[scope='row'] {
    min-width: 5.5em;
    white-space: nowrap;
  }
  .bullets li {
    margin-inline-start: 1.2em;
    list-style: disc;
  }
  .compared-items {
    margin-block-start: var(--_space);
  }
  .compared {
    margin-block-start: calc(var(--_space) * 2);
    border-block-start: 2px solid var(--_accent);
  }
  .compared dl > div,
  .sheet dl > div {
    margin-block-start: calc(var(--_space) * 0.5);
  }
  .compared dt {
    color: var(--_muted);
    font-size: var(--_font-size-small);
  }

  .sheet {
    display: none;
  }
  @media print {
    .sheet {
      display: block;
    }
    /* What is asked for is printed alone. */
    .sheet ~ * {
      display: none !important;
    }
    .sheet-head {
      display: flex;
      align-items: flex-start;
      justify-content: space-between;
    }
    .sheet-title {
      font-size: 18pt;
    }
    .code {
      flex: none;
      width: 32mm;
      margin-inline-start: 6mm;
      text-align: center;
      font-size: 9pt;
    }
    .code > svg {
      width: 32mm;
      height: 32mm;
      stroke: none;
      fill: #000;
    }
    .code-paper {
      fill: #fff;
    }
    .sheet-items > li {
      margin-block-start: 5mm;
      margin-inline-start: 1.4em;
      list-style: decimal;
      break-inside: avoid;
    }
    .sheet dl > div {
      display: flex;
    }
    .sheet dt {
      flex: none;
      width: 5.5em;
    }
    .notice-sheet {
      font-size: 20pt;
      line-height: 1.6;
    }
    .notice-sheet .sheet-title {
      margin-block-end: 8mm;
      font-size: 34pt;
      line-height: 1.3;
      text-align: center;
    }
    .notice-item {
      margin-block-end: 8mm;
      break-inside: avoid;
    }
    .notice-name,
    .notice-support {
      font-size: 24pt;
      font-weight: 600;
    }
  }
`;
