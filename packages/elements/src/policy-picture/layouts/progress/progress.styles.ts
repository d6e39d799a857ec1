import { css } from 'lit';
import type { PictureStyles } from '../../drawing/picture-styles.js';

export const styles: PictureStyles = {
  phone: css`
    .goals > li {
      padding: 14px 0 20px;
      border-top: 1px solid var(--_line);
    }
    .goal {
      display: grid;
      grid-template-columns: 1fr auto;
      gap: 4px 16px;
      align-items: baseline;
      margin-top: 12px;
    }
    .gl {
      text-wrap: balance;
      font-weight: 700;
      line-height: 1.4;
    }
    .gv {
      line-height: 1;
      white-space: nowrap;
      color: var(--_accent);
    }
    .gv b {
      font-size: calc(var(--fig) * 0.72);
      font-weight: 900;
      letter-spacing: -0.02em;
    }
    .from {
      font-size: var(--h3);
      color: var(--_muted);
    }
  `,
  paper: css`
    .pic .goals > li {
      padding: 3mm 0;
    }
  `,
};
