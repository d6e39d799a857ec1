import { css } from 'lit';

/** Terms in a text, the meaning that opens below one, and the list of all of them. */
export default css`
  .term {
    border-block-end: 2px dotted var(--_control);
    cursor: pointer;
  }
  .term:hover,
  .term[aria-expanded='true'] {
    border-block-end-color: var(--_accent);
    background: var(--_accent-soft);
    color: var(--_accent);
  }
  .term-pop {
    position: absolute;
    z-index: 3;
    width: 340px;
    max-width: 100%;
    max-height: 60vh;
    overflow: auto;
    padding: var(--_space) calc(var(--_space) * 2) calc(var(--_space) * 1.5);
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: var(--_shadow);
    line-height: 1.7;
    text-align: start;
  }
  .term-head {
    display: flex;
    align-items: center;
    justify-content: space-between;
  }
  .term-head b {
    font-weight: 600;
  }
  .term-close {
    display: flex;
    flex: none;
    align-items: center;
    justify-content: center;
    width: var(--_target);
    height: var(--_target);
    margin-inline-end: calc(var(--_space) * -1.5);
    border: 0;
    background: none;
    color: var(--_muted);
    cursor: pointer;
  }
  .term-close:hover {
    color: var(--_accent);
  }
  .term-source > * {
    display: block;
    margin-block-start: 4px;
    color: var(--_muted);
  }
  /* In a sentence, colour alone does not make a link. */
  .term-source a {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.25em;
  }
  .term-list > div {
    padding: var(--_space) 0;
    border-block-end: 1px solid var(--_border);
  }
  .term-list dt {
    font-weight: 600;
  }
  .policy[data-care='on'] .term-source a,
  .policy[data-care='on'] .term-source button,
  .policy[data-care='larger'] .term-source a,
  .policy[data-care='larger'] .term-source button {
    display: inline-flex;
    align-items: center;
    min-height: var(--_target);
  }
  .glossary {
    margin-block-start: calc(var(--_space) * 4);
  }
  @media screen {
    .policy[data-care='off'] .glossary {
      display: none;
    }
  }
  @media print {
    .term {
      border: 0;
    }
    .term-pop {
      display: none;
    }
    .term-list > div {
      break-inside: avoid;
    }
  }
`;
