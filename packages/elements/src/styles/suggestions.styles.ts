import { css } from 'lit';

/** The list of suggestions under a box. */
export const suggestions = css`
  .sug {
    position: absolute;
    z-index: 20;
    top: 100%;
    left: 0;
    right: 0;
    margin-block-start: 6px;
    padding: 6px 0;
    overflow: hidden;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: var(--_shadow);
  }
  .kind {
    padding: 8px 14px 2px;
    color: var(--_muted);
    font-size: var(--_font-size-small);
  }
  .sug [role='group'] + [role='group'] {
    margin-block-start: 6px;
    padding-block-start: 4px;
    border-block-start: 1px solid var(--_border);
  }
  .option {
    display: flex;
    align-items: center;
    min-height: var(--_target);
    padding: 6px 14px;
    line-height: 1.5;
    cursor: pointer;
  }
  .option > svg {
    margin-inline-end: 10px;
    color: var(--_muted);
  }
  .option > span:first-of-type {
    flex: 1;
    min-width: 0;
  }
  .option b {
    color: var(--_accent);
    font-weight: 600;
  }
  .option .aside {
    margin-inline-start: 16px;
    color: var(--_muted);
    font-size: var(--_font-size-small);
    white-space: nowrap;
  }
  .option:hover {
    background: var(--_sunken);
  }
  .option[aria-selected='true'] {
    background: var(--_accent-soft);
    box-shadow: inset 3px 0 0 var(--_accent);
  }
  .keys {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    min-height: calc(var(--_target) + 1px);
    margin-block-start: 6px;
    margin-block-end: -6px;
    padding: 0 14px;
    border-block-start: 1px solid var(--_border);
    color: var(--_muted);
    font-size: var(--_font-size-small);
  }
  .keys span {
    margin-inline-end: 16px;
  }
  .keys .btn {
    margin-inline-start: auto;
    margin-inline-end: calc(var(--_space) * -1);
  }
  kbd {
    margin-inline-end: 0.35em;
    padding: 0 0.45em;
    border: 1px solid var(--_border);
    border-block-end-width: 2px;
    border-radius: 3px;
    background: var(--_sunken);
    font: inherit;
  }
  [data-width='narrow'] .keys.is-plain,
  [data-width='narrow'] .keys span {
    display: none;
  }
  [data-width='narrow'] .option {
    flex-wrap: wrap;
    padding-block-start: 9px;
    padding-block-end: 9px;
  }
  [data-width='narrow'] .option .aside {
    width: 100%;
    margin-inline-start: calc(1.25em + 12px);
    line-height: 1.5;
    white-space: normal;
  }
`;
