import { css } from 'lit';
import { keptWithNext } from './paper.js';

/** 政策 + 解读 + 办事: columns of links at the end of the text that they belong to. */
export default css`
  .companions {
    margin-block-start: calc(var(--_space) * 4);
    padding-block-start: calc(var(--_space) * 2);
    border-block-start: 2px solid var(--_accent);
  }
  [data-width='mid'] .companions,
  [data-width='wide'] .companions {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    grid-gap: 32px;
  }
  .companion-title {
    display: flex;
    align-items: center;
    margin-block-end: 4px;
    font-size: var(--_font-size-title);
  }
  .companion-title > svg {
    margin-inline-end: 8px;
    color: var(--_accent);
  }
  .companions li > * {
    display: flex;
    flex-direction: column;
    justify-content: center;
    min-height: calc(var(--_target) + 4px);
    padding: 8px 0;
    border-block-end: 1px solid var(--_border);
    color: var(--_text);
    line-height: 1.55;
  }
  .companions li:last-child > * {
    border-block-end: 0;
  }
  .companions li > .record {
    display: block;
  }
  .record > summary {
    display: flex;
    align-items: center;
    min-height: var(--_target);
    cursor: pointer;
    list-style: none;
  }
  .record > summary::-webkit-details-marker {
    display: none;
  }
  /* A chevron that turns, drawn of borders: no file, no letter that is read out. */
  .record > summary::after {
    content: '';
    flex: none;
    width: 8px;
    height: 8px;
    margin-inline-start: 12px;
    margin-inline-end: 6px;
    border: solid var(--_muted);
    border-width: 0 2px 2px 0;
    transform: translateY(-3px) rotate(45deg);
  }
  .record[open] > summary::after {
    transform: translateY(2px) rotate(225deg);
  }
  .record > summary:hover .companion-name {
    color: var(--_accent);
  }
  .record-words {
    display: flex;
    flex: 1;
    flex-direction: column;
    min-width: 0;
  }
  .record-body {
    padding: 8px 0 12px;
  }
  .record-body > * + * {
    margin-block-start: 8px;
  }
  .record-body .clause-name + .clause-name {
    margin-inline-start: 0.75em;
  }
  .service > div + div {
    margin-block-start: 8px;
  }
  .service dt {
    color: var(--_muted);
    font-size: var(--_font-size-small);
  }
  .service li {
    list-style: disc;
    margin-inline-start: 1.2em;
  }
  .companions a:hover {
    color: var(--_accent);
  }
  [data-width='narrow'] .companions section + section {
    margin-block-start: 20px;
  }
  ${keptWithNext('.companion-title')}
  @media print {
    [data-width] .companions {
      display: block;
      padding: 0;
      border: 0;
    }
    [data-width] .companions section + section {
      margin-block-start: 16px;
    }
    .companion-title {
      display: block;
    }
    .companion-title > svg {
      display: inline-block;
      vertical-align: -0.2em;
    }
    .companions li {
      break-inside: avoid;
    }
    .record > summary::after {
      display: none;
    }
    .companions li > * {
      min-height: 0;
      padding: 4px 0;
    }
  }
`;
