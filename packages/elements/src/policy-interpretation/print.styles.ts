import { css } from 'lit';

/** On paper: nothing to press, nothing cut in two. */
export default css`
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
