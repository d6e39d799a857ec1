import { css } from 'lit';

export default css`
  .tabs {
    display: flex;
    margin-block-end: calc(var(--_space) * 3);
    overflow-x: auto;
    border-block-end: 1px solid var(--_border);
  }
  .tab {
    flex: none;
    display: flex;
    flex-direction: column;
    justify-content: center;
    max-width: 14em;
    min-height: calc(var(--_target) + 4px);
    padding: var(--_space) calc(var(--_space) * 2);
    border: 0;
    border-block-end: 3px solid transparent;
    background: none;
    color: var(--_muted);
    line-height: 1.4;
    text-align: start;
    cursor: pointer;
  }
  .tab b {
    font-weight: 500;
  }
  .tab-title {
    overflow: hidden;
    max-width: 100%;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .tab:hover {
    background: var(--_accent-soft);
    color: var(--_accent);
  }
  .tab[aria-selected='true'] {
    border-block-end-color: var(--_accent);
    color: var(--_accent);
  }
  .tab[aria-selected='true'] b {
    font-weight: 600;
  }
  .policy .tab:focus {
    outline-offset: -3px;
  }
  .stack > * + * {
    margin-block-start: calc(var(--_space) * 6);
    padding-block-start: calc(var(--_space) * 4);
    border-block-start: 1px solid var(--_border);
  }

  .interpretation {
    max-width: 50em;
  }
  .interpretation--picture,
  [data-width='wide'] .interpretation {
    max-width: none;
  }
  [data-width='wide'] .interpretation > :not(.companions):not(policy-picture) {
    max-width: calc(var(--_font-size) * 50);
  }
  .head {
    margin-block-end: calc(var(--_space) * 3);
  }
  .kind .badge {
    border-color: var(--_accent);
    color: var(--_accent);
  }
  .title-words {
    margin: var(--_space) 0 calc(var(--_space) * 0.75);
    font-size: var(--_font-size-heading);
    text-wrap: balance;
  }
  .fact {
    display: inline-block;
    margin-inline-end: 1.2em;
  }
  .summary {
    margin-block-end: calc(var(--_space) * 3);
    padding: calc(var(--_space) * 1.5) calc(var(--_space) * 2);
    border-radius: var(--_radius);
    background: var(--_sunken);
  }

  .completeness {
    margin-block-start: var(--_space);
  }
  .completeness-button {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    min-height: var(--_target);
    padding: 0;
    border: 0;
    background: none;
    color: var(--_muted);
    cursor: pointer;
  }
  .completeness-button:hover {
    color: var(--_accent);
  }
  .completeness-button > * {
    margin-inline-end: 0.6em;
  }
  .presence {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(15em, 1fr));
    grid-gap: 4px 24px;
    padding: calc(var(--_space) * 1.5) calc(var(--_space) * 2);
    border-radius: var(--_radius);
    background: var(--_sunken);
  }
  .presence li {
    display: flex;
    align-items: center;
  }
  .presence li > svg {
    margin-inline-end: 0.5em;
    stroke-width: 2.2;
  }
  .presence .is-present > svg {
    color: var(--_positive);
  }
  .presence .is-absent > svg {
    color: var(--_muted);
  }
  .presence .muted {
    margin-inline-start: 0.6em;
  }

  .speaker,
  .source {
    margin-block-end: calc(var(--_space) * 3);
    padding: calc(var(--_space) * 2);
    border-inline-start: 3px solid var(--_accent);
    background: var(--_sunken);
  }
  .speaker {
    display: flex;
  }
  .speaker > svg {
    width: 2em;
    height: 2em;
    margin-inline-end: calc(var(--_space) * 1.5);
    color: var(--_accent);
  }
  .speaker p > * {
    display: block;
  }
  .speaker b {
    font-size: var(--_font-size-title);
    font-weight: 600;
    line-height: 1.5;
  }
  .source b {
    font-weight: 600;
  }

  .questions > li,
  .agenda > li {
    padding: calc(var(--_space) * 2.5) 0;
    border-block-end: 1px solid var(--_border);
  }
  /* What follows has a rule of its own. */
  .questions > li:last-child,
  .agenda > li:last-child {
    border-block-end: 0;
  }
  .questions > li:first-child,
  .agenda > li:first-child {
    padding-block-start: 0;
  }
  .question {
    display: flex;
    align-items: baseline;
    margin-block-end: var(--_space);
    font-size: var(--_font-size-title);
  }
  .answer {
    display: flex;
    align-items: baseline;
  }
  .answer > div {
    flex: 1;
    min-width: 0;
  }
  .mark {
    flex: none;
    width: 1.7em;
    height: 1.7em;
    margin-inline-end: 0.7em;
    border-radius: 50%;
    background: var(--_accent);
    color: var(--_on-accent);
    font-size: var(--_font-size-small);
    font-weight: 500;
    line-height: 1.7;
    text-align: center;
  }
  .mark--soft {
    background: var(--_accent-soft);
    color: var(--_accent);
  }
  .agenda-number {
    flex: none;
    margin-inline-end: 0.8em;
    color: var(--_accent);
    white-space: nowrap;
  }
  .agenda dl > div {
    display: flex;
    padding: calc(var(--_space) * 0.75) calc(var(--_space) * 1.5);
  }
  .agenda dt {
    display: flex;
    flex: none;
    align-items: flex-start;
    width: 5em;
    color: var(--_muted);
  }
  .agenda .outcome {
    padding: calc(var(--_space) * 1.25) calc(var(--_space) * 1.5);
    border-radius: var(--_radius);
    background: var(--_positive-soft);
  }
  .agenda .outcome dt {
    color: var(--_positive);
    font-weight: 600;
  }
  .agenda .outcome svg {
    margin: 0.25em 0.3em 0 0;
  }
  [data-width='narrow'] .agenda dl > div {
    display: block;
  }

  .media-title,
  .element-title {
    margin-block-end: var(--_space);
    font-size: var(--_font-size-title);
  }

  .synchrony {
    margin-block-start: calc(var(--_space) * 4);
    border-collapse: collapse;
    color: var(--_muted);
  }
  .synchrony caption {
    padding-block-end: 4px;
    color: var(--_text);
    font-weight: 600;
    text-align: start;
  }
  .synchrony th,
  .synchrony td {
    padding: 4px 12px 4px 0;
    border-block-end: 1px solid var(--_border);
    font-weight: 400;
    text-align: start;
    white-space: normal;
    word-break: keep-all;
  }
`;
