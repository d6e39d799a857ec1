import { css } from 'lit';
import type { PictureStyles } from '../../drawing/picture-styles.js';

export const styles: PictureStyles = {
  phone: css`
    .time li {
      position: relative;
      padding: 0 0 24px 28px;
    }
    .time li::before {
      content: '';
      position: absolute;
      top: 14px;
      bottom: -10px;
      left: 6px;
      border-inline-start: 2px solid var(--_rule);
    }
    .time li:last-child::before {
      content: none;
    }
    .time li::after {
      content: '';
      position: absolute;
      top: 8px;
      left: 0;
      width: 14px;
      height: 14px;
      border: 3px solid var(--_accent);
      border-radius: 50%;
      background: var(--_paper);
    }
    .time .when {
      font: 700 calc(var(--h3) * 1.1) / 1.5 var(--_font-title);
      color: var(--_accent);
    }
  `,
  wide: (pic) => css`
    ${pic} .time {
      display: grid;
      grid-template-columns: repeat(3, 1fr);
      gap: 40px 0;
    }
    ${pic} .time.n2 {
      grid-template-columns: 1fr 1fr;
    }
    ${pic} .time.n4 {
      grid-template-columns: repeat(4, 1fr);
    }
    ${pic} .time.n5 {
      grid-template-columns: repeat(5, 1fr);
    }
    ${pic} .time li {
      padding: 32px 24px 0 0;
    }
    ${pic} .time li::before {
      content: '';
      left: 0;
      right: 0;
      top: 6px;
      bottom: auto;
      border: 0;
      border-top: 2px solid var(--_rule);
    }
    ${pic} .time li::after {
      top: 0;
    }
  `,
  paper: css`
    .time li:nth-child(n + 4):last-child {
      break-before: avoid;
    }
    .time li:first-child {
      break-after: avoid;
    }
    .time.n2,
    .time.n3 {
      break-inside: avoid;
    }
  `,
};
