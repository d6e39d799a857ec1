import { css } from 'lit';

/** Badges: a word beside a name that states its status, such as in force, repealed, complete. */
export default css`
  .badge {
    display: inline-flex;
    align-items: center;
    min-height: 1.75em;
    padding: 0 0.5em;
    border: 1px solid var(--_border);
    border-radius: 3px;
    background: var(--_surface);
    color: var(--_muted);
    font-size: var(--_font-size-small);
    line-height: 1.4;
    white-space: nowrap;
  }
  .badge > svg {
    width: 1.1em;
    height: 1.1em;
    margin-inline-end: 0.3em;
    stroke-width: 2;
  }
  .badge--ok {
    border-color: transparent;
    background: var(--_positive-soft);
    color: var(--_positive);
  }
  .badge--warn {
    border-color: transparent;
    background: var(--_warning-soft);
    color: var(--_warning);
  }
  .badge--bad {
    border-color: transparent;
    background: var(--_danger-soft);
    color: var(--_danger);
  }
  .badge--off {
    border-color: transparent;
    background: var(--_sunken);
    color: var(--_muted);
  }
  .badge--soon {
    border-color: var(--_control);
    color: var(--_text);
  }
`;
