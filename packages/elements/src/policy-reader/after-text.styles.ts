import { css } from 'lit';
import { keptWithNext } from '../styles/paper.js';

/** Styles of the parts below the text: attachments, contact, citation, related documents. */
export default css`
  .small-title {
    margin-block-end: 4px;
    font-size: var(--_font-size);
  }
  .attachments,
  .cite,
  .related {
    margin-block-start: calc(var(--_space) * 3);
  }
  .file-line {
    display: flex;
    align-items: center;
    justify-content: space-between;
  }
  .file {
    display: flex;
    align-items: center;
    min-height: var(--_target);
    min-width: 0;
  }
  .file-state {
    margin-block-end: var(--_space);
  }
  .file > svg {
    margin-inline-end: 0.4em;
  }
  .attachments .num {
    margin-inline-start: 1em;
  }
  .contact {
    display: flex;
    align-items: flex-start;
    margin-block-start: calc(var(--_space) * 3);
    padding: calc(var(--_space) * 1.25) calc(var(--_space) * 2);
    border-radius: var(--_radius);
    background: var(--_sunken);
  }
  .contact > svg {
    margin-block-start: 0.25em;
    margin-inline-end: 0.6em;
    color: var(--_muted);
  }
  .contact b {
    margin-inline-end: 0.5em;
    font-weight: 600;
  }
  .contact .fact {
    margin-inline-end: 0.7em;
  }
  .quote {
    margin-block-end: calc(var(--_space) * 1.25);
    padding: calc(var(--_space) * 1.5) calc(var(--_space) * 2);
    border-inline-start: 3px solid var(--_accent);
    border-radius: 0 var(--_radius) var(--_radius) 0;
    background: var(--_sunken);
    overflow-wrap: anywhere;
  }
  .related li {
    display: flex;
    align-items: flex-start;
    padding: calc(var(--_space) * 1) 0;
    border-block-end: 1px solid var(--_border);
  }
  .related li:last-child {
    border-block-end: 0;
  }
  .related-more > summary {
    display: flex;
    align-items: center;
    min-height: var(--_target);
    color: var(--_accent);
    cursor: pointer;
  }
  .related .badge {
    flex: none;
    margin-inline-end: 0.8em;
  }
  .related-name,
  .file > span {
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .related-name > .small {
    display: block;
  }
  ${keptWithNext('.small-title')}
  @media print {
    /* Ways on from the page are none on paper; the ties that the documents name are facts. */
    .file-state,
    [data-width] .companions,
    .related.neighbour,
    .related .neighbour {
      display: none;
    }
    .attachments li,
    .related li,
    .contact {
      break-inside: avoid;
    }
  }
`;
