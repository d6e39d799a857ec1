import { css } from 'lit';

export default css`
  [part='box'] {
    display: flex;
    max-width: 50em;
  }
  textarea {
    flex: 1;
    min-width: 0;
    min-height: calc(var(--_target) + 4px);
    padding: calc(var(--_space) * 1.25) calc(var(--_space) * 1.5);
    border: 1px solid var(--_control);
    border-radius: var(--_radius) 0 0 var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    line-height: 1.5;
    resize: vertical;
  }
  textarea::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  [part='box'] > .btn--main {
    padding: 0 calc(var(--_space) * 3);
    border-radius: 0 var(--_radius) var(--_radius) 0;
  }
  [data-width='narrow'] [part='box'] {
    flex-direction: column;
  }
  [data-width='narrow'] textarea {
    border-radius: var(--_radius);
  }
  [data-width='narrow'] [part='box'] > .btn--main {
    margin-block-start: var(--_space);
    border-radius: var(--_radius);
  }
  .policy > .note {
    max-width: 50em;
    margin-block-start: calc(var(--_space) * 2);
  }
  [part='answer'],
  [part='maybe'],
  [part='direct'],
  [part='not-found'],
  .browse,
  .asked {
    max-width: 50em;
    margin-block-start: calc(var(--_space) * 2.5);
  }
  [part='answer'] {
    padding: calc(var(--_space) * 2.5);
    border: 1px solid var(--_border);
    border-block-start: 3px solid var(--_accent);
    border-radius: var(--_radius);
  }
  [data-width='narrow'] [part='answer'] {
    padding: calc(var(--_space) * 2) calc(var(--_space) * 1.5);
  }
  .kind {
    display: flex;
    align-items: center;
    color: var(--_positive);
  }
  .kind > svg {
    margin-inline-end: 0.4em;
  }
  .question {
    margin-block-start: calc(var(--_space) * 0.5);
    margin-block-end: var(--_space);
    font-size: var(--_font-size-title);
    line-height: 1.5;
  }
  .answer-text {
    font-size: calc(var(--_font-size) + 2px);
    line-height: 1.8;
  }
  [part='scope'] {
    margin-block-start: var(--_space);
    margin-block-end: var(--_space);
  }
  [part='doubt'] {
    margin-block-end: var(--_space);
  }
  .by {
    margin-block-start: var(--_space);
  }
  .part-title {
    margin-block-start: calc(var(--_space) * 2);
    margin-block-end: var(--_space);
    font-size: var(--_font-size);
  }
  .asked-part {
    margin-block-start: calc(var(--_space) * 3);
    font-size: var(--_font-size-title);
  }
  .exception {
    display: block;
    margin-block-start: 4px;
    font-weight: 600;
  }
  .numbers li {
    margin-block-start: 4px;
  }
  .numbers .tel {
    display: inline-block;
    min-width: 3.5em;
    font-size: var(--_font-size-title);
    font-weight: 600;
  }
  .known li + li {
    border-block-start: 1px solid var(--_border);
  }
  .link {
    display: flex;
    flex-direction: column;
    justify-content: center;
    width: 100%;
    min-height: calc(var(--_target) + 8px);
    padding: 8px 0;
    border: 0;
    background: none;
    color: var(--_text);
    font: inherit;
    line-height: 1.5;
    text-align: start;
    cursor: pointer;
  }
  .link:hover {
    color: var(--_accent);
  }
  .btns {
    align-items: center;
    margin-block-start: calc(var(--_space) * 1.5);
  }
  .btn[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    color: var(--_accent-strong);
  }
  @media print {
    .no-print,
    [part='box'],
    .browse,
    .asked {
      display: none;
    }
    blockquote,
    [part='answer'] {
      break-inside: avoid;
    }
  }
`;
