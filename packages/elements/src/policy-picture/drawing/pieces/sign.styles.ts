import { css } from 'lit';

/** The signs of a picture: whom a point concerns, what to do and not to do. */
export default css`
  .pic .disc svg {
    width: 28px;
    height: 28px;
    stroke: var(--_accent);
  }
  .disc .tone {
    fill: var(--_accent-soft);
    stroke: none;
  }
  .pic .sign {
    stroke: var(--_surface);
    stroke-width: 2.4;
  }
  .sign .yes {
    fill: var(--_positive);
    stroke: none;
  }
  .sign .no {
    fill: var(--_danger);
    stroke: none;
  }
  .sign .hint {
    fill: var(--_warning);
    stroke: none;
  }
  .sign .box {
    fill: var(--_surface);
    stroke: var(--_accent);
    stroke-width: 1.8;
  }
  .sign .tick {
    stroke: var(--_accent);
  }
`;
