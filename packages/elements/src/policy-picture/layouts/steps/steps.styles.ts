import { css } from 'lit';
import type { PictureStyles } from '../../drawing/picture-styles.js';

export const styles: PictureStyles = {
  phone: css`
    .steps li {
      position: relative;
      display: grid;
      grid-template-columns: 56px 1fr;
      column-gap: 18px;
      padding-bottom: 26px;
    }
    .steps li > div {
      align-self: center;
    }
    .steps li::before {
      content: '';
      position: absolute;
      top: 56px;
      bottom: 0;
      left: 27px;
      border-inline-start: 2px dashed var(--_rule);
    }
    .steps li:last-child::before {
      content: none;
    }
    .steps .disc {
      border: 0;
      font: 700 calc(24px * var(--k)) / 1 var(--_font-title);
      color: var(--_on-accent);
      background: var(--_accent);
    }
  `,
  wide: (pic) => css`
    ${pic} .steps {
      display: grid;
      grid-template-columns: repeat(3, 1fr);
      gap: 40px 28px;
    }
    ${pic} .steps.n4 {
      grid-template-columns: repeat(4, 1fr);
    }
    ${pic} .steps.n5 {
      grid-template-columns: repeat(5, 1fr);
    }
    ${pic} .steps li {
      display: block;
      padding: 0;
    }
    ${pic} .steps li::before {
      left: 86px;
      right: -14px;
      top: 35px;
      bottom: auto;
      border: 0;
      border-top: 2px dashed var(--_rule);
    }
    ${pic} .steps .disc {
      width: 72px;
      height: 72px;
      margin-bottom: 18px;
      font-size: calc(32px * var(--k));
    }
  `,
  paper: css`
    .pic .steps li {
      grid-template-columns: 13mm 1fr;
      padding-bottom: 4mm;
    }
    .pic .steps li::before {
      top: 13mm;
      left: 6.5mm;
    }
    .steps li:nth-child(n + 4):last-child {
      break-before: avoid;
    }
    .steps.n2,
    .steps.n3 {
      break-inside: avoid;
    }
  `,
};
