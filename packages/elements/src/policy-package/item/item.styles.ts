import { css } from 'lit';

/** Styles of an item as a card and in full: amounts, conditions, materials. */
export const itemStyles = css`
  .card {
    padding: calc(var(--_space) * 2.5) 0 calc(var(--_space) * 2);
    border-block-end: 1px solid var(--_border);
  }
  .card-head {
    display: flex;
    align-items: flex-start;
    justify-content: space-between;
  }
  [data-width='narrow'] .card-head {
    display: block;
  }
  .card-name {
    flex: 1;
    min-width: 0;
  }
  .card-title {
    display: inline-block;
    min-height: var(--_target);
    margin-block-start: calc((1.5em - var(--_target)) / 2);
    margin-block-end: calc((1.5em - var(--_target)) / 2);
    padding: calc((var(--_target) - 1.5em) / 2) 0;
    color: var(--_text);
    font-size: var(--_font-size-title);
    line-height: 1.5em;
  }
  .policy:not([data-care='off']) .card-title {
    margin-block-start: 0;
    margin-block-end: 0;
  }
  .meta {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    margin-block-start: calc(var(--_space) * 0.5);
  }
  .meta > * {
    margin-inline-end: 1em;
  }
  .due {
    display: inline-flex;
    align-items: flex-start;
  }
  .due > svg {
    margin-block-start: 0.25em;
    margin-inline-end: 0.3em;
  }
  .due--soon {
    color: var(--_warning);
  }
  .due--now {
    color: var(--_danger);
  }
  .card-sum {
    flex: none;
    max-width: 42%;
    margin-inline-start: calc(var(--_space) * 3);
    text-align: end;
  }
  [data-width='narrow'] .card-sum {
    max-width: none;
    margin-block-start: calc(var(--_space) * 0.5);
    margin-inline-start: 0;
    text-align: start;
  }
  .amount {
    color: var(--_accent);
    line-height: 1.3;
  }
  .amount-figure {
    font-size: calc(var(--_font-size-heading) + 1px);
    font-weight: 600;
  }
  .amount-side {
    margin-inline-end: 0.3em;
    color: var(--_muted);
    font-size: var(--_font-size-small);
  }
  .amount-side:last-child {
    margin-inline-end: 0;
  }
  .reckoning {
    display: block;
    line-height: 1.5;
  }
  .card-actions {
    margin-block-start: calc(var(--_space) * 1.5);
  }
  .more-conditions {
    padding-inline-start: 1.75em;
  }

  .conditions {
    margin-block-start: var(--_space);
  }
  .conditions .conditions {
    margin-block-start: 0;
    margin-inline-start: 0.6em;
    padding-inline-start: 1.15em;
    border-inline-start: 1px solid var(--_border);
  }
  .condition {
    display: flex;
    align-items: flex-start;
    padding: calc(var(--_space) * 0.5) 0;
  }
  .condition-words {
    flex: 1;
    min-width: 0;
  }
  .mark,
  .dot {
    flex: none;
    width: 1.25em;
    margin-block-start: 0.25em;
    margin-inline-end: 0.5em;
  }
  .dot::before {
    content: '';
    display: block;
    width: 6px;
    height: 6px;
    margin: 0.4em auto 0;
    border-radius: 50%;
    background: var(--_control);
  }
  .mark--met {
    color: var(--_positive);
  }
  .mark--notMet {
    color: var(--_danger);
  }
  .mark--unknown {
    color: var(--_warning);
  }
  .mark--office {
    color: var(--_muted);
  }
  .clause-at {
    display: inline-block;
    min-height: var(--_target);
    margin-block-start: calc((1.75em - var(--_target)) / 2);
    margin-block-end: calc((1.75em - var(--_target)) / 2);
    margin-inline-start: 0.5em;
    padding: calc((var(--_target) - 1.75em) / 2) 0;
  }
  .policy:not([data-care='off']) a.clause-at {
    display: block;
    margin: 0;
  }
  .quote {
    flex: none;
    max-width: 100%;
  }
  .quote > summary {
    display: inline-flex;
    align-items: center;
    min-height: var(--_target);
    margin-block-start: calc((1.75em - var(--_target)) / 2);
    color: var(--_accent);
    cursor: pointer;
    list-style: none;
  }
  .quote > summary::-webkit-details-marker {
    display: none;
  }
  .quote > summary::after {
    content: '';
    width: 6px;
    height: 6px;
    margin-inline-start: 8px;
    border: solid currentColor;
    border-width: 0 1.5px 1.5px 0;
    transform: translateY(-2px) rotate(45deg);
  }
  .quote[open] > summary::after {
    transform: translateY(2px) rotate(225deg);
  }
  .policy:not([data-care='off']) .quote > summary {
    margin-block-start: 0;
  }

  .item-title {
    font-size: var(--_font-size-heading);
    text-wrap: balance;
  }
  .verdict {
    margin-block-start: calc(var(--_space) * 2);
  }
  .item-part {
    margin-block-start: calc(var(--_space) * 4);
    max-width: 50em;
  }
  .awards li + li {
    margin-block-start: calc(var(--_space) * 1.5);
  }
  .materials li {
    display: flex;
    align-items: flex-start;
    padding: calc(var(--_space) * 0.5) 0;
  }
  .box {
    flex: none;
    width: 1em;
    height: 1em;
    margin-block-start: 0.38em;
    margin-inline-end: 0.6em;
    border: 1px solid var(--_control);
    border-radius: 2px;
  }
  .steps-list li {
    margin-inline-start: 1.6em;
    padding: calc(var(--_space) * 0.25) 0;
    list-style: decimal;
  }
  .contact-list {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-gap: var(--_space) calc(var(--_space) * 3);
    margin-block-start: calc(var(--_space) * 2);
    padding: calc(var(--_space) * 1.5) calc(var(--_space) * 2);
    border-radius: var(--_radius);
    background: var(--_sunken);
  }
  .contact-list .tel {
    min-height: var(--_target);
    line-height: var(--_target);
  }
  [data-width='wide'] .contact-list {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  @media print {
    /* Ways on from the page are none on paper. */
    [data-width] .companions {
      display: none;
    }
    .card,
    .condition,
    .materials li {
      break-inside: avoid;
    }
    .quote > summary {
      display: inline;
      color: inherit;
    }
    .quote > summary::after {
      display: none;
    }
    .contact-list .tel {
      min-height: 0;
      line-height: inherit;
    }
  }
`;
