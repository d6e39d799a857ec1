import { css } from 'lit';
import type { PictureStyles } from './picture-styles.js';

/** Styles of the dark end of a picture: contact, QR code and publisher. */
export const endStyles: PictureStyles = {
  phone: css`
    .contact {
      padding-bottom: 40px;
    }
    .ct {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 28px;
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
  `,
  medium: (pic) => css`
    ${pic} .coded {
      grid-template-columns: minmax(0, 1fr) 140px;
      column-gap: 28px;
    }
    ${pic} .phone {
      font-size: 32px;
    }
    ${pic} .qr {
      align-self: start;
    }
    ${pic} .qr svg {
      width: 140px;
      height: 140px;
    }
  `,
  wide: (pic) => css`
    ${pic} .coded {
      grid-template-columns: minmax(0, 1fr) 220px;
      column-gap: 6%;
    }
    ${pic} .phone {
      font-size: calc(var(--fig) * 0.8);
    }
    ${pic} .qr svg {
      width: 220px;
      height: 220px;
    }
    ${pic} .services {
      display: grid;
      grid-template-columns: 1fr 1fr;
      column-gap: 32px;
    }
    ${pic} .end {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
    }
  `,
  paper: css`
    .contact,
    .end {
      break-inside: avoid;
    }
    .end {
      break-before: avoid;
    }
    .pic .contact {
      padding-bottom: 6.5mm;
    }
    .pic .services {
      margin-top: 3mm;
    }
    .pic .services div {
      padding: 1.6mm 0;
    }
    .pic .qr svg {
      width: 32mm;
      height: 32mm;
    }
  `,
};
