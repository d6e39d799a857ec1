import { css } from 'lit';

/** The table of authored differences: three columns, or cards in a narrow container. */
export default css`
  .changes {
    width: 100%;
    border-collapse: collapse;
    table-layout: fixed;
    line-height: 1.6;
  }
  .changes th,
  .changes td {
    padding: calc(var(--_space) * 1.25) calc(var(--_space) * 1.5);
    border: 1px solid var(--_border);
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  .changes th {
    text-wrap: balance;
    font-weight: 600;
  }
  .changes thead th {
    background: var(--_sunken);
  }
  .changes tr > :first-child {
    width: 20%;
  }
  .changes .side--new {
    background: var(--_accent-soft);
    font-weight: 500;
  }
  .changes .side--old {
    color: var(--_muted);
  }
  .side-name {
    display: none;
  }
  .side-clause {
    display: block;
    margin-block-start: 2px;
    font-weight: 400;
  }
  [data-width='narrow'] .changes,
  [data-width='narrow'] .changes tbody,
  [data-width='narrow'] .changes tr,
  [data-width='narrow'] .changes th,
  [data-width='narrow'] .changes td {
    display: block;
    width: auto;
    border: 0;
  }
  [data-width='narrow'] .changes thead {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  [data-width='narrow'] .changes tr {
    margin-block-end: calc(var(--_space) * 1.5);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    overflow: hidden;
  }
  [data-width='narrow'] .changes tr > :first-child {
    width: auto;
    background: var(--_sunken);
  }
  [data-width='narrow'] .changes td {
    display: flex;
  }
  [data-width='narrow'] .side-name {
    display: block;
    flex: none;
    width: 3.5em;
    padding-block-start: 0.1em;
    font-weight: 600;
    color: var(--_text);
  }
  .side-words {
    min-width: 0;
  }
  @media print {
    .changes th,
    .changes td {
      border-color: #000;
    }
    .changes tr {
      break-inside: avoid;
    }
  }
`;
