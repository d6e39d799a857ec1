import { css } from 'lit';
import { keptWithNext } from '../styles/paper.js';

export default css`
  .grid {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 260px), 1fr));
    grid-gap: calc(var(--_space) * 2);
  }
  .card {
    position: relative;
    display: flex;
    flex-direction: column;
    overflow: hidden;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .card:hover,
  .card:focus-within {
    border-color: var(--_accent);
    background: var(--_accent-soft);
  }
  .cover {
    display: block;
    width: 100%;
    height: 112px;
    object-fit: cover;
    background: var(--_sunken);
  }
  .card-words {
    display: flex;
    flex: 1;
    flex-direction: column;
    padding: calc(var(--_space) * 1.5) calc(var(--_space) * 2);
  }
  .card-title {
    font-size: var(--_font-size-title);
  }
  .card-title > a {
    display: block;
    min-height: var(--_target);
    padding: calc((var(--_target) - 1.45em) / 2) 0;
    color: var(--_text);
    text-decoration: none;
  }
  .card:hover .card-title > a {
    color: var(--_accent-strong);
  }
  /* The whole card is the target of its link. */
  .card-title > a::after {
    content: '';
    position: absolute;
    top: 0;
    right: 0;
    bottom: 0;
    left: 0;
  }
  .card-text {
    line-height: 1.6;
  }
  .card-facts {
    margin-block-start: auto;
    padding-block-start: calc(var(--_space) * 0.75);
  }
  .nb.fact {
    display: inline-block;
    margin-inline-end: 0.7em;
  }
  [data-width='narrow'] .grid {
    grid-gap: calc(var(--_space) * 1.5);
  }
  [data-width='narrow'] .card {
    flex-direction: row;
    align-items: stretch;
  }
  [data-width='narrow'] .cover {
    flex: none;
    align-self: flex-start;
    width: 96px;
    height: 54px;
    margin-block-start: calc(var(--_space) * 1.75);
    margin-inline-start: calc(var(--_space) * 1.5);
    border-radius: var(--_radius);
  }
  [data-width='narrow'] .card-words {
    min-width: 0;
    padding: var(--_space) calc(var(--_space) * 1.5);
  }

  [part='back'] {
    margin-block-end: var(--_space);
  }
  .title {
    font-size: var(--_font-size-heading);
    text-wrap: balance;
  }
  .zone-text {
    max-width: 44em;
    margin-block-start: calc(var(--_space) * 0.5);
  }
  .zone-facts {
    margin-block-start: calc(var(--_space) * 0.5);
    margin-block-end: calc(var(--_space) * 1.5);
  }
  [data-width='wide'] .lists--two {
    display: grid;
    grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    grid-column-gap: calc(var(--_space) * 5);
  }
  .list {
    margin-block-end: calc(var(--_space) * 3);
  }
  .list-title {
    padding-block-end: calc(var(--_space) * 0.5);
    border-block-end: 2px solid var(--_accent);
    font-size: var(--_font-size-title);
  }
  .list li {
    border-block-end: 1px solid var(--_border);
  }
  .list .package li {
    padding: 4px 0;
    border: 0;
  }
  .reason {
    display: block;
  }
  .list li > a:not(.entry-name),
  .list li > div:not(.entry-name):not(.entry-facts) {
    display: flex;
    flex-direction: column;
    justify-content: center;
    min-height: calc(var(--_target) + 4px);
    padding: 8px 0;
    color: var(--_text);
    line-height: 1.55;
  }
  .list .record > summary {
    min-height: calc(var(--_target) + 4px);
    padding: 8px 0;
    line-height: 1.55;
  }
  .entry {
    padding-block-end: calc(var(--_space) * 1);
  }
  .entry-name {
    display: block;
    min-height: var(--_target);
    padding: calc((var(--_target) - 1.55em) / 2) 0 4px;
    color: var(--_text);
    line-height: 1.55;
  }
  a.entry-name:hover,
  .list li > a:hover {
    color: var(--_accent-strong);
  }
  .entry-facts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    line-height: 1.6;
  }
  .entry-facts > * {
    margin-inline-end: 0.9em;
  }
  .list > .btn {
    margin-block-start: calc(var(--_space) * 1.5);
  }
  ${keptWithNext('.list-title')}
  @media print {
    .no-print,
    .list > .btn,
    .cover {
      display: none;
    }
    [data-width] .grid,
    [data-width] .lists--two {
      display: block;
    }
    [data-width] .card {
      display: block;
      margin-block-end: 8px;
      border: 0;
      border-block-end: 1px solid var(--_border);
    }
    .card,
    .entry {
      break-inside: avoid;
    }
    .card-title > a,
    .entry-name {
      min-height: 0;
      padding: 0;
    }
  }
  @media (forced-colors: active) {
    .card:hover,
    .card:focus-within {
      outline: 2px solid Highlight;
    }
  }
`;
