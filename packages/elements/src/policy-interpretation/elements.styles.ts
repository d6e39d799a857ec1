import { css } from 'lit';

/** The ten elements as a page. */
export default css`
  .elements {
    margin-block-start: calc(var(--_space) * 2);
  }
  .element {
    padding: calc(var(--_space) * 2.5) 0;
    border-block-start: 1px solid var(--_border);
  }
  .element:first-child {
    padding-block-start: 0;
    border-block-start: 0;
  }
  .element-title {
    display: flex;
    align-items: center;
  }
  .element-title::before {
    content: '';
    width: 4px;
    height: 1em;
    margin-inline-end: 0.6em;
    border-radius: 2px;
    background: var(--_accent);
  }
  .points > li {
    position: relative;
    padding: calc(var(--_space) * 0.5) 0 calc(var(--_space) * 0.5) 1.4em;
  }
  .points > li::before {
    content: '';
    position: absolute;
    top: calc(0.5em * var(--_line-height) + var(--_space) * 0.5 - 3px);
    left: 0.2em;
    width: 6px;
    height: 6px;
    border-radius: 50%;
    background: var(--_accent);
  }
  .points--numbered {
    counter-reset: point;
  }
  .points--numbered > li {
    padding-inline-start: 2.2em;
    counter-increment: point;
  }
  .points--numbered > li::before {
    content: counter(point);
    top: calc(var(--_space) * 0.5);
    left: 0;
    width: 1.6em;
    height: auto;
    border-radius: 0;
    background: none;
    color: var(--_accent);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .point-title {
    font-weight: 600;
  }
  .clauses {
    text-wrap: balance;
    line-height: 1.6;
  }
  .clauses .clause-name {
    display: inline-block;
    margin-inline-end: 0.9em;
  }
  .keywords {
    display: flex;
    flex-wrap: wrap;
    margin: 0 calc(var(--_space) * -1) calc(var(--_space) * -1) 0;
  }
  .keywords li {
    margin: 0 var(--_space) var(--_space) 0;
    padding: 4px 12px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .keywords b {
    color: var(--_accent);
    font-weight: 500;
  }
  .keywords .muted {
    margin-inline-start: 0.6em;
  }
  .terms > div + div {
    margin-block-start: calc(var(--_space) * 1.5);
  }
  .terms dt {
    font-weight: 600;
  }
  .standards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(13em, 1fr));
    grid-gap: calc(var(--_space) * 1.5);
  }
  .standards > div {
    padding: calc(var(--_space) * 1.5) calc(var(--_space) * 2);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .standards dt {
    color: var(--_muted);
    line-height: 1.5;
  }
  .amount {
    display: block;
    line-height: 1.5;
  }
  .amount b {
    color: var(--_accent);
    font-size: var(--_font-size-heading);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    line-height: 1.3;
  }
  .unit {
    margin-inline-start: 0.25em;
    white-space: nowrap;
  }
  .condition {
    display: block;
    line-height: 1.5;
  }
  .caution {
    display: flex;
    padding: calc(var(--_space) * 0.75) 0;
  }
  .caution > div {
    flex: 1;
    min-width: 0;
  }
  .caution-kind {
    display: flex;
    flex: none;
    align-items: center;
    align-self: flex-start;
    width: 5em;
    font-weight: 600;
  }
  .caution-kind > svg {
    margin-inline-end: 0.3em;
  }
  .caution--do .caution-kind {
    color: var(--_positive);
  }
  .caution--dont .caution-kind {
    color: var(--_danger);
  }
  .caution--note .caution-kind {
    color: var(--_muted);
  }
`;
