import { validityFacts, validityOn } from '@mingce/schema/validity';
import { html, nothing, type TemplateResult } from 'lit';
import { chooseTheme } from '../themes/choose-theme.js';
import { chooseSections } from './choose-sections.js';
import { citeOf } from './cite.js';
import { drawBrand } from './draw-brand.js';
import { drawEnd } from './draw-end.js';
import { drawHero } from './draw-hero.js';
import { backgroundsOf, drawSection } from './draw-section.js';
import { drawWarning } from './draw-warning.js';
import type { PictureSource } from './picture-source.js';
import type { PictureView, PieceView } from './picture-view.js';

/**
 * Draws the whole picture: hero, sections, and end. It depends on its arguments only; `undefined` if the interpretation
 * has nothing to draw.
 */
export function drawPicture(source: PictureSource, view: PictureView): TemplateResult | undefined {
  const sections = chooseSections(source);
  if (sections.length === 0) return undefined;
  const { policy } = source;
  const { i18n, headingLevel, look, measure, later = (draw) => draw() } = view;
  const pieces: PieceView = { i18n, headingLevel, cite: citeOf(policy, view) };
  const backgrounds = backgroundsOf(sections);
  // Sections are numbered; the key figures are not.
  const sealed = sections.filter(({ element }) => element !== 'figures');
  const validity = policy && validityOn(validityFacts(policy), view.today);
  const warning = drawWarning(policy, validity, pieces);
  const theme = chooseTheme(view.theme, source, look);
  return html`
    <article class="policy pic" part="picture" lang=${i18n.locale} aria-labelledby="title" data-size=${measure} data-palette=${theme} data-scheme=${look.scheme} data-care=${look.care}>
      ${drawHero(source, pieces, drawBrand(view), warning)}
      ${sections.map((section, index) =>
        later(
          () => drawSection(section, sealed.indexOf(section) + 1, backgrounds[index] ?? 'paper', pieces),
          nothing,
        ),
      )}
      ${later(() => drawEnd(source, view, pieces), html`<div class="expected-document"></div>`)}
    </article>
  `;
}
