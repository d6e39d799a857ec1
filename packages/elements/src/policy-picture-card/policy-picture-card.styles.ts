import { css } from 'lit';
import { sceneStyles } from '../policy-picture/drawing/scenes/scene.styles.js';

/**
 * 1200 × 630 px, the measure of share cards (https://ogp.me); its layout is fixed, and it is scaled down if there is
 * less room.
 */
export default [
  sceneStyles,
  css`
    :host {
      width: 100%;
      max-width: 1200px;
      height: calc(630px * var(--_scale, 1));
      overflow: hidden;
    }
    .pic.card {
      --g: 60px;
      display: grid;
      grid-template-columns: minmax(0, 1fr) 388px;
      width: 1200px;
      height: 630px;
      overflow: hidden;
      transform: scale(var(--_scale, 1));
      transform-origin: 0 0;
      font-size: 26px;
      line-height: 1.5;
      color: var(--_text);
      background: var(--_paper);
      font-variant-numeric: tabular-nums;
      text-spacing-trim: trim-start;
    }
    .front {
      display: flex;
      flex-direction: column;
      min-width: 0;
      height: 630px;
      color: var(--_on-deep);
      background: var(--_deep);
    }
    .brand {
      display: flex;
      flex: none;
      align-items: center;
      max-height: 96px;
      padding: 44px 48px 0 var(--g);
      overflow: hidden;
      font-size: 25px;
      color: var(--_on-deep-muted);
    }
    .brand b {
      font-weight: 400;
      white-space: nowrap;
      overflow: hidden;
      text-overflow: ellipsis;
    }
    .brand slot {
      display: flex;
      flex: none;
      align-items: center;
      font-weight: 700;
      color: var(--_on-deep);
    }
    .brand slot > * {
      margin-inline-end: 18px;
    }
    .logo {
      width: auto;
      height: 48px;
    }
    .words {
      display: flex;
      flex: 1;
      flex-direction: column;
      justify-content: center;
      min-height: 0;
      margin: 24px 48px 16px var(--g);
    }
    .title {
      font: 700 var(--title, 76px) / 1.28 var(--_font-title);
      text-wrap: balance;
    }
    .addition {
      display: block;
      font-size: 0.6em;
    }
    .facts {
      margin-top: 18px;
      font-size: 25px;
      color: var(--_on-deep-muted);
    }
    .facts > * {
      margin-inline-end: 1em;
      white-space: nowrap;
    }
    .warning {
      width: fit-content;
      margin-top: 20px;
      padding: 8px 16px;
      font-weight: 700;
      line-height: 1.4;
      color: var(--_on-highlight);
      background: var(--_highlight);
    }
    .warning svg {
      display: none;
    }
    .pic .scene {
      flex: none;
      width: 812px;
      height: 214px;
      stroke: none;
    }
    .side {
      position: relative;
      display: flex;
      flex-direction: column;
      justify-content: flex-end;
      min-width: 0;
      height: 630px;
      padding: 48px 36px 50px 48px;
    }
    .hang {
      position: absolute;
      top: 0;
      right: 44px;
      padding: 34px 15px 20px;
      font: 700 34px / 1 var(--_font-title);
      letter-spacing: 0.14em;
      writing-mode: vertical-rl;
      color: var(--_on-highlight);
      background: var(--_highlight);
    }
    .figure + .figure {
      margin-top: 26px;
      padding-top: 26px;
      border-top: 2px solid var(--_line);
    }
    .amount {
      display: flex;
      align-items: baseline;
      color: var(--_accent);
      line-height: 1;
      white-space: nowrap;
    }
    .amount b {
      font-size: var(--figure, 112px);
      font-weight: 900;
      letter-spacing: -0.02em;
    }
    .unit {
      margin-inline-start: 10px;
      font-size: 32px;
      font-weight: 700;
    }
    .sym {
      margin-inline-start: 2px;
      font-size: calc(var(--figure, 112px) * 0.5);
    }
    .lab {
      margin-top: 12px;
      font-size: 29px;
      font-weight: 700;
      line-height: 1.35;
      text-wrap: balance;
    }
    .sub {
      margin-top: 8px;
      font-size: 25px;
      line-height: 1.55;
      color: var(--_muted);
    }
    .lede {
      font-size: 31px;
      line-height: 1.65;
    }
    .parts li {
      padding: 13px 0;
      border-top: 2px solid var(--_line);
      font-size: 28px;
      font-weight: 700;
      line-height: 1.35;
    }
    .sub,
    .lede {
      display: -webkit-box;
      -webkit-box-orient: vertical;
      overflow: hidden;
    }
    .sub {
      -webkit-line-clamp: 3;
    }
    .lede {
      -webkit-line-clamp: 6;
    }
  `,
];
