import { css } from 'lit';

/** The layouts of words, as a phone shows them. */
export const sections = css`
  .disc {
    display: inline-flex;
    flex: none;
    align-items: center;
    justify-content: center;
    width: 56px;
    height: 56px;
    border: 1px solid var(--_line);
    border-radius: 50%;
    background: var(--_surface);
  }
  .pic .disc svg {
    width: 28px;
    height: 28px;
    stroke: var(--_accent);
  }
  .disc .tone {
    fill: var(--_accent-soft);
    stroke: none;
  }
  .pic .sign {
    flex: none;
    width: 22px;
    height: 22px;
    margin-top: 0.2em;
    stroke: var(--_surface);
    stroke-width: 2.4;
  }
  .sign .yes {
    fill: var(--_positive);
    stroke: none;
  }
  .sign .no {
    fill: var(--_danger);
    stroke: none;
  }
  .sign .hint {
    fill: var(--_warning);
    stroke: none;
  }
  .sign .box {
    fill: var(--_surface);
    stroke: var(--_accent);
    stroke-width: 1.8;
  }
  .sign .tick {
    stroke: var(--_accent);
  }

  .cmp cite {
    display: block;
  }
  .sub cite {
    font-size: inherit;
  }
  .src {
    margin-top: 14px;
  }

  .prose .tx:first-child {
    font-size: var(--lead);
  }
  .prose .it {
    margin-top: 20px;
    font-size: var(--s);
    letter-spacing: 0.06em;
    color: var(--_accent);
  }
  .prose .it:first-child {
    margin-top: 0;
  }
  .prose .tx + .tx {
    margin-top: 0.9em;
  }

  .aims li {
    padding: 16px 0;
    border-top: 1px solid var(--_line);
  }
  .aims .it {
    margin-bottom: 4px;
    font: 700 calc(var(--h2) * 0.9) / 1.35 var(--_font-title);
    color: var(--_accent);
  }
  .aims .n {
    font-weight: 700;
    color: var(--_accent);
  }
  .aims .it .n {
    font-weight: inherit;
  }
  .aims.n1 .tx {
    font-size: var(--lead);
  }

  .aud li {
    display: grid;
    grid-template-columns: 56px 1fr;
    column-gap: 16px;
    align-items: center;
    padding: 14px 0;
    border-top: 1px solid var(--_line);
  }
  .who {
    font-size: var(--h3);
    font-weight: 700;
    line-height: 1.4;
  }
  .who + .tx {
    font-size: var(--s);
    line-height: 1.6;
    color: var(--_muted);
  }

  .checks,
  .dos > div {
    padding: 18px 18px 8px;
    border-top: 3px solid var(--_accent);
    background: var(--_surface);
  }
  .checks-title,
  .dos-title {
    font-size: var(--h3);
  }
  .checks ul,
  .dos ul {
    margin-top: 6px;
  }
  .checks li,
  .dos li {
    display: grid;
    grid-template-columns: 22px 1fr;
    gap: 12px;
    padding: 10px 0;
    line-height: 1.6;
  }
  .checks li + li,
  .dos li + li {
    border-top: 1px solid var(--_line);
  }
  .dos {
    display: grid;
    gap: 20px;
  }
  .dos .is-do {
    border-color: var(--_positive);
  }
  .dos .is-dont {
    border-color: var(--_danger);
  }
  .dos .is-note {
    border-color: var(--_warning);
  }
  .is-do .dos-title {
    color: var(--_positive);
  }
  .is-dont .dos-title {
    color: var(--_danger);
  }
  .is-note .dos-title {
    color: var(--_warning);
  }
  .paper .checks,
  .paper .dos > div {
    background: var(--_tint);
  }

  .cards li {
    position: relative;
    min-height: 76px;
    padding: 18px 0 18px 58px;
    border-top: 1px solid var(--_line);
  }
  .no {
    font-weight: 700;
    color: var(--_accent);
  }
  .cards .no {
    position: absolute;
    top: 14px;
    left: 0;
    font: 700 calc(46px * var(--k)) / 1 var(--_font-title);
  }
  .cards .tx {
    margin-top: 4px;
    color: var(--_muted);
  }

  .spot {
    padding-inline-start: 20px;
    border-inline-start: 4px solid var(--_accent);
  }
  .spot .it,
  .spot-text {
    font: 700 calc(var(--h2) * 1.05) / 1.45 var(--_font-title);
    color: var(--_accent);
  }
  .spot .tx {
    margin-top: 10px;
    font-size: var(--lead);
  }
  .spot-text {
    font-size: var(--lead);
  }

  .highs {
    display: grid;
    gap: 26px;
  }
  .highs li {
    padding-top: 20px;
    border-top: 1px solid var(--_scene-4);
  }
  .highs .it {
    margin-bottom: 6px;
    font: 700 calc(var(--h2) * 0.92) / 1.35 var(--_font-title);
    color: var(--_highlight);
  }

  .terms > div {
    padding: 16px 0;
    border-top: 1px solid var(--_line);
  }
  .terms dt {
    font: 700 calc(var(--h3) * 1.12) / 1.5 var(--_font-title);
    color: var(--_accent);
  }
  .terms dd {
    margin-top: 4px;
  }
`;
