import { css } from 'lit';

/** Common styles of a picture and its share card: the typeface of titles and the colours of the scenes. */
export const sceneStyles = css`
  .pic {
    --_font-title: var(
      --policy-picture-font-title,
      'Source Han Serif SC',
      'Noto Serif CJK SC',
      'Noto Serif SC',
      'Songti SC',
      STZhongsong,
      var(--_font-family)
    );
  }
  .s1 {
    fill: var(--_scene-1);
  }
  .s2 {
    fill: var(--_scene-2);
  }
  .s3 {
    fill: var(--_scene-3);
  }
  .s4 {
    fill: var(--_scene-4);
  }
  .base {
    fill: var(--_deep-strong);
  }
  .light {
    fill: var(--_highlight);
  }
  .scene .paper {
    fill: var(--_on-deep);
  }
  .wire,
  .furrow {
    fill: none;
    stroke: var(--_highlight);
    stroke-width: 2.5;
  }
  .furrow {
    stroke: var(--_scene-2);
    stroke-width: 2;
  }
`;
