import { css } from 'lit';

/** Many measures, as a phone shows them. */
export default css`
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
`;
