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
  .pic .sign {
    flex: none;
    width: 22px;
    height: 22px;
    margin-top: 0.2em;
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

  .panel {
    padding: 18px 18px 8px;
    border-top: 3px solid var(--_accent);
    background: var(--_surface);
  }
  .panel-title {
    font-size: var(--h3);
  }
  .panel ul {
    margin-top: 6px;
  }
  .panel li {
    display: grid;
    grid-template-columns: 22px 1fr;
    gap: 12px;
    padding: 10px 0;
    line-height: 1.6;
  }
  .panel li + li {
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
  .is-do .panel-title {
    color: var(--_positive);
  }
  .is-dont .panel-title {
    color: var(--_danger);
  }
  .is-note .panel-title {
    color: var(--_warning);
  }
  .paper .panel {
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
