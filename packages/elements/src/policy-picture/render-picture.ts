import { html } from 'lit';
import { renderFace } from '../internal/faces.js';
import * as icons from '../internal/icons.js';
import type { Settings } from '../internal/settings/settings.js';
import type { Width } from '../internal/width-controller.js';
import { chooseSections } from './drawing/choose-sections.js';
import { drawPicture } from './drawing/draw-picture.js';
import type { PictureSetting } from './drawing/picture-setting.js';
import type { PictureSource } from './drawing/picture-source.js';
import { chooseTheme } from './themes/choose-theme.js';

/** How a picture stands on the page. */
export interface PictureLook {
  readonly settings: Settings;
  /** The theme the page asks for. */
  readonly theme: string;
  readonly measure: Width;
  /** The buttons above the picture. */
  readonly tools: unknown;
}

/** The picture with its tools, or what stands where there is nothing to draw. */
export function renderPicture(source: PictureSource, setting: PictureSetting, look: PictureLook) {
  const {
    i18n: { t, locale },
    headingLevel,
  } = setting;
  const sections = chooseSections(source);
  if (sections.length === 0) {
    return renderFace({
      icon: icons.document,
      title: t.text('pictureEmpty'),
      text: [t.text('pictureEmptyText')],
      headingLevel,
    });
  }
  const { scheme, care } = look.settings;
  const theme = chooseTheme(look.theme, source, look.settings);
  return html`
    ${look.tools}
    <article class="policy pic" part="picture" lang=${locale} aria-labelledby="title" data-size=${look.measure} data-palette=${theme} data-scheme=${scheme} data-care=${care}>
      ${drawPicture(source, sections, setting)}
    </article>
  `;
}
