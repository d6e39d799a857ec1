import { css } from 'lit';
import type { PictureStyles } from './picture-styles.js';

/** The picture's scale of type and space, the frame of its sections, its links. */
export const frameStyles: PictureStyles = {
  phone: css`
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
      .seal {
        border: 1px solid CanvasText;
      }
    }
    .sub cite {
      font-size: inherit;
    }
    .src {
      margin-top: 14px;
    }
    .pic:not([data-care='off']) {
      --least: 18px;
    }
    .pic:not([data-care='off']) cite a {
      min-height: 44px;
      line-height: 44px;
    }
    .pic[data-care='on'] {
      --k: 1.25;
      --s: 18px;
    }
    .pic[data-care='larger'] {
      --k: 1.5;
    }
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
    .deep .sub {
      color: var(--_on-deep-muted);
    }
  `,
  medium: (pic) => css`
    ${pic} {
      --g: 36px;
      --sp: 64px;
      --t: calc(17px * var(--k));
      --s: calc(15px * var(--k));
      --lead: calc(20px * var(--k));
      --h3: calc(20px * var(--k));
      --h2: calc(32px * var(--k));
      --h1: calc(48px * var(--k));
      --fig: calc(56px * var(--k));
      --giant: calc(144px * var(--k));
    }
  `,
  wide: (pic) => css`
    ${pic} {
      --g: 6.67%;
      --sp: 84px;
      --t: calc(18px * var(--k));
      --s: calc(16px * var(--k));
      --lead: calc(22px * var(--k));
      --h3: calc(22px * var(--k));
      --h2: calc(40px * var(--k));
      --h1: calc(66px * var(--k));
      --fig: calc(62px * var(--k));
      --giant: calc(180px * var(--k));
    }
    /* The scale grows in care mode, the page does not. */
    ${pic}:not([data-care='off']) {
      --fig: calc(40px * var(--k));
      --giant: calc(130px * var(--k));
    }
    ${pic} .head {
      margin-bottom: 40px;
    }
    ${pic} .beside {
      display: grid;
      grid-template-columns: 27% minmax(0, 1fr);
      column-gap: 6%;
    }
    ${pic} .beside .h {
      font-size: calc(var(--h2) * 0.8);
    }
  `,
  paper: css`
    .pic {
      --g: 12mm;
      --sp: 6.5mm;
      --t: 10.5pt;
      --s: 9pt;
      --lead: 12pt;
      --h3: 12pt;
      --h2: 20pt;
      --h1: 32pt;
      --fig: 30pt;
      --giant: 66pt;
      max-width: none;
      overflow: visible;
      line-height: 1.6;
      -webkit-print-color-adjust: exact;
      print-color-adjust: exact;
    }
    .policy .pic a {
      color: inherit;
    }
    .head {
      margin-bottom: 4mm;
      break-inside: avoid;
      break-after: avoid;
    }
    .pic li {
      break-inside: avoid;
    }
    .pic p {
      orphans: 2;
      widows: 2;
    }
  `,
};
