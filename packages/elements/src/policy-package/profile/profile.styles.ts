import { css } from 'lit';

/** Styles of the profile: the form, the question, the answers so far. */
export const profileStyles = css`
  .fields {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-gap: calc(var(--_space) * 2);
    margin-block-start: var(--_space);
  }
  [data-width='mid'] .fields,
  [data-width='wide'] .fields {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  .typed {
    display: flex;
    flex-wrap: wrap;
    margin-inline-end: calc(var(--_space) * -1);
  }
  .typed > * {
    margin-inline-end: var(--_space);
    margin-block-end: var(--_space);
  }
  .typed-box {
    display: flex;
    flex: 1 1 12em;
    min-width: 0;
  }
  .typed-box > .input {
    flex: 1;
    min-width: 0;
  }
  .unit {
    display: flex;
    align-items: center;
    padding: 0 0.75em;
    border: 1px solid var(--_control);
    border-inline-start: 0;
    border-radius: 0 var(--_radius) var(--_radius) 0;
    background: var(--_sunken);
    color: var(--_muted);
    white-space: nowrap;
  }
  .input[aria-invalid] {
    border-color: var(--_danger);
  }
  .field-error {
    color: var(--_danger);
  }
  .credit-code {
    margin-block-start: var(--_space);
  }
  .credit-code > summary {
    display: flex;
    align-items: center;
    min-height: var(--_target);
    color: var(--_accent);
    cursor: pointer;
  }
  .question {
    margin-block-start: calc(var(--_space) * 3);
    padding: calc(var(--_space) * 2.5);
    border: 1px solid var(--_border);
    border-block-start: 3px solid var(--_accent);
    border-radius: var(--_radius);
  }
  [data-width='narrow'] .question {
    padding: calc(var(--_space) * 2) calc(var(--_space) * 1.5);
  }
  .question-title {
    font-size: var(--_font-size-title);
    line-height: 1.5;
  }
  .question > .select,
  .question > .options,
  .question > .titles,
  .question > label {
    margin-block-start: calc(var(--_space) * 1.5);
    margin-block-end: var(--_space);
  }
  .question > label {
    display: block;
    margin-block-end: 0;
  }
  .why {
    margin-block-start: calc(var(--_space) * 0.5);
  }
  .options li {
    margin-block-end: var(--_space);
  }
  [data-width='mid'] .options,
  [data-width='wide'] .options {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    grid-gap: 0 var(--_space);
  }
  .option {
    justify-content: flex-start;
    width: 100%;
    white-space: normal;
    text-align: start;
  }
  .tick {
    display: flex;
    align-items: center;
    min-height: var(--_target);
    cursor: pointer;
  }
  .tick > input {
    flex: none;
    width: 1.25em;
    height: 1.25em;
    margin-inline-end: 0.6em;
    accent-color: var(--_accent);
  }
  .asking {
    margin-block-start: calc(var(--_space) * 3);
  }
  .answers {
    margin-block-start: calc(var(--_space) * 4);
  }
  .answers li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    padding: calc(var(--_space) * 0.25) 0;
    border-block-end: 1px solid var(--_border);
  }
  .answer-name {
    flex: 0 1 12em;
    min-width: 0;
    margin-inline-end: var(--_space);
  }
  .answer-value {
    flex: 1 1 8em;
    min-width: 0;
    font-weight: 500;
  }
  .answer-tools .btn {
    color: var(--_accent);
  }
  .doubt {
    flex: 1 0 100%;
    margin-block-start: var(--_space);
  }
  .doubt .btns,
  .answers > .btns {
    margin-block-start: var(--_space);
  }
  @media print {
    .answer-tools {
      display: none;
    }
  }
`;
