import { css } from 'lit';

/** Parts that every element may draw: buttons, and messages in the place of results. */
export default css`
  .btn {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-height: var(--_target);
    padding: 0 calc(var(--_space) * 2);
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    line-height: 1.4;
    text-align: center;
    white-space: nowrap;
    cursor: pointer;
  }
  .btn > svg {
    margin-inline-end: 0.4em;
  }
  .btn > svg.after {
    margin-inline-start: 0.4em;
    margin-inline-end: 0;
  }
  a.btn:hover {
    text-decoration: none;
  }
  .btn:hover {
    border-color: var(--_accent);
    color: var(--_accent);
    background: var(--_accent-soft);
  }
  .btn:active {
    border-color: var(--_accent-strong);
    color: var(--_accent-strong);
    background: var(--_accent-soft);
    box-shadow: inset 0 0 0 1px var(--_accent-strong);
  }
  .btn--main {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 500;
  }
  .btn--main:hover,
  .btn--main:active {
    border-color: var(--_accent-strong);
    background: var(--_accent-strong);
    color: var(--_on-accent);
  }
  .btn--main:active {
    box-shadow: inset 0 0 0 2px var(--_on-accent);
  }
  .btn--plain {
    padding: 0 var(--_space);
    border-color: transparent;
    background: none;
    color: var(--_muted);
  }
  .btn--plain:hover {
    border-color: transparent;
  }
  .btn[disabled],
  .btn[aria-disabled='true'] {
    border-color: var(--_border);
    background: var(--_sunken);
    color: var(--_muted);
    box-shadow: none;
    cursor: not-allowed;
  }
  .btns {
    display: flex;
    flex-wrap: wrap;
    margin: 0 calc(var(--_space) * -1) calc(var(--_space) * -1) 0;
  }
  .btns > * {
    white-space: normal;
    margin: 0 var(--_space) var(--_space) 0;
  }

  /* Links with a line to themselves: full targets that look like a line of text, and in care mode have room of their own. */
  a.alone,
  a.clause-name {
    display: inline-block;
    min-height: var(--_target);
    margin-block-start: calc((1.75em - var(--_target)) / 2);
    margin-block-end: calc((1.75em - var(--_target)) / 2);
    padding: calc((var(--_target) - 1.75em) / 2) 0;
  }
  .policy:not([data-care='off']) a.alone,
  .policy:not([data-care='off']) a.clause-name {
    margin-block-start: 0;
    margin-block-end: 0;
  }

  .message {
    padding: calc(var(--_space) * 4) 0;
  }
  .message > svg {
    width: 44px;
    height: 44px;
    margin-block-end: calc(var(--_space) * 1.5);
    color: var(--_muted);
    stroke-width: 1.2;
  }
  .message-title {
    margin-block-end: calc(var(--_space) * 0.5);
    font-size: var(--_font-size-title);
    text-wrap: balance;
  }
  .message p {
    max-width: 34em;
    color: var(--_muted);
    text-wrap: pretty;
  }
  .message .btns {
    margin-block-start: calc(var(--_space) * 2);
  }
`;
