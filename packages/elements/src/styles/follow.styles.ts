import { css } from 'lit';

/** The addresses for following updates (`internal/follow-view.ts`). */
export default css`
  .follow {
    margin-block-end: calc(var(--_space) * 2);
  }
  .follow > summary {
    display: inline-flex;
    list-style: none;
  }
  .follow > summary::-webkit-details-marker {
    display: none;
  }
  .follow-body {
    max-width: 44em;
    margin-block-start: var(--_space);
    padding: calc(var(--_space) * 1.5) calc(var(--_space) * 2);
    border-radius: var(--_radius);
    background: var(--_sunken);
  }
  .follow-body li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
  }
  .follow-body li > .btn {
    margin-block-start: calc(var(--_space) * 0.5);
    margin-block-end: calc(var(--_space) * 0.5);
  }
  .address {
    flex-basis: 100%;
    overflow-wrap: anywhere;
    user-select: all;
  }
`;
