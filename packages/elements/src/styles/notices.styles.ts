import { css } from 'lit';

/** Notes, waiting messages, and outlines of content that is loading. */
export const notices = css`
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

  /* The place of a document, which is seldom shorter than the screen: the page below does not move when it comes. */
  .expected-document {
    min-height: 100vh;
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
  @media print {
    .note {
      break-inside: avoid;
    }
    .inline {
      color: inherit;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .wait > svg {
      animation: turn 1.2s linear infinite;
    }
  }
`;
