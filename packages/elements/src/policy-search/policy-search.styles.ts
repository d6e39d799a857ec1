import { css } from 'lit';

export default css`
  .seg {
    display: inline-flex;
  }
  .seg .btn {
    margin-inline-start: -1px;
    border-radius: 0;
  }
  .seg .btn:first-child {
    margin-inline-start: 0;
    border-radius: var(--_radius) 0 0 var(--_radius);
  }
  .seg .btn:last-child {
    border-radius: 0 var(--_radius) var(--_radius) 0;
  }
  .seg [aria-pressed='true'] {
    position: relative;
  }
  .main {
    margin-block-start: calc(var(--_space) * 2.5);
  }
  .notes > .note {
    margin-block-start: calc(var(--_space) * 2);
  }
  [data-width='wide'] .cols {
    display: flex;
    align-items: flex-start;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    padding-block-end: var(--_space);
    border-block-end: 1px solid var(--_border);
  }
  .count {
    margin-inline-end: 16px;
    font-size: var(--_font-size-title);
    line-height: 1.5;
  }
  .policy:lang(zh) .count b {
    padding: 0 0.15em;
  }
  .count b {
    color: var(--_accent);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
  }
  .head .tools {
    margin-inline-start: auto;
    margin-inline-end: 8px;
  }
  .head .tools:last-child {
    margin-inline-end: calc(var(--_space) * -1);
  }
  .tools--end {
    justify-content: center;
    margin-block-start: 12px;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    margin-block-start: calc(var(--_space) * 1.25);
  }
  /* Of the height of an answer folded to its gist (policy-qa.styles). */
  .answer-place {
    min-height: calc(2 * 1.6 * var(--_font-size) + 2 * var(--_space) + 2px);
    margin-block-end: calc(var(--_space) * 2);
  }
  [data-width='narrow'] .answer-place {
    min-height: calc(3 * 1.6 * var(--_font-size) + 2 * var(--_space) + 2px);
  }
  .words .btn--plain {
    color: var(--_accent);
  }
  .words {
    margin-block-start: 0;
    margin-block-end: 0.75em;
    overflow-wrap: anywhere;
  }
  .link-to-copy {
    display: block;
    user-select: all;
  }

  .chips .btn {
    margin-block-end: 8px;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    min-height: var(--_target);
    margin: 0 8px 8px 0;
    padding: 0 4px 0 14px;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_target) / 2);
    background: var(--_sunken);
    font-size: var(--_font-size-small);
    cursor: pointer;
  }
  .policy .chip:focus-visible {
    border-radius: calc(var(--_target) / 2);
  }
  .chip > svg {
    width: 1.15em;
    height: 1.15em;
    margin: 0 8px 0 6px;
    color: var(--_muted);
  }
  .chip:hover,
  .chip:hover > svg {
    border-color: var(--_accent);
    color: var(--_accent);
  }

  /* As tall as what the sample library shows there, in the middle. */
  .expected,
  .results {
    --_head: 4.5em;
    --_result: 12.5em;
  }
  [data-width='narrow'] .expected,
  [data-width='narrow'] .results {
    --_head: 7em;
    --_result: 19em;
  }
  .expected--start,
  .start-head + .results {
    --_head: 7em;
    --_result: 8em;
  }
  [data-width='narrow'] .expected--start,
  [data-width='narrow'] .start-head + .results {
    --_head: 17em;
    --_result: 12em;
  }
  .expected-head {
    min-height: var(--_head);
  }
  .expected-result {
    min-height: var(--_result);
    padding-block-start: calc(var(--_space) * 2.5);
    border-block-end: 1px solid transparent;
  }

  .r {
    padding: calc(var(--_space) * 2.5) 0 calc(var(--_space) * 2);
    border-block-end: 1px solid var(--_border);
  }
  .r-title {
    font-size: var(--_font-size-title);
    line-height: 1.5;
  }
  /* A full target that looks like a line of text. */
  .r-title a {
    display: block;
    margin: calc((var(--_target) - 1.4em) / -2) 0;
    padding: calc((var(--_target) - 1.4em) / 2) 0;
    color: var(--_text);
  }
  .r-title a:hover {
    color: var(--_accent);
  }
  .r-title a:active {
    color: var(--_accent-strong);
    text-decoration-thickness: 2px;
  }
  .r.is-off .r-title a {
    color: var(--_muted);
  }
  .r.is-off .r-title a:hover {
    color: var(--_accent);
  }
  .meta {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    position: relative;
    margin-block-start: calc(var(--_space) * 0.75);
    color: var(--_muted);
    font-size: var(--_font-size-small);
    line-height: 1.6;
  }
  .meta > * {
    margin: 0 14px 4px 0;
  }
  .meta > .badge {
    margin-inline-end: 8px;
  }
  .ex {
    margin-block-start: var(--_space);
    padding-inline-start: 14px;
    border-inline-start: 2px solid var(--_border);
  }
  .ex + .ex {
    margin-block-start: calc(var(--_space) * 1.25);
  }
  .ex p {
    line-height: 1.75;
  }
  .ex a {
    display: inline-block;
    min-height: var(--_target);
    margin: calc((var(--_target) - 1.75em) / -2) 0;
    margin-inline-end: 0.6em;
    padding: calc((var(--_target) - 1.75em) / 2) 0;
    font-weight: 500;
    white-space: nowrap;
  }
  .policy:not([data-care='off']) .ex a {
    display: flex;
    align-items: center;
    margin-block-start: 0;
    margin-block-end: 0;
    padding: 0;
  }
  .successor,
  .lacks {
    margin-block-start: var(--_space);
    color: var(--_muted);
    font-size: var(--_font-size-small);
    line-height: 1.7;
  }
  .rel {
    display: flex;
    flex-wrap: wrap;
    margin-block-start: 2px;
    font-size: var(--_font-size-small);
  }
  .rel a {
    display: inline-flex;
    align-items: center;
    min-height: var(--_target);
    margin-inline-end: 20px;
  }
  .rel svg {
    width: 1.2em;
    height: 1.2em;
    margin-inline-end: 0.35em;
  }

  .pages {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    padding-block-start: calc(var(--_space) * 2.5);
  }
  .pages .btn {
    min-width: var(--_target);
    margin: 0 4px 8px;
    padding: 0 12px;
    font-variant-numeric: tabular-nums;
  }
  .pages .next > svg {
    margin-inline-start: 0.4em;
    margin-inline-end: 0;
  }
  .pages .btn[aria-current] {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .pages .gap {
    margin-block-end: 8px;
    color: var(--_muted);
  }
  .pages .of {
    width: 100%;
    color: var(--_muted);
    font-size: var(--_font-size-small);
    text-align: center;
    font-variant-numeric: tabular-nums;
  }
  [data-width='narrow'] .pages .btn {
    flex: 1;
  }
  [data-width='narrow'] .pages .prev {
    margin-inline-start: 0;
  }
  [data-width='narrow'] .pages .next {
    margin-inline-end: 0;
  }

  .topics {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    margin-block-start: calc(var(--_space) * 0.75);
  }
  .topics > * {
    margin-inline-end: 18px;
  }
  .topics button {
    display: inline-flex;
    align-items: center;
    min-height: var(--_target);
    padding: 0;
    border: 0;
    background: none;
    cursor: pointer;
  }
  .topics button:hover {
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.25em;
  }
  .start-head {
    margin-block-start: calc(var(--_space) * 2);
  }
  .start-head .btn {
    margin-inline-end: calc(var(--_space) * -1);
  }
  .reader-bar {
    margin-block-end: var(--_space);
  }
  /* The place of an element whose script is still to come. */
  .reader > :not(:defined) {
    display: block;
    min-height: 100vh;
  }
  .reader-bar .btn {
    margin-inline-start: calc(var(--_space) * -1);
    color: var(--_accent);
  }

  @media print {
    .side,
    .filterbar,
    .tools,
    .head .seg,
    .chips,
    .pages .btn,
    .reader-bar,
    .start-head .btn,
    .topics {
      display: none !important;
    }
    [data-width] .cols {
      display: block;
    }
    .r {
      break-inside: avoid;
    }
  }
`;
