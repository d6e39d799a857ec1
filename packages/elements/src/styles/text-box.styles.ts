import { css } from 'lit';

/** A box to type in with a button beside it, and the hint below. */
export default css`
  .box {
    display: flex;
    position: relative;
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
  .hint {
    margin-block-start: var(--_space);
    color: var(--_muted);
    font-size: var(--_font-size-small);
  }
`;
