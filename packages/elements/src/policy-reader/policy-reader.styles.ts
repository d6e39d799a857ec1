import { css } from 'lit';

export default css`
  .fold {
    display: none;
    align-items: center;
    justify-content: space-between;
    width: 100%;
    min-height: var(--_target);
    padding: 0 14px;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
    text-align: start;
    cursor: pointer;
  }
  .fold:hover {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    color: var(--_accent);
  }
  .fold > span {
    display: flex;
    align-items: center;
    font-weight: 600;
  }
  .fold > span > svg {
    margin-inline-end: 0.5em;
  }
  .is-open > .fold > svg:last-child {
    transform: rotate(180deg);
  }
  .is-open > .fold {
    border-radius: var(--_radius) var(--_radius) 0 0;
  }

  .stale {
    margin-block-end: calc(var(--_space) * 2);
  }
  .meta {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    overflow: hidden;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    font-size: var(--_font-size-small);
    line-height: 1.6;
  }
  /* Each cell draws the line above it; what hangs over the edge is cut off. */
  .meta > div {
    display: flex;
    margin-block-start: -1px;
    border-block-start: 1px solid var(--_border);
  }
  .meta .full {
    grid-column: 1 / -1;
  }
  .meta dt {
    flex: none;
    width: 7em;
    padding: 8px 14px;
    background: var(--_sunken);
    color: var(--_muted);
  }
  .policy[lang='en'] .meta dt {
    width: 9em;
  }
  .meta dd {
    flex: 1;
    padding: 8px 14px;
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
  }
  .meta .badge {
    min-height: 0;
    vertical-align: top;
  }

  .title {
    padding: calc(var(--_space) * 4.5) 0 calc(var(--_space) * 3);
    text-align: center;
  }
  .title-words {
    max-width: 22em;
    margin: 0 auto;
    font-size: var(--_font-size-heading);
    line-height: 1.5;
    text-wrap: balance;
  }
  .title p {
    margin-block-start: calc(var(--_space) * 1);
  }
  .validity {
    margin-block-end: calc(var(--_space) * 1.5);
  }
  .validity .sentence {
    margin-inline-end: 0.5em;
  }
  .missing-clause,
  .copy-failed {
    margin-block-start: calc(var(--_space) * 2);
  }

  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    padding: 4px 0;
    border-block-start: 1px solid var(--_border);
    border-block-end: 1px solid var(--_border);
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
  }
  .tools .btn:last-child {
    padding-inline-end: 0;
  }

  .columns {
    margin-block-start: calc(var(--_space) * 2);
  }
  .body {
    max-width: 44em;
    margin-inline-start: auto;
    margin-inline-end: auto;
  }
  .outline {
    margin-block-end: calc(var(--_space) * 3);
  }
  .outline-title {
    display: flex;
    align-items: center;
    min-height: var(--_target);
    padding: 0 14px;
    font-weight: 600;
  }
  .outline-title > svg {
    margin-inline-end: 0.5em;
  }
  .outline a {
    display: flex;
    align-items: center;
    min-height: var(--_target);
    padding: 4px 14px;
    border-inline-start: 3px solid transparent;
    color: var(--_text);
    line-height: 1.45;
  }
  .outline a:hover {
    background: var(--_sunken);
    color: var(--_accent);
    text-decoration: none;
  }
  .outline a:focus {
    outline-offset: -3px;
  }
  .outline a[aria-current] {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    color: var(--_accent);
    font-weight: 500;
  }
  .outline ol ol a {
    padding-inline-start: 30px;
    color: var(--_muted);
    font-size: var(--_font-size-small);
  }
  .outline ol ol a[aria-current] {
    color: var(--_accent);
  }

  .anchor {
    position: absolute;
    top: calc(0.2em + (1.95em - var(--_target)) / 2);
    right: calc(-1 * var(--_target));
    display: flex;
    align-items: center;
    justify-content: center;
    width: var(--_target);
    height: var(--_target);
    padding: 0;
    border: 0;
    background: none;
    color: var(--_muted);
    cursor: pointer;
    opacity: 0;
    user-select: none;
    -webkit-user-select: none;
  }
  .cl--titled > .anchor {
    top: calc(1.1em + (1.6em - var(--_target)) / 2);
  }
  .cl > .lead:hover + .anchor,
  .cl > .anchor:hover,
  .cl > .anchor:focus,
  .cl.is-target > .anchor {
    opacity: 1;
  }
  .anchor:hover {
    color: var(--_accent);
  }
  .is-target > .anchor {
    color: var(--_accent);
  }

  [data-width='wide'] .columns {
    display: flex;
    align-items: flex-start;
    margin-block-start: calc(var(--_space) * 3);
  }
  [data-width='wide'] .outline {
    --_outline-top: max(var(--policy-scroll-margin, 16px), calc(var(--_bars, 0px) + 16px));
    position: sticky;
    top: var(--_outline-top);
    flex: 0 0 232px;
    max-height: calc(100vh - var(--_outline-top) - 16px);
    margin: 0;
    margin-inline-end: 44px;
    overflow-y: auto;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  [data-width='wide'] .outline .folded {
    padding-block-end: calc(var(--_space));
  }
  [data-width='wide'] .body {
    flex: 1;
    min-width: 0;
    padding-inline-end: 15px;
  }
  [data-width='wide'] .anchor {
    left: calc(-1 * var(--_target) - 4px);
    right: auto;
  }
  [data-width='mid'] .body {
    padding-inline-start: 15px;
    padding-inline-end: var(--_target);
  }
  [data-width='narrow'] .anchor {
    right: 0;
    pointer-events: none;
  }
  [data-width='narrow'] .anchor:focus,
  [data-width='narrow'] .is-target > .anchor {
    background: var(--_accent-soft);
    pointer-events: auto;
  }
  [data-width='narrow'] .is-target > .lead {
    padding-inline-end: var(--_target);
  }
  [data-width='narrow'] .cl > .lead:hover + .anchor:not(:focus) {
    opacity: 0;
  }
  [data-width='narrow'] .cl.is-target > .lead + .anchor {
    opacity: 1;
  }

  @media screen {
    [data-width='narrow'] .details > .fold,
    .outline > .fold {
      display: flex;
    }
    [data-width='narrow'] .details:not(.is-open) > .folded,
    .outline:not(.is-open) > .folded {
      display: none;
    }
    .outline > .fold ~ .folded {
      border: 1px solid var(--_control);
      border-block-start: 0;
      border-radius: 0 0 var(--_radius) var(--_radius);
    }
    [data-width='narrow'] .meta {
      grid-template-columns: minmax(0, 1fr);
    }
    [data-width='narrow'] .details .meta {
      border-block-start: 0;
      border-radius: 0 0 var(--_radius) var(--_radius);
    }
    [data-width='narrow'] .title {
      padding: calc(var(--_space) * 2.5) 0;
    }
  }
  @media (forced-colors: active) {
    .outline a[aria-current] {
      border-color: Highlight;
    }
  }
  @media print {
    .bar,
    .outline,
    .anchor,
    .cite .btn,
    .missing-clause,
    .copy-failed,
    .stale button {
      display: none;
    }
    [data-width] .columns {
      display: block;
    }
    [data-width] .body {
      max-width: none;
      padding: 0;
    }
    .meta,
    .cite {
      break-inside: avoid;
    }
    .title-words {
      font-size: 18pt;
    }
  }
`;
