import { css } from 'lit';
import type { PictureStyles } from '../../drawing/picture-styles.js';

export const styles: PictureStyles = {
  phone: css`
    .pic .stack {
      height: 44px;
      margin: 4px 0 10px;
    }
    .part0 {
      fill: var(--_accent);
      background: var(--_accent);
    }
    .part1 {
      fill: var(--_scene-4);
      background: var(--_scene-4);
    }
    .part2 {
      fill: var(--_highlight);
      background: var(--_highlight);
    }
    .part3 {
      fill: var(--_rule);
      background: var(--_rule);
    }
    .part4 {
      fill: var(--_deep);
      background: var(--_deep);
    }
    .part5 {
      fill: var(--_accent-soft);
      background: var(--_accent-soft);
    }
    .parts li {
      display: grid;
      grid-template-columns: 14px 1fr auto;
      gap: 2px 10px;
      align-items: baseline;
      padding: 10px 0;
      border-bottom: 1px solid var(--_line);
    }
    .key {
      width: 14px;
      height: 14px;
    }
    .parts .lab {
      margin: 0;
      font-weight: 700;
    }
    .parts .amount b {
      font-size: calc(var(--fig) * 0.6);
    }
    .parts .sub {
      grid-column: 2 / -1;
    }
  `,
  paper: css`
    .l-share {
      break-inside: avoid;
    }
  `,
};
