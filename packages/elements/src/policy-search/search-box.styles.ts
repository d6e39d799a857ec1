import { css } from 'lit';

export default css`
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
