import { css } from 'lit';

/** Dates on a line, as a phone shows them. */
export default css`
  .time li {
    position: relative;
    padding: 0 0 24px 28px;
  }
  .time li::before {
    content: '';
    position: absolute;
    top: 14px;
    bottom: -10px;
    left: 6px;
    border-inline-start: 2px solid var(--_rule);
  }
  .time li:last-child::before {
    content: none;
  }
  .time li::after {
    content: '';
    position: absolute;
    top: 8px;
    left: 0;
    width: 14px;
    height: 14px;
    border: 3px solid var(--_accent);
    border-radius: 50%;
    background: var(--_paper);
  }
  .time .when {
    font: 700 calc(var(--h3) * 1.1) / 1.5 var(--_font-title);
    color: var(--_accent);
  }
`;
