import { css } from 'lit';

/** Lists that few pictures have, as a phone shows them: dates, many measures, questions, keywords. */
export const lists = css`
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

  .ledger li {
    display: grid;
    grid-template-columns: 2.2em 1fr;
    padding: 12px 0;
    border-top: 1px solid var(--_line);
  }
  .ledger .no {
    font-size: var(--h3);
    line-height: 1.5;
  }
  .ledger .it {
    font-size: var(--t);
    line-height: 1.65;
  }
  .ledger .tx {
    font-size: var(--s);
    line-height: 1.7;
    color: var(--_muted);
  }

  .qa li {
    position: relative;
    padding: 16px 0 16px calc(28px * var(--k) + 16px);
    border-top: 1px solid var(--_line);
  }
  .q {
    position: absolute;
    top: 17px;
    left: 0;
    width: calc(28px * var(--k));
    font: 700 calc(16px * var(--k)) / calc(28px * var(--k)) var(--_font-title);
    text-align: center;
    color: var(--_paper);
    background: var(--_seal);
  }
  .qa .tx {
    margin-top: 6px;
  }

  .tags {
    display: grid;
    gap: 0 28px;
  }
  .tags li {
    padding: 12px 0;
    border-top: 1px solid var(--_line);
  }
  .tags b {
    font-size: var(--h3);
    color: var(--_accent);
  }
`;
