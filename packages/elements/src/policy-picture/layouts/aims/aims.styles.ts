import { css } from 'lit';

/** Aims, as a phone shows them. */
export default css`
  .aims li {
    padding: 16px 0;
    border-top: 1px solid var(--_line);
  }
  .aims .it {
    margin-bottom: 4px;
    font: 700 calc(var(--h2) * 0.9) / 1.35 var(--_font-title);
    color: var(--_accent);
  }
  .aims .n {
    font-weight: 700;
    color: var(--_accent);
  }
  .aims .it .n {
    font-weight: inherit;
  }
  .aims.n1 .tx {
    font-size: var(--lead);
  }
`;
