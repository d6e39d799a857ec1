import { css } from 'lit';

/** Steps, as a phone shows them. */
export default css`
  .steps li {
    position: relative;
    display: grid;
    grid-template-columns: 56px 1fr;
    column-gap: 18px;
    padding-bottom: 26px;
  }
  .steps li > div {
    align-self: center;
  }
  .steps li::before {
    content: '';
    position: absolute;
    top: 56px;
    bottom: 0;
    left: 27px;
    border-inline-start: 2px dashed var(--_rule);
  }
  .steps li:last-child::before {
    content: none;
  }
  .steps .disc {
    border: 0;
    font: 700 calc(24px * var(--k)) / 1 var(--_font-title);
    color: var(--_on-accent);
    background: var(--_accent);
  }
`;
