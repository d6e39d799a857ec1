import { css } from 'lit';
import { keptWithNext } from '../styles/paper.js';

/**
 * Print styles: no controls, no content split across pages. Unbreakable content is never inside a flex or grid
 * container, where Chromium before 108 splits it nevertheless.
 */
export default css`
  ${keptWithNext('.media-title')}
  ${keptWithNext('.element-title')}
  ${keptWithNext('.question')}
  @media print {
    .tabs,
    .player,
    .start,
    .media .btns,
    .media .file-state,
    .transcript .btn,
    .completeness {
      display: none;
    }
    .element,
    .speaker,
    .source,
    .questions > li,
    .agenda > li,
    .caution,
    .points > li,
    .terms > div {
      break-inside: avoid;
    }
    .element-title {
      display: block;
    }
    .element-title::before {
      display: inline-block;
      vertical-align: -0.1em;
    }
    .question {
      display: block;
    }
    .question > .mark,
    .question > .agenda-number {
      display: inline-block;
    }
    .answer {
      display: block;
      position: relative;
      padding-inline-start: calc(var(--_font-size-small) * 2.4);
    }
    .answer > .mark {
      position: absolute;
      left: 0;
    }
    .standards,
    .keywords,
    .chapters {
      display: block;
    }
    .standards > div,
    .keywords > li {
      display: inline-block;
      vertical-align: top;
    }
    .standards > div {
      width: calc(50% - 16px);
      margin: 0 12px 12px 0;
    }
    .agenda dl > div {
      break-inside: avoid;
    }
  }
`;
