import { css } from 'lit';

/** Parts that more than one element draws: buttons, notes, faces, outlines of what is loading. */
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
  .btn[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    color: var(--_accent);
    font-weight: 500;
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
    margin: 0 var(--_space) var(--_space) 0;
  }

  .note {
    display: flex;
    align-items: flex-start;
    padding: calc(var(--_space) * 1.25) calc(var(--_space) * 2);
    border-radius: var(--_radius);
    background: var(--_sunken);
    line-height: 1.6;
  }
  .note > svg {
    margin-block-start: 0.18em;
    margin-inline-end: 0.6em;
  }
  .note > div {
    flex: 1;
    min-width: 0;
  }
  .note b {
    font-weight: 600;
  }
  .note--warn {
    background: var(--_warning-soft);
  }
  .note--warn > svg,
  .note--warn b {
    color: var(--_warning);
  }
  .note--bad {
    background: var(--_danger-soft);
  }
  .note--bad > svg,
  .note--bad b {
    color: var(--_danger);
  }
  .note--ok {
    background: var(--_positive-soft);
  }
  .note--ok > svg,
  .note--ok b {
    color: var(--_positive);
  }
  /* A link or button inside a sentence. */
  .inline {
    display: inline;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    line-height: inherit;
    white-space: nowrap;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.25em;
    cursor: pointer;
  }
  .inline:hover {
    color: var(--_accent-strong);
  }

  .face {
    padding: calc(var(--_space) * 4) 0;
  }
  .face > svg {
    width: 44px;
    height: 44px;
    margin-block-end: calc(var(--_space) * 1.5);
    color: var(--_muted);
    stroke-width: 1.2;
  }
  .face-title {
    margin-block-end: calc(var(--_space) * 0.5);
    font-size: var(--_font-size-title);
    text-wrap: balance;
  }
  .face p {
    max-width: 34em;
    color: var(--_muted);
    text-wrap: pretty;
  }
  .face .btns {
    margin-block-start: calc(var(--_space) * 2);
  }

  .wait {
    display: flex;
    align-items: center;
    padding: var(--_space) 0;
    color: var(--_muted);
  }
  .wait > svg {
    margin-inline-end: 0.5em;
    color: var(--_accent);
    stroke-width: 2.2;
  }
  /* The outline of a line that is still to come. */
  .sk {
    display: block;
    height: 0.8em;
    margin: 0.55em 0;
    border-radius: 3px;
    background: var(--_sunken);
    box-shadow: inset 0 0 0 1px var(--_border);
  }
  .sk--title {
    height: 1.2em;
  }
  .sk--half {
    width: 42%;
  }
  .sk--most {
    width: 66%;
  }
  @keyframes turn {
    to {
      transform: rotate(1turn);
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .wait > svg {
      animation: turn 1.2s linear infinite;
    }
  }
`;
