import { css } from 'lit';

export default css`
  .tabs {
    display: flex;
    margin-block-end: calc(var(--_space) * 3);
    overflow-x: auto;
    border-block-end: 1px solid var(--_border);
  }
  .tab {
    flex: none;
    display: flex;
    flex-direction: column;
    justify-content: center;
    max-width: 14em;
    min-height: calc(var(--_target) + 4px);
    padding: var(--_space) calc(var(--_space) * 2);
    border: 0;
    border-block-end: 3px solid transparent;
    background: none;
    color: var(--_muted);
    line-height: 1.4;
    text-align: start;
    cursor: pointer;
  }
  .tab b {
    font-weight: 500;
  }
  .tab-title {
    overflow: hidden;
    max-width: 100%;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .tab:hover {
    background: var(--_accent-soft);
    color: var(--_accent);
  }
  .tab[aria-selected='true'] {
    border-block-end-color: var(--_accent);
    color: var(--_accent);
  }
  .tab[aria-selected='true'] b {
    font-weight: 600;
  }
  .policy .tab:focus {
    outline-offset: -3px;
  }
  .stack > * + * {
    margin-block-start: calc(var(--_space) * 6);
    padding-block-start: calc(var(--_space) * 4);
    border-block-start: 1px solid var(--_border);
  }

  .interpretation {
    max-width: 50em;
  }
  .interpretation--picture,
  [data-width='wide'] .interpretation {
    max-width: none;
  }
  [data-width='wide'] .interpretation > :not(.companions):not(policy-picture) {
    max-width: 50em;
  }
  .head {
    margin-block-end: calc(var(--_space) * 3);
  }
  .kind .badge {
    border-color: var(--_accent);
    color: var(--_accent);
  }
  .title-words {
    margin: var(--_space) 0 calc(var(--_space) * 0.75);
    font-size: var(--_font-size-heading);
    text-wrap: balance;
  }
  .fact {
    display: inline-block;
    margin-inline-end: 1.2em;
  }
  .summary {
    margin-block-end: calc(var(--_space) * 3);
    padding: calc(var(--_space) * 1.5) calc(var(--_space) * 2);
    border-radius: var(--_radius);
    background: var(--_sunken);
  }

  .completeness {
    margin-block-start: var(--_space);
  }
  .completeness-button {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    min-height: var(--_target);
    padding: 0;
    border: 0;
    background: none;
    color: var(--_muted);
    cursor: pointer;
  }
  .completeness-button:hover {
    color: var(--_accent);
  }
  .completeness-button > * {
    margin-inline-end: 0.6em;
  }
  .presence {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(15em, 1fr));
    grid-gap: 4px 24px;
    padding: calc(var(--_space) * 1.5) calc(var(--_space) * 2);
    border-radius: var(--_radius);
    background: var(--_sunken);
  }
  .presence li {
    display: flex;
    align-items: center;
  }
  .presence li > svg {
    margin-inline-end: 0.5em;
    stroke-width: 2.2;
  }
  .presence .is-present > svg {
    color: var(--_positive);
  }
  .presence .is-absent > svg {
    color: var(--_muted);
  }
  .presence .muted {
    margin-inline-start: 0.6em;
  }

  .speaker,
  .source {
    margin-block-end: calc(var(--_space) * 3);
    padding: calc(var(--_space) * 2);
    border-inline-start: 3px solid var(--_accent);
    background: var(--_sunken);
  }
  .speaker {
    display: flex;
  }
  .speaker > svg {
    width: 2em;
    height: 2em;
    margin-inline-end: calc(var(--_space) * 1.5);
    color: var(--_accent);
  }
  .speaker p > * {
    display: block;
  }
  .speaker b {
    font-size: var(--_font-size-title);
    font-weight: 600;
    line-height: 1.5;
  }
  .source b {
    font-weight: 600;
  }

  .questions > li,
  .agenda > li {
    padding: calc(var(--_space) * 2.5) 0;
    border-block-end: 1px solid var(--_border);
  }
  .questions > li:first-child,
  .agenda > li:first-child {
    padding-block-start: 0;
  }
  .question {
    display: flex;
    align-items: baseline;
    margin-block-end: var(--_space);
    font-size: var(--_font-size-title);
  }
  .answer {
    display: flex;
    align-items: baseline;
  }
  .answer > div {
    flex: 1;
    min-width: 0;
  }
  .mark {
    flex: none;
    width: 1.7em;
    height: 1.7em;
    margin-inline-end: 0.7em;
    border-radius: 50%;
    background: var(--_accent);
    color: var(--_on-accent);
    font-size: var(--_font-size-small);
    font-weight: 500;
    line-height: 1.7;
    text-align: center;
  }
  .mark--soft {
    background: var(--_accent-soft);
    color: var(--_accent);
  }
  .agenda-number {
    flex: none;
    margin-inline-end: 0.8em;
    color: var(--_accent);
    white-space: nowrap;
  }
  .agenda dl > div {
    display: flex;
    padding: calc(var(--_space) * 0.75) calc(var(--_space) * 1.5);
  }
  .agenda dt {
    display: flex;
    flex: none;
    align-items: flex-start;
    width: 5em;
    color: var(--_muted);
  }
  .agenda .outcome {
    padding: calc(var(--_space) * 1.25) calc(var(--_space) * 1.5);
    border-radius: var(--_radius);
    background: var(--_positive-soft);
  }
  .agenda .outcome dt {
    color: var(--_positive);
    font-weight: 600;
  }
  .agenda .outcome svg {
    margin: 0.25em 0.3em 0 0;
  }
  [data-width='narrow'] .agenda dl > div {
    display: block;
  }

  .media {
    margin-block-end: calc(var(--_space) * 4);
  }
  .media-title,
  .element-title {
    margin-block-end: var(--_space);
    font-size: var(--_font-size-title);
  }
  .start {
    display: flex;
    align-items: center;
    width: 100%;
    min-height: calc(var(--_target) * 1.6);
    margin-block-end: calc(var(--_space) * 1.5);
    padding: var(--_space) calc(var(--_space) * 2);
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_sunken);
    line-height: 1.5;
    text-align: start;
    cursor: pointer;
  }
  .media--video .start {
    flex-direction: column;
    justify-content: center;
    aspect-ratio: 16 / 9;
    max-height: 24em;
    text-align: center;
  }
  .start-sign {
    display: flex;
    flex: none;
    align-items: center;
    justify-content: center;
    width: 3em;
    height: 3em;
    margin-inline-end: 1em;
    border-radius: 50%;
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .media--video .start-sign {
    width: 4em;
    height: 4em;
    margin: 0 0 0.75em;
  }
  .start:hover {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    color: var(--_accent);
  }
  .player {
    display: block;
    width: 100%;
    margin-block-end: calc(var(--_space) * 1.5);
  }
  video.player {
    aspect-ratio: 16 / 9;
    max-height: 80vh;
    border-radius: var(--_radius);
    background: var(--_black);
  }
  .media > .btns {
    margin-inline-end: 0;
  }
  .media > .note {
    margin-block-end: calc(var(--_space) * 1.5);
  }
  .small-title {
    margin: calc(var(--_space) * 2) 0 calc(var(--_space) * 0.5);
    font-size: var(--_font-size);
  }
  .chapters {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(14em, 1fr));
    grid-gap: 0 24px;
  }
  .chapter {
    display: flex;
    align-items: center;
    width: 100%;
    min-height: var(--_target);
    padding: 4px 0;
    border: 0;
    border-block-end: 1px solid var(--_border);
    background: none;
    line-height: 1.5;
    text-align: start;
    cursor: pointer;
  }
  .chapter:hover {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    color: var(--_accent);
  }
  .chapter > .num {
    flex: none;
    width: 4em;
  }
  .transcript .folded {
    position: relative;
  }
  .transcript .text p {
    text-align: start;
  }

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

  .synchrony {
    margin-block-start: calc(var(--_space) * 4);
    border-collapse: collapse;
    color: var(--_muted);
  }
  .synchrony caption {
    padding-block-end: 4px;
    color: var(--_text);
    font-weight: 600;
    text-align: start;
  }
  .synchrony th,
  .synchrony td {
    padding: 4px 16px 4px 0;
    border-block-end: 1px solid var(--_border);
    font-weight: 400;
    text-align: start;
    white-space: nowrap;
  }

  @media screen {
    .transcript:not(.is-open) .folded {
      max-height: 5.85em;
      overflow: hidden;
    }
    .transcript:not(.is-open) .folded::after {
      content: '';
      position: absolute;
      right: 0;
      bottom: 0;
      left: 0;
      height: 2.5em;
      background: linear-gradient(transparent, var(--_surface));
    }
  }
  @media print {
    .tabs,
    .player,
    .start,
    .media .btns,
    .transcript .btn,
    .completeness {
      display: none;
    }
    .element,
    .standards > div,
    .questions > li,
    .agenda > li {
      break-inside: avoid;
    }
    .element-title,
    .question {
      break-after: avoid;
    }
  }
`;
