import { css, unsafeCSS } from 'lit';
import { palettes } from '../internal/settings.js';
import { darkPaper, pictureColors, pictureThemes } from './themes.js';

/**
 * The picture's colours as the styles use them: `--_deep`, `--_paper` … A site's `--policy-picture-*` wins over the
 * theme; care mode wins over both.
 */
const resolved = `
${palettes.map((name) => `.pic[data-palette=${name}]{${pictureColors.map((color) => `--_t-${color}:${pictureThemes[name][color]}`).join(';')}}`).join('\n')}
@media screen{.pic[data-scheme=dark]{${Object.entries(darkPaper)
  .map(([color, token]) => `--_t-${color}:var(--_${token})`)
  .join(';')}}}
.pic{${pictureColors.map((color) => `--_${color}:var(--_t-${color})`).join(';')}}
.pic[data-care=off]{${pictureColors.map((color) => `--_${color}:var(--policy-picture-${color},var(--_t-${color}))`).join(';')}}`;

// Made of the constants above only.
export default css`${unsafeCSS(resolved)}`;
