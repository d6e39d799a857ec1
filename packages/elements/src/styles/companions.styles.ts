import { css } from 'lit';

/** 政策 + 解读 + 办事: columns of links at the end of what they belong to. */
export default css`
  .companions {
    margin-block-start: calc(var(--_space) * 4);
    padding-block-start: calc(var(--_space) * 2);
    border-block-start: 2px solid var(--_accent);
  }
  [data-width='mid'] .companions,
  [data-width='wide'] .companions {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    grid-gap: 32px;
  }
  .companion-title {
    display: flex;
    align-items: center;
    margin-block-end: 4px;
    font-size: var(--_font-size-title);
  }
  .companion-title > svg {
    margin-inline-end: 8px;
    color: var(--_accent);
  }
  .companions li > * {
    display: flex;
    flex-direction: column;
    justify-content: center;
    min-height: calc(var(--_target) + 4px);
    padding: 8px 0;
    border-block-end: 1px solid var(--_border);
    color: var(--_text);
    line-height: 1.55;
  }
  .companions li:last-child > * {
    border-block-end: 0;
  }
  .companions a:hover {
    color: var(--_accent);
  }
  [data-width='narrow'] .companions section + section {
    margin-block-start: 20px;
  }
  @media print {
    .companions section {
      break-inside: avoid;
    }
    .companions {
      border-color: #000;
    }
  }
`;
