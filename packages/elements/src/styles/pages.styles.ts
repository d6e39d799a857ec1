import { css } from 'lit';

/** Styles of elements that show text (not of pictures): small print, marked words, chosen values. */
export default css`
  small {
    font-size: var(--_font-size-small);
  }
  mark {
    color: inherit;
    background: linear-gradient(transparent 60%, var(--_mark) 60%, var(--_mark) 94%, transparent 94%);
  }
  .small {
    font-size: var(--_font-size-small);
  }
  .muted {
    color: var(--_muted);
  }

  .policy:not([data-care='off']) .tel {
    line-height: var(--_target);
  }

  .btn[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    color: var(--_accent);
    font-weight: 500;
  }

  @media (forced-colors: active) {
    mark {
      background: Mark;
      color: MarkText;
    }
    .btn[aria-pressed='true'],
    [aria-selected='true'] {
      outline: 2px solid Highlight;
    }
  }
`;
