import { css } from 'lit';

/** What a pointer or the keyboard is at. */
export default css`
  .pic a:hover {
    color: var(--_accent-strong);
  }
  .deep a:hover,
  .hero a:hover {
    color: var(--_highlight);
  }
  .pic :focus {
    outline-color: var(--_accent);
  }
  .deep :focus {
    outline-color: var(--_highlight);
  }
`;
