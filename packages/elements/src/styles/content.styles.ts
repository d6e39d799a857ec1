import { css } from 'lit';
import { keptWithNext } from './paper.js';

/** The look of a content tree: numbers bold, two characters of indent, tables that scroll, highlighted clauses. */
export default css`
  .text {
    font-size: calc(var(--_font-size) + 1px);
    line-height: 1.95;
  }
  .policy[data-care='on'] .text,
  .policy[data-care='larger'] .text {
    font-size: var(--_font-size);
    line-height: 2;
  }
  .text p {
    padding: 0.2em 0;
    text-indent: 2em;
    text-align: justify;
    text-wrap: pretty;
    white-space: pre-line;
  }
  [data-width='narrow'] .text p {
    text-align: start;
  }
  .text .to {
    text-indent: 0;
  }
  .text .sign {
    padding-inline-end: 2em;
    text-indent: 0;
    text-align: end;
  }
  .text .no {
    font-weight: inherit;
  }
  .cl--article > .lead > .no,
  .cl--level1 > .lead > .no,
  .cl--level2 > .lead > .no {
    font-weight: 600;
  }
  .text strong {
    font-weight: 600;
  }
  .text em {
    font-style: normal;
    text-emphasis: filled dot;
    -webkit-text-emphasis: filled dot;
    text-emphasis-position: under right;
    -webkit-text-emphasis-position: under right;
  }

  .cl {
    position: relative;
    scroll-margin-top: var(--policy-scroll-margin, 16px);
  }
  .cl--article {
    padding: 0.2em 0;
  }
  .cl--titled > .lead {
    padding: 1.1em 0 0.3em;
    text-indent: 2em;
    line-height: 1.6;
    text-wrap: balance;
  }
  .cl--part > .lead,
  .cl--chapter > .lead,
  .cl--section > .lead {
    padding-block-start: 1.6em;
    text-indent: 0;
    text-align: center;
    letter-spacing: 0.02em;
  }
  .cl--part > .lead,
  .cl--chapter > .lead {
    font-size: var(--_font-size-title);
  }
  .cl--heading > .lead {
    text-indent: 0;
    font-size: var(--_font-size-title);
  }
  .cl--level2 > .lead,
  .cl--level3 > .lead {
    padding-block-start: 0.5em;
  }
  .cl--attachment {
    margin-block-start: 2.5em;
    border-block-start: 1px solid var(--_border);
  }
  .cl--attachment > .lead {
    text-indent: 0;
    font-size: var(--_font-size-title);
  }
  .text > .cl:first-child > .lead {
    padding-block-start: 0;
  }

  .cl.is-target:not(.cl--titled),
  .cl--titled.is-target > .lead {
    background: var(--_accent-soft);
    box-shadow:
      -12px 0 0 var(--_accent-soft),
      12px 0 0 var(--_accent-soft),
      -15px 0 0 var(--_accent);
  }
  [data-width='narrow'] .cl.is-target:not(.cl--titled),
  [data-width='narrow'] .cl--titled.is-target > .lead {
    box-shadow:
      -5px 0 0 var(--_accent-soft),
      5px 0 0 var(--_accent-soft),
      -8px 0 0 var(--_accent);
  }
  /* What stands out needs no ring as well; nothing can be pressed here. */
  .policy .cl.is-target:focus {
    outline: 0;
  }

  .text .list {
    padding-inline-start: 3.5em;
  }
  .text ul.list {
    list-style: disc;
  }
  .text ol.list {
    list-style: decimal;
  }
  .text .list p {
    text-indent: 0;
  }
  .note-text {
    margin: 0.8em 0;
    padding: calc(var(--_space) * 1.25) calc(var(--_space) * 2);
    border-inline-start: 3px solid var(--_control);
    background: var(--_sunken);
    font-size: var(--_font-size);
    line-height: 1.8;
  }
  .note-text p {
    text-indent: 0;
  }
  .text figure {
    margin: 1em 0;
    text-align: center;
  }
  .text img {
    max-width: 100%;
    height: auto;
    vertical-align: top;
  }
  [data-scheme='dark'] .text img {
    background: var(--_white);
  }

  .scroll {
    max-width: 100%;
    margin: 1em 0;
    overflow-x: auto;
    -webkit-overflow-scrolling: touch;
  }
  .text table {
    width: 100%;
    border-collapse: collapse;
    font-size: var(--_font-size);
    line-height: 1.6;
  }
  .text caption {
    padding-block-end: 0.5em;
    font-weight: 600;
    text-align: center;
  }
  .text th,
  .text td {
    min-width: 6.5em;
    text-wrap: balance;
    padding: 0.5em 0.8em;
    border: 1px solid var(--_border);
    font-variant-numeric: tabular-nums;
    vertical-align: top;
  }
  .text th[scope='row'] {
    font-weight: inherit;
    text-align: start;
  }
  .text thead th {
    background: var(--_sunken);
    font-weight: 600;
    vertical-align: middle;
  }
  .text .start {
    text-align: start;
  }
  .text .center {
    text-align: center;
  }
  .text .end {
    text-align: end;
  }

  .text a {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.25em;
  }
  .external {
    display: inline-block;
    margin-inline-start: 0.2em;
    text-indent: 0;
    vertical-align: -0.1em;
  }
  .external > svg {
    width: 0.85em;
    height: 0.85em;
  }

  @media (forced-colors: active) {
    .cl.is-target:not(.cl--titled),
    .cl--titled.is-target > .lead {
      outline: 2px solid Highlight;
      outline-offset: 6px;
    }
  }
  ${keptWithNext('.cl--titled > .lead')}
  @media print {
    .text {
      font-size: 12pt;
      line-height: 1.75;
    }
    .scroll {
      overflow: visible;
    }
    .text th,
    .text td {
      border-color: #000;
    }
    .text tr,
    .text figure,
    .note-text {
      break-inside: avoid;
    }
    .text thead {
      display: table-header-group;
    }
    .cl.is-target:not(.cl--titled),
    .cl--titled.is-target > .lead {
      background: none;
      box-shadow: none;
    }
  }
`;
