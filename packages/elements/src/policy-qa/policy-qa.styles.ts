import { css } from 'lit';

export default css`
  .box,
  .hint {
    max-width: 50em;
  }
  .field {
    display: flex;
    flex: 1;
    align-items: flex-start;
    min-width: 0;
    border: 1px solid var(--_control);
    border-inline-end: 0;
    border-radius: var(--_radius) 0 0 var(--_radius);
    background: var(--_surface);
  }
  /* It grows with its text, and scrolls beyond what leaves the answer in sight. */
  textarea {
    flex: 1;
    min-width: 0;
    min-height: calc(var(--_target) + 2px);
    max-height: 14em;
    padding: calc((var(--_target) + 2px - 1.5 * (var(--_font-size) + 1px)) / 2) calc(var(--_space) * 1.5);
    border: 0;
    background: none;
    color: var(--_text);
    font: inherit;
    font-size: calc(var(--_font-size) + 1px);
    line-height: 1.5;
    resize: none;
  }
  .policy textarea:focus {
    outline: 0;
  }
  textarea::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  [data-width='narrow'] .box {
    flex-wrap: wrap;
  }
  [data-width='narrow'] .field {
    flex: 1 0 100%;
    border-inline-end: 1px solid var(--_control);
    border-radius: var(--_radius);
  }
  [data-width='narrow'] .box > .btn--main {
    width: 100%;
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
  .related,
  .browse,
  .asked {
    max-width: 50em;
    margin-block-start: calc(var(--_space) * 2.5);
  }
  /* These have no border, so the ring keeps a distance from their text. */
  .policy [part='maybe']:focus,
  .policy [part='direct']:focus,
  .policy [part='not-found']:focus {
    outline-offset: var(--_space);
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
  .outcome {
    display: flex;
    align-items: center;
    color: var(--_positive);
  }
  .outcome > svg {
    margin-inline-end: 0.4em;
  }
  .question {
    margin-block-start: calc(var(--_space) * 0.5);
    margin-block-end: var(--_space);
    font-size: var(--_font-size-title);
    line-height: 1.5;
  }
  .asked-words {
    display: block;
    overflow: hidden;
    max-height: 3em;
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
  blockquote + .record {
    margin-block-start: var(--_space);
  }
  [part='answer'] > .companions {
    margin-block-start: calc(var(--_space) * 2.5);
    border-block-start: 1px solid var(--_border);
  }
  .no-voice {
    margin-block-start: var(--_space);
  }
  .btns {
    align-items: center;
    margin-block-start: calc(var(--_space) * 1.5);
  }
  .group-count {
    margin-inline-start: 0.5em;
    font-size: var(--_font-size-small);
    font-variant-numeric: tabular-nums;
  }
  .more-groups > summary {
    display: flex;
    align-items: center;
    min-height: var(--_target);
    color: var(--_accent);
    cursor: pointer;
  }
  .btn[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    color: var(--_accent-strong);
  }

  /* Of one height, whatever is in it: the place that the search keeps for it (policy-search.styles). */
  .gist {
    display: flex;
    position: relative;
    flex-direction: column;
    justify-content: center;
    width: 100%;
    height: calc(2 * 1.6 * var(--_font-size) + 2 * var(--_space) + 2px);
    padding: 0 calc(var(--_space) * 1.5);
    overflow: hidden;
    border: 1px solid var(--_border);
    border-inline-start: 3px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    line-height: 1.6;
    text-align: start;
  }
  button.gist {
    padding-inline-end: 8.5em;
    cursor: pointer;
  }
  button.gist:hover {
    border-color: var(--_accent);
  }
  .gist--none {
    border-color: transparent;
  }
  .gist--sure {
    border-inline-start-color: var(--_positive);
  }
  .gist-line {
    display: block;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  /* A line is cut before a number that does not fit, never inside of it. */
  .gist-line .n {
    display: inline-block;
  }
  .gist-line svg,
  .gist b svg {
    display: inline-block;
    margin-inline-end: 0.4em;
    vertical-align: -0.2em;
  }
  .gist-line .outcome {
    display: inline;
    margin-inline-end: 0.5em;
  }
  .gist-more {
    position: absolute;
    top: 50%;
    right: calc(var(--_space) * 1.5);
    color: var(--_accent);
    font-size: var(--_font-size-small);
    transform: translateY(-50%);
  }
  [data-width='narrow'] button.gist {
    padding-inline-end: calc(var(--_space) * 1.5);
  }
  [data-width='narrow'] .gist {
    height: calc(3 * 1.6 * var(--_font-size) + 2 * var(--_space) + 2px);
  }
  [data-width='narrow'] .gist-more {
    position: static;
    transform: none;
  }
  @media print {
    .no-print,
    .box,
    .hint,
    [part='answer'] > .companions,
    blockquote + .record,
    .asked {
      display: none;
    }
    blockquote,
    [part='answer'] {
      break-inside: avoid;
    }
  }
`;
