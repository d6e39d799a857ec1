import { css } from 'lit';

/** Isolation, typography and the look of every bare element. Resets are weak, so that a class always wins. */
export default css`
  :host {
    all: initial;
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  .policy,
  .policy *,
  .policy *::before,
  .policy *::after {
    box-sizing: border-box;
  }
  .policy {
    position: relative;
    font: 400 var(--_font-size) / var(--_line-height) var(--_font-family);
    color: var(--_text);
    background: var(--_surface);
    /* What a page says of "*" is said of the host too, over its own styles, and is inherited from there. */
    direction: ltr;
    writing-mode: horizontal-tb;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    text-shadow: none;
    text-orientation: mixed;
    letter-spacing: 0;
    word-spacing: 0;
    word-break: normal;
    overflow-wrap: break-word;
    white-space: normal;
    hyphens: manual;
    line-break: strict;
    text-rendering: optimizeLegibility;
    list-style: none;
    border-collapse: separate;
    border-spacing: 0;
    caption-side: top;
    empty-cells: show;
    quotes: auto;
    cursor: auto;
    caret-color: auto;
    -webkit-text-fill-color: currentColor;
    -webkit-text-stroke: 0;
    -webkit-text-size-adjust: 100%;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  blockquote,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-width: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    font-size: inherit;
    font-weight: 600;
    line-height: 1.45;
  }
  button,
  input,
  select {
    margin: 0;
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  a {
    color: var(--_accent);
    text-decoration: none;
  }
  a:hover {
    color: var(--_accent-strong);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.25em;
  }
  a:active {
    color: var(--_accent-strong);
  }
  /* A number to call is touched: 24 px at least, and whole on its line. */
  .tel {
    display: inline-block;
    min-height: 24px;
    white-space: nowrap;
    text-decoration: underline;
    text-underline-offset: 0.25em;
  }
  .policy:not([data-care='off']) .tel {
    min-height: 44px;
  }
  svg {
    display: block;
    flex: none;
    width: 1.25em;
    height: 1.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  [hidden] {
    display: none !important;
  }

  /* The same ring everywhere, with a gap, so that it shows on any fill; browsers without :focus-visible keep :focus. */
  .policy :focus {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    border-radius: 2px;
  }
  .policy :focus:not(:focus-visible) {
    outline: 0;
  }
  @media print {
    .policy :focus {
      outline: 0;
    }
  }

  .sr {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .nb {
    white-space: nowrap;
  }
  .ph {
    display: inline-block;
  }
  .num,
  .date {
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  .docno {
    font-feature-settings: 'halt';
  }

  @media print {
    .policy {
      color: #000;
      background: #fff;
      font-size: 11pt;
      orphans: 2;
      widows: 2;
    }
    .policy a {
      color: #000;
    }
  }
`;
