import { css } from 'lit';

/** Recordings: the start sign, the player, chapters and the transcript. */
export default css`
  .media {
    margin-block-end: calc(var(--_space) * 4);
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
    min-height: min-content;
    max-width: 43em;
    text-align: center;
  }
  /* Large type needs the height it needs. */
  .policy:not([data-care='off']) .media--video .start {
    min-height: 14em;
    aspect-ratio: auto;
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
  .media > .note,
  .media > .file-state {
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
`;
