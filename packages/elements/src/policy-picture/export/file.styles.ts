import { css } from 'lit';

/** A picture on its way into a file. */
export default css`
  .brand .slot {
    display: flex;
    align-items: center;
    font-weight: 700;
    color: var(--_on-deep);
  }
  .brand .slot > * {
    margin-inline-end: 12px;
  }
  .pic.long {
    width: 540px;
    max-width: none;
    margin: 0;
  }
  .pic.measured {
    position: absolute;
    top: 0;
    left: -9999px;
    visibility: hidden;
  }
`;
