import { css } from 'lit';

export default css`
  .title {
    font-size: var(--_font-size-heading);
  }
  .policy > .note {
    margin-block-start: calc(var(--_space) * 2);
    margin-block-end: calc(var(--_space) * 2);
  }
  [part='question'],
  [part='outcome'],
  .given,
  .companions {
    max-width: 44em;
  }
  [part='question'],
  [part='outcome'] {
    margin-block-start: calc(var(--_space) * 2);
    padding: calc(var(--_space) * 2.5);
    border: 1px solid var(--_border);
    border-block-start: 3px solid var(--_accent);
    border-radius: var(--_radius);
  }
  [data-width='narrow'] [part='question'],
  [data-width='narrow'] [part='outcome'] {
    padding: calc(var(--_space) * 2) calc(var(--_space) * 1.5);
  }
  .question-title,
  .outcome-title {
    margin-block-start: calc(var(--_space) * 0.5);
    margin-block-end: var(--_space);
    font-size: var(--_font-size-title);
    line-height: 1.5;
  }
  .outcome-title {
    color: var(--_accent-strong);
  }
  .options {
    margin-block-start: calc(var(--_space) * 1.5);
    margin-block-end: calc(var(--_space) * 1.5);
  }
  .options li + li {
    margin-block-start: var(--_space);
  }
  .option {
    display: flex;
    align-items: center;
    width: 100%;
    min-height: calc(var(--_target) + 4px);
    padding: var(--_space) calc(var(--_space) * 1.5);
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    line-height: 1.5;
    text-align: start;
    cursor: pointer;
  }
  .option > span:first-child {
    flex: 1;
    min-width: 0;
  }
  .option > svg {
    flex: none;
    margin-inline-start: var(--_space);
    color: var(--_muted);
  }
  .option:hover,
  .option:active {
    border-color: var(--_accent);
    background: var(--_accent-soft);
  }
  .option[aria-pressed='true'] {
    border-color: var(--_accent);
  }
  /* Beside the answer it would leave two characters a line of it on a phone. */
  .before {
    display: block;
  }
  .part-title {
    margin-block-start: calc(var(--_space) * 2);
    margin-block-end: var(--_space);
    font-size: var(--_font-size);
  }
  .disclaimer {
    margin-block-start: var(--_space);
  }
  .contact {
    display: flex;
    align-items: flex-start;
  }
  .contact > svg {
    flex: none;
    margin-block-start: 0.3em;
    margin-inline-end: 0.5em;
    color: var(--_accent);
  }
  .fact {
    display: inline-block;
    margin-inline-end: 0.75em;
  }
  .office {
    display: block;
  }
  .given {
    margin-block-start: calc(var(--_space) * 3);
  }
  .given-title {
    font-size: var(--_font-size);
  }
  .given li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    padding: calc(var(--_space) * 0.5) 0;
    border-block-end: 1px solid var(--_border);
  }
  .given-question {
    flex: 1 1 14em;
    min-width: 0;
    margin-inline-end: calc(var(--_space) * 2);
  }
  .given-answer {
    flex: 1 1 8em;
    min-width: 0;
    font-weight: 500;
  }
  .given .btn {
    color: var(--_accent);
  }
  .btns {
    margin-block-start: calc(var(--_space) * 2);
  }
  .privacy {
    margin-block-start: calc(var(--_space) * 2);
  }
  @media print {
    .no-print,
    .option > svg,
    .given .btn,
    .privacy {
      display: none;
    }
    [part='question'],
    [part='outcome'],
    .given li {
      break-inside: avoid;
    }
  }
`;
