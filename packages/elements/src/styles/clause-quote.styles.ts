import { css } from 'lit';

/** A clause quoted as the basis of an answer. */
export default css`
  blockquote {
    margin: 0;
    padding: calc(var(--_space) * 1.5) calc(var(--_space) * 2);
    border-inline-start: 2px solid var(--_control);
    background: var(--_sunken);
    line-height: 1.8;
  }
  blockquote + blockquote {
    margin-block-start: var(--_space);
  }
`;
