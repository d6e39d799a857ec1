import { css } from 'lit';
import type { PictureStyles } from '../picture-styles.js';

/** Amounts with their units, and the words below them. */
export const amountStyles: PictureStyles = {
  phone: css`
    .amount {
      display: inline-flex;
      align-items: baseline;
      color: var(--_accent);
      line-height: 1;
      white-space: nowrap;
    }
    .amount b {
      flex: none;
      margin-inline-end: 5px;
      font-weight: 900;
      letter-spacing: -0.02em;
      font-size: calc(var(--fig) * var(--d, 1));
    }
    .d5 {
      --d: 0.9;
    }
    .d6 {
      --d: 0.8;
    }
    .d7 {
      --d: 0.7;
    }
    .d8 {
      --d: 0.62;
    }
    .d9 {
      --d: 0.55;
    }
    .d10 {
      --d: 0.5;
    }
    .amount.words {
      white-space: normal;
    }
    .amount.words b {
      flex: 0 1 auto;
      min-width: 0;
      line-height: 1.3;
      font-family: var(--_font-title);
      font-weight: 700;
      letter-spacing: 0;
      font-size: calc(var(--fig) * 0.62);
    }
    [data-size='narrow'] .unit {
      text-wrap: balance;
    }
    .unit {
      flex: none;
      font-size: var(--h3);
      font-weight: 700;
    }
    .amount .sym {
      margin-inline-start: -2px;
      font-size: calc(var(--fig) * 0.5 * var(--d, 1));
    }
    .lab {
      margin-top: 8px;
      text-wrap: balance;
      line-height: 1.5;
    }
  `,
};
