import { css } from 'lit';
import type { PictureStyles } from './picture-styles.js';

/** The top of a picture. */
export const heroStyles: PictureStyles = {
  phone: css`
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
    @media (forced-colors: active) {
      .hang {
        border: 1px solid CanvasText;
      }
    }
    .pic[data-care='larger'][data-size='narrow'] .meta {
      grid-template-columns: minmax(0, 1fr);
    }
  `,
  medium: (pic) => css`
    ${pic} .hero-in {
      padding-top: 32px;
    }
    ${pic} .hero .title {
      margin-top: calc(104px * var(--k));
      padding-right: calc(60px * var(--k));
    }
    ${pic} .hang {
      padding: 30px 12px 18px;
      font-size: calc(26px * var(--k));
    }
    ${pic} .scene {
      height: 200px;
    }
    ${pic} .meta.n3 {
      grid-template-columns: minmax(0, 1fr) auto auto;
      column-gap: 28px;
    }
  `,
  wide: (pic) => css`
    ${pic} .hero-in {
      padding-top: 40px;
    }
    ${pic} .hang {
      padding: 40px 16px 22px;
      font-size: calc(34px * var(--k));
    }
    ${pic} .hero .title {
      max-width: calc(12.4em + 84px * var(--k));
      margin-top: 88px;
      padding-right: calc(84px * var(--k));
    }
    ${pic} .hero.xlong .title {
      max-width: 15em;
    }
    ${pic} .hero.huge .title {
      max-width: 19em;
    }
    ${pic} .scene {
      height: auto;
      margin-top: 0;
    }
    ${pic} .meta {
      grid-template-columns: repeat(4, auto);
      justify-content: space-between;
    }
    ${pic} .meta.n3 {
      grid-template-columns: repeat(3, auto);
    }
  `,
  paper: css`
    .pic .hang {
      padding: 8mm 3mm 5mm;
      font-size: 16pt;
    }
    .pic .hero .title {
      margin-top: 20mm;
      padding-right: 18mm;
    }
    .pic .scene {
      height: 52mm;
    }
    .pic .meta,
    .pic .meta.n3 {
      grid-template-columns: repeat(4, auto);
      justify-content: space-between;
    }
    .hero {
      break-inside: avoid;
    }
  `,
};
