import { css } from 'lit';

/** The picture's scale of type and space, its hero, the frame of its sections and its foot. */
export const frame = css`
  .tools {
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    max-width: 1080px;
    margin: 0 auto var(--_space);
  }
  .more-tools {
    position: relative;
  }
  .more-tools > summary {
    list-style: none;
  }
  .more-tools > summary::-webkit-details-marker {
    display: none;
  }
  .more-tools > summary > svg {
    margin: 0 0 0 0.4em;
  }
  .more-tools > button {
    position: absolute;
    z-index: 2;
    top: 100%;
    right: 0;
    border-color: var(--_border);
    background: var(--_surface);
    box-shadow: var(--_shadow);
  }
  .pic {
    --k: 1;
    --g: 20px;
    --sp: 52px;
    --t: calc(16px * var(--k));
    --s: calc(14px * var(--k));
    --lead: calc(18px * var(--k));
    --h3: calc(18px * var(--k));
    --h2: calc(26px * var(--k));
    --h1: calc(36px * var(--k));
    --fig: calc(44px * var(--k));
    --giant: calc(96px * var(--k));
    max-width: 1080px;
    margin: 0 auto;
    overflow: hidden;
    font-size: var(--t);
    line-height: 1.75;
    color: var(--_text);
    background: var(--_paper);
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
    text-spacing-trim: trim-start;
  }
  .pic svg {
    width: 100%;
    height: auto;
    stroke: none;
  }
  .pic a {
    color: inherit;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.25em;
  }
  .pic cite {
    display: inline-block;
    font-style: normal;
    font-size: var(--s);
    color: var(--_muted);
  }
  .pic cite a {
    display: inline-block;
    min-height: 24px;
  }
  .deep cite {
    color: var(--_on-deep-muted);
  }
  .sub {
    font-size: var(--s);
    line-height: 1.6;
    color: var(--_muted);
  }

  .hero {
    position: relative;
    color: var(--_on-deep);
    background: var(--_deep);
  }
  .hero-in {
    padding: 26px var(--g) 0;
  }
  .brand {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    padding-inline-end: calc(56px * var(--k));
    font-size: var(--s);
    line-height: 1.6;
    color: var(--_on-deep-muted);
  }
  .brand b {
    font-weight: 400;
  }
  .brand slot {
    display: flex;
    align-items: center;
    font-weight: 700;
    color: var(--_on-deep);
  }
  .brand slot > *,
  .brand ::slotted(*) {
    margin-inline-end: 12px;
  }
  .logo {
    display: block;
    width: auto;
    height: calc(32px * var(--k));
  }
  .hang {
    position: absolute;
    top: 0;
    right: var(--g);
    padding: 20px 10px 14px;
    font: 700 calc(22px * var(--k)) / 1 var(--_font-title);
    letter-spacing: 0.14em;
    writing-mode: vertical-rl;
    color: var(--_on-highlight);
    background: var(--_highlight);
  }
  .hero .title {
    margin-top: calc(90px * var(--k));
    font: 700 var(--h1) / 1.3 var(--_font-title);
    text-wrap: balance;
  }
  .hero.long .title {
    font-size: calc(var(--h1) * 0.88);
  }
  .hero.xlong .title {
    font-size: calc(var(--h1) * 0.74);
  }
  .hero.huge .title {
    font-size: calc(var(--h1) * 0.62);
  }
  .addition {
    display: block;
    font-size: 0.6em;
  }
  .lede {
    max-width: 36em;
    margin-top: 16px;
    font-size: var(--lead);
    line-height: 1.7;
  }
  .kw {
    display: flex;
    flex-wrap: wrap;
    margin-top: 16px;
    font-size: var(--s);
    color: var(--_on-deep-muted);
  }
  .kw li {
    margin-inline-end: 1.1em;
  }
  .kw li::before {
    content: '#';
    margin-inline-end: 0.15em;
    color: var(--_highlight);
  }
  .pic .scene {
    height: 150px;
    margin-top: 20px;
  }
  .meta {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    gap: 12px 16px;
    padding: 16px var(--g) 18px;
    font-size: var(--s);
    line-height: 1.5;
    background: var(--_deep-strong);
  }
  .pic[data-size='narrow'] .meta.n3 > :first-child {
    grid-column: 1 / -1;
  }
  .meta dt {
    color: var(--_on-deep-muted);
  }

  .sec {
    padding: var(--sp) var(--g);
  }
  .tint {
    background: var(--_tint);
  }
  .deep {
    color: var(--_on-deep);
    background: var(--_deep);
  }
  .figures {
    padding-top: 36px;
    padding-bottom: 36px;
    border-bottom: 1px solid var(--_line);
  }
  .head {
    margin-bottom: 26px;
  }
  .kick {
    display: flex;
    align-items: center;
    font-size: var(--s);
    font-weight: 700;
    line-height: 1.2;
    letter-spacing: 0.1em;
    color: var(--_seal);
  }
  .seal {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-width: calc(28px * var(--k));
    height: calc(28px * var(--k));
    margin-inline-end: 10px;
    padding: 0 5px;
    font: 700 max(calc(16px * var(--k)), var(--least, 0px)) / 1 var(--_font-title);
    letter-spacing: 0;
    white-space: nowrap;
    color: var(--_paper);
    background: var(--_seal);
  }
  .deep .kick {
    color: var(--_highlight);
  }
  .deep .seal {
    color: var(--_on-highlight);
    background: var(--_highlight);
  }
  .h {
    margin-top: 12px;
    font: 700 var(--h2) / 1.35 var(--_font-title);
    text-wrap: balance;
  }
  .it {
    font-size: var(--h3);
    font-weight: 700;
    line-height: 1.4;
    text-wrap: balance;
  }

  .pic[data-palette='contrast'] .sec + .sec {
    border-top: 1px solid var(--_line);
  }

  @media (forced-colors: active) {
    .deep,
    .tint,
    .sec {
      border-top: 1px solid CanvasText;
    }
    .hang,
    .seal {
      border: 1px solid CanvasText;
    }
  }
`;
