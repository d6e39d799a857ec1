import { css } from 'lit';

export default css`
  .side {
    display: none;
  }
  [data-width='wide'] .side {
    display: block;
    flex: 0 0 228px;
    margin-inline-end: 36px;
  }
  [data-width='wide'] .list {
    flex: 1;
    min-width: 0;
  }
  .side.is-open {
    display: block;
  }
  [data-width='narrow'] .side.is-open,
  [data-width='mid'] .side.is-open {
    margin-block-end: calc(var(--_space) * 1.5);
    padding: 4px 16px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .filterbar {
    display: flex;
    margin-block-end: calc(var(--_space) * 1.25);
  }
  [data-width='narrow'] .filterbar .btn {
    flex: 1;
  }
  [data-width='wide'] .filterbar,
  [data-width='wide'] .side-end {
    display: none;
  }
  .side-end {
    padding: var(--_space) 0;
    border-block-start: 1px solid var(--_border);
  }
  .side-end .btn {
    width: 100%;
  }

  .fac {
    border-block-start: 1px solid var(--_border);
  }
  .fac:first-of-type {
    border-block-start: 0;
  }
  .fac > summary {
    display: flex;
    align-items: center;
    justify-content: space-between;
    min-height: var(--_target);
    font-weight: 600;
    list-style: none;
    cursor: pointer;
  }
  .fac > summary::-webkit-details-marker {
    display: none;
  }
  .fac > summary:hover {
    color: var(--_accent);
  }
  .fac > summary > svg {
    margin-inline-end: 4px;
    color: var(--_muted);
  }
  .fac[open] > summary > svg {
    transform: rotate(180deg);
  }
  .fac ul {
    padding-block-end: 8px;
  }
  .opt {
    display: flex;
    align-items: center;
    min-height: var(--_target);
    padding: 4px 6px 4px 0;
    border-radius: 3px;
    line-height: 1.4;
    cursor: pointer;
  }
  .opt:hover {
    color: var(--_accent);
  }
  .opt input {
    display: grid;
    flex: none;
    place-content: center;
    width: 1.2em;
    height: 1.2em;
    margin-inline-end: 10px;
    border: 1px solid var(--_control);
    border-radius: 3px;
    background: var(--_surface);
    appearance: none;
    -webkit-appearance: none;
    cursor: inherit;
  }
  .opt:hover input {
    border-color: var(--_accent);
  }
  .opt input:checked {
    border-color: var(--_accent);
    background: var(--_accent);
  }
  .opt input:checked::after {
    content: '';
    width: 0.34em;
    height: 0.66em;
    margin-block-start: -0.14em;
    border: solid var(--_on-accent);
    border-width: 0 2px 2px 0;
    transform: rotate(45deg);
  }
  .opt > span:first-of-type {
    min-width: 0;
  }
  .opt .n {
    margin-inline-start: auto;
    padding-inline-start: 10px;
    color: var(--_muted);
    font-size: var(--_font-size-small);
    font-variant-numeric: tabular-nums;
  }
  .opt.is-zero {
    color: var(--_muted);
  }
  .more {
    display: inline-flex;
    align-items: center;
    min-height: var(--_target);
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    cursor: pointer;
  }
  .more:hover {
    color: var(--_accent-strong);
    text-decoration: underline;
    text-underline-offset: 0.25em;
  }
`;
