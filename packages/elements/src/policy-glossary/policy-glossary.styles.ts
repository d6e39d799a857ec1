import { css } from 'lit';

export default css`
  .list-title {
    font-size: var(--_font-size-heading);
  }
  .expected-document {
    min-height: 24em;
  }
  .term-list {
    max-width: 50em;
    margin-block-start: var(--_space);
  }
`;
