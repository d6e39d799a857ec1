import { css } from 'lit';

/** The deep end of a picture: whom to ask, the code, and whose it is. */
export default css`
  .contact {
    padding-bottom: 40px;
  }
  .ct {
    display: grid;
    gap: 28px;
  }
  .deep .sub {
    color: var(--_on-deep-muted);
  }
  .where {
    padding-inline-end: 0.7em;
  }
  /* Stronger than .pic p. */
  .pic .phone {
    font-size: calc(var(--fig) * 0.8);
    font-weight: 700;
    line-height: 1.3;
    color: var(--_highlight);
    white-space: nowrap;
  }
  .pic[data-size='narrow']:not([data-care='off']) .phone {
    font-size: calc(var(--fig) * 0.58);
  }
  .pic .phone a {
    text-decoration: none;
  }
  .services {
    margin-top: 18px;
  }
  .services div {
    padding: 10px 0;
    border-top: 1px solid var(--_scene-4);
  }
  .services dt {
    font-weight: 700;
  }
  .services dd {
    font-size: var(--s);
    line-height: 1.6;
    color: var(--_on-deep-muted);
  }
  .qr {
    justify-self: center;
    text-align: center;
    font-size: var(--s);
    color: var(--_on-deep-muted);
  }
  .qr a {
    display: block;
  }
  .pic .qr svg {
    width: 180px;
    height: 180px;
    margin: 0 auto 8px;
  }
  .code-paper {
    fill: var(--_white);
  }
  .code {
    fill: var(--_black);
  }
  .end {
    padding: 18px var(--g);
    font-size: var(--s);
    line-height: 1.7;
    color: var(--_on-deep-muted);
    background: var(--_deep-strong);
  }
  @media (forced-colors: active) {
    .code-paper,
    .code {
      forced-color-adjust: none;
    }
  }
`;
