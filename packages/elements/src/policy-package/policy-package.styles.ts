import { css } from 'lit';

/** Styles of the steps, the needs, the list with its filters and tabs, and the status messages. */
export default css`
  .steps ol {
    display: flex;
    margin-block-end: calc(var(--_space) * 3);
    border-block-end: 1px solid var(--_border);
  }
  .steps li {
    flex: 1;
  }
  .step,
  .tab {
    display: flex;
    align-items: center;
    justify-content: center;
    width: 100%;
    min-height: calc(var(--_target) + 4px);
    margin-block-end: -1px;
    padding: 0 var(--_space);
    border: 0;
    border-block-end: 3px solid transparent;
    background: none;
    color: var(--_text);
    cursor: pointer;
  }
  .step:hover,
  .tab:hover {
    color: var(--_accent);
  }
  .step[aria-current],
  .tab[aria-selected='true'] {
    border-color: var(--_accent);
    color: var(--_accent);
    font-weight: 600;
  }
  .step-number {
    margin-inline-end: 0.5em;
  }

  [data-width='wide'] .columns {
    display: flex;
    align-items: flex-start;
  }
  .main {
    flex: 1;
    min-width: 0;
  }
  .order {
    margin-block-start: calc(var(--_space) * 4);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  [data-width='wide'] .order {
    position: sticky;
    top: calc(var(--_space) * 2);
    flex: 0 0 290px;
    margin-block-start: 0;
    margin-inline-start: calc(var(--_space) * 4);
  }
  .order > * {
    padding: var(--_space) calc(var(--_space) * 2);
  }
  .order-title {
    display: flex;
    align-items: center;
    min-height: calc(var(--_target) + 4px);
    border-block-end: 1px solid var(--_border);
    background: var(--_sunken);
  }
  .order-title > svg {
    margin-inline-end: 0.5em;
    color: var(--_accent);
  }
  .order li {
    display: flex;
    align-items: center;
    justify-content: space-between;
    padding: calc(var(--_space) * 0.5) 0;
    border-block-end: 1px solid var(--_border);
  }
  .order li:last-child {
    border-block-end: 0;
  }
  .order-name {
    display: block;
    min-height: var(--_target);
    padding: calc((var(--_target) - 1.75em) / 2) 0;
    color: inherit;
    line-height: 1.75em;
  }

  .part-title {
    font-size: var(--_font-size-title);
  }
  .small-title {
    margin-block-start: calc(var(--_space) * 1.5);
    font-size: var(--_font-size);
  }
  .needs-head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    margin-block-end: var(--_space);
  }
  .needs-head > * {
    margin-inline-end: 0.75em;
  }
  .needs-grid {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    grid-gap: var(--_space);
    margin-block-end: calc(var(--_space) * 2);
  }
  [data-width='mid'] .needs-grid {
    grid-template-columns: repeat(3, minmax(0, 1fr));
  }
  [data-width='wide'] .needs-grid {
    grid-template-columns: repeat(4, minmax(0, 1fr));
  }
  .needs-grid li {
    display: flex;
  }
  .need {
    display: flex;
    align-items: center;
    width: 100%;
    min-height: calc(var(--_target) + 20px);
    padding: var(--_space);
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
    line-height: 1.4;
    text-align: start;
    cursor: pointer;
  }
  .need > svg {
    margin-inline-end: var(--_space);
    color: var(--_accent);
  }
  .need > span {
    flex: 1;
    min-width: 0;
  }
  .need > svg:last-child {
    align-self: flex-start;
    margin-inline-end: 0;
    width: 1em;
    height: 1em;
    stroke-width: 2.4;
  }
  .need-name,
  .need .small {
    display: block;
  }
  .need:hover {
    border-color: var(--_accent);
  }
  .need[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  .filter-bar {
    margin-block-end: calc(var(--_space) * 2);
  }
  .needs + .btns + .filter-bar {
    margin-block-start: calc(var(--_space) * 3);
    padding-block-start: calc(var(--_space) * 2);
    border-block-start: 1px solid var(--_border);
  }
  .filter-fold .filter-text {
    margin-block-start: var(--_space);
  }
  .tabs {
    margin-block-start: calc(var(--_space) * 2);
  }
  .filter-text {
    position: relative;
    display: block;
  }
  .filter-text > svg {
    position: absolute;
    left: 12px;
    top: calc((var(--_target) - 1.25em) / 2);
    color: var(--_muted);
  }
  .filters {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    grid-gap: var(--_space);
    margin-block-start: var(--_space);
  }
  [data-width='mid'] .filters {
    grid-template-columns: repeat(3, minmax(0, 1fr));
  }
  [data-width='wide'] .filters {
    grid-template-columns: repeat(5, minmax(0, 1fr));
  }
  .filter-fold {
    margin-block-start: var(--_space);
  }
  .filter-fold > summary {
    list-style: none;
  }
  .filter-fold > summary::-webkit-details-marker {
    display: none;
  }
  .field > label,
  label.field > span {
    display: block;
    line-height: 1.75;
  }
  .select,
  .input,
  .filter-text > input {
    width: 100%;
    min-height: var(--_target);
    padding: 0 var(--_space);
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    line-height: 1.4;
  }
  .filter-text > input {
    padding-inline-start: 2.75em;
  }
  .select:hover,
  .input:hover {
    border-color: var(--_accent);
  }

  .tabs {
    display: flex;
    border-block-end: 1px solid var(--_border);
  }
  .tab {
    flex: 1;
    flex-wrap: wrap;
  }
  .tab > * {
    margin-inline-end: 0.35em;
  }
  [data-width='narrow'] .tab {
    padding: 0;
  }
  [data-width='narrow'] .tab > svg {
    display: none;
  }
  /* Where the reader came to; the ring is for what can be pressed. */
  .policy [data-place]:focus,
  .policy .comparison:focus {
    outline: 0;
  }
  .tab--eligible > svg {
    color: var(--_positive);
  }
  .tab--possible > svg {
    color: var(--_warning);
  }
  .count {
    font-size: var(--_font-size-title);
  }
  .disclaimer,
  .privacy,
  .source {
    display: flex;
    align-items: flex-start;
    padding: var(--_space) 0;
  }
  .disclaimer > svg,
  .privacy > svg,
  .source > svg {
    margin-block-start: 0.2em;
    margin-inline-end: 0.4em;
  }
  .more {
    width: 100%;
    margin-block-start: calc(var(--_space) * 2);
    margin-block-end: calc(var(--_space) * 2);
  }
  .result-bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    margin-block-start: calc(var(--_space) * 3);
    padding-block-start: calc(var(--_space) * 2);
    border-block-start: 1px solid var(--_border);
  }
  .result-bar > span {
    margin-inline-end: calc(var(--_space) * 2);
    font-weight: 500;
  }
  .columns .note,
  .policy > .note {
    margin-block-end: calc(var(--_space) * 2);
  }
  .profile-line {
    display: flex;
    align-items: center;
    justify-content: space-between;
    padding: var(--_space) calc(var(--_space) * 2);
    border-radius: var(--_radius);
    background: var(--_sunken);
  }
  .profile-line ul {
    display: flex;
    flex-wrap: wrap;
  }
  .profile-line li {
    margin-inline-end: 1.25em;
  }
  [data-width='narrow'] .profile-line {
    display: block;
  }
  .back {
    margin-inline-start: calc(var(--_space) * -1);
    margin-block-end: var(--_space);
  }
  .link {
    min-height: var(--_target);
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.25em;
    cursor: pointer;
  }
  @media print {
    [data-width] .columns,
    [data-width] .needs-grid,
    [data-width] .fields {
      display: block;
    }
    .no-print,
    .filter-bar,
    .order {
      display: none;
    }
  }
`;
