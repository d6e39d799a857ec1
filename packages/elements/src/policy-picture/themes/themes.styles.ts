import { palettes } from '@mingce/schema/vocabulary';
import { css, unsafeCSS } from 'lit';
import { declare } from '../../styles/declare.js';
import { darkPaper, pictureColors, pictureThemes } from './themes.js';

const accents = ['accent', 'accent-strong', 'accent-soft', 'on-accent'];

/**
 * The picture's colours as the styles use them: `--_deep`, `--_paper` … A site's `--policy-picture-*` wins over the
 * theme, and care mode over both. The accent is the theme's too, since a site's own would not go with its
 * bands.
 */
const resolved = `
${palettes.map((name) => `.pic[data-palette=${name}]{${declare('--_t-', pictureThemes[name])}}`).join('\n')}
@media screen{.pic[data-scheme=dark]{${Object.entries(darkPaper)
  .map(([color, token]) => `--_t-${color}:var(--_${token})`)
  .join(';')}}}
.pic{${pictureColors.map((color) => `--_${color}:var(--policy-picture-${color},var(--_t-${color}))`).join(';')}}
.pic:not([data-care=off]){${pictureColors.map((color) => `--_${color}:var(--_t-${color})`).join(';')}}
.policy.pic[data-care=off]{${accents.map((name) => `--_${name}:var(--policy-picture-${name},var(--_p-${name}))`).join(';')}}`;

// Made of the constants above only.
export default css`${unsafeCSS(resolved)}`;
