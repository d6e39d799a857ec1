import { css } from 'lit';

export default css`
  .box {
    display: flex;
    position: relative;
  }
  .field {
    display: flex;
    flex: 1;
    align-items: center;
    min-width: 0;
    min-height: calc(var(--_target) + 4px);
    border: 1px solid var(--_control);
    border-inline-end: 0;
    border-radius: var(--_radius) 0 0 var(--_radius);
    background: var(--_surface);
  }
  .field > svg {
    margin-inline-start: 12px;
    color: var(--_muted);
  }
  .field input {
    flex: 1;
    width: 100%;
    min-width: 0;
    min-height: var(--_target);
    padding: 0 10px;
    border: 0;
    background: none;
    font-size: calc(var(--_font-size) + 1px);
    appearance: none;
    -webkit-appearance: none;
  }
  .field input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .policy .field input:focus {
    outline: 0;
  }
  .field:hover {
    border-color: var(--_accent);
  }
  /* The field as a whole carries the ring, over the button beside it. */
  .field:focus-within {
    position: relative;
    z-index: 1;
    border-color: var(--_accent);
    border-inline-end: 1px solid var(--_accent);
    box-shadow:
      inset 0 0 0 1px var(--_accent),
      0 0 0 2px var(--_surface),
      0 0 0 5px var(--_focus);
  }
  .clear {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-width: var(--_target);
    min-height: var(--_target);
    padding: 0;
    border: 0;
    background: none;
    color: var(--_muted);
    cursor: pointer;
  }
  .clear:hover {
    color: var(--_accent);
  }
  .box > .btn--main {
    padding: 0 calc(var(--_space) * 3.5);
    border-radius: 0 var(--_radius) var(--_radius) 0;
    font-size: calc(var(--_font-size) + 1px);
  }
  [data-width='mid']:lang(zh) .box > .btn--main,
  [data-width='wide']:lang(zh) .box > .btn--main {
    letter-spacing: 0.12em;
    text-indent: 0.12em;
  }
  [data-width='narrow'] .box > .btn--main {
    padding: 0 calc(var(--_space) * 2);
  }
  [data-width='narrow'] .field > svg {
    display: none;
  }
  [data-width='narrow']:not([data-care='off']) .box {
    flex-wrap: wrap;
  }
  [data-width='narrow']:not([data-care='off']) .field {
    flex: 1 0 100%;
    border-inline-end: 1px solid var(--_control);
    border-radius: var(--_radius);
  }
  [data-width='narrow']:not([data-care='off']) .box > .btn--main {
    width: 100%;
    margin-block-start: var(--_space);
    border-radius: var(--_radius);
  }

  .hint {
    margin-block-start: var(--_space);
    color: var(--_muted);
    font-size: var(--_font-size-small);
  }
  @media (forced-colors: active) {
    .field:focus-within {
      outline: 3px solid Highlight;
    }
  }
  @media print {
    .box,
    .hint {
      display: none;
    }
  }
`;
