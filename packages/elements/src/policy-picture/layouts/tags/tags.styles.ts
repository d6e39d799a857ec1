import { css } from 'lit';

/** Keywords, as a phone shows them. */
export default css`
  .tags {
    display: grid;
    gap: 0 28px;
  }
  .tags li {
    padding: 12px 0;
    border-top: 1px solid var(--_line);
  }
  .tags b {
    font-size: var(--h3);
    color: var(--_accent);
  }
`;
