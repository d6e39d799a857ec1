import { css } from 'lit';

export default css`
  .under-box {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
  }
  .under-box > .hint {
    margin-block-start: 0;
    margin-inline-end: 16px;
  }
  .advanced-toggle {
    margin-inline-start: auto;
  }
  .advanced-toggle[aria-expanded='true'] > svg {
    transform: rotate(180deg);
  }
  .advanced {
    padding: calc(var(--_space) * 2) calc(var(--_space) * 2.5);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .advanced > * + * {
    margin-block-start: calc(var(--_space) * 2);
  }
  .advanced legend,
  .advanced label {
    padding: 0;
    font-weight: 600;
  }
  .advanced .choice,
  .advanced .dates label {
    font-weight: 400;
  }
  .advanced .hint {
    margin-block-start: 4px;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
  }
  .choice {
    display: inline-flex;
    align-items: center;
    min-height: var(--_target);
    margin-inline-end: 24px;
    cursor: pointer;
  }
  .choice input {
    width: 1.2em;
    height: 1.2em;
    margin-inline-end: 8px;
  }
  .dates,
  .pair {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-gap: calc(var(--_space) * 1.5);
  }
  [data-width='mid'] .dates,
  [data-width='wide'] .dates {
    grid-template-columns: repeat(3, minmax(0, 1fr));
  }
  [data-width='mid'] .pair,
  [data-width='wide'] .pair {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  .advanced .input,
  .advanced .select {
    display: block;
    width: 100%;
    min-width: 0;
    min-height: var(--_target);
    margin-block-start: 4px;
    padding: 0 10px;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .advanced [aria-invalid] {
    border-color: var(--_danger);
  }
  .field-error {
    margin-block-start: var(--_space);
    color: var(--_danger);
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
  }
  .acts .btn {
    margin-inline-end: var(--_space);
  }
  @media print {
    .under-box,
    .advanced {
      display: none;
    }
  }
`;
