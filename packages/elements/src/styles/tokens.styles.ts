import { palettes as names } from '@mingce/schema/vocabulary';
import { css, unsafeCSS } from 'lit';
import { declare } from './declare.js';
import { colorTokens, palettes } from './palettes.js';

/** Sizes, unless a site or care mode overrides them. */
const sizes = {
  'font-size-small': '14px',
  'font-size': '16px',
  'font-size-title': '19px',
  'font-size-heading': '26px',
  'line-height': '1.75',
  space: '8px',
  radius: '4px',
  target: '44px',
};

const family =
  '"PingFang SC","HarmonyOS Sans SC","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC",sans-serif';

/** Tokens that a palette changes; the red palette has the defaults. */
const others = names
  .filter((name) => name !== 'red')
  .map((name) => `.policy[data-palette=${name}]{${declare('--_p-', palettes[name].light)}}`)
  .join('\n');

/**
 * The tokens as the styles use them: `--_accent`, `--_space` … A site's `--policy-*` takes precedence over the palette,
 * and care mode (`care.styles`) over both.
 */
const resolved = `
.policy{${declare('--_p-', palettes.red.light)}
${colorTokens.map((name) => `--_${name}:var(--policy-color-${name},var(--_p-${name}));`).join('')}
${Object.entries(sizes)
  .map(([name, value]) => `--_${name}:var(--policy-${name},${value});`)
  .join('')}
--_font-family:var(--policy-font-family,${family});--_shadow:0 6px 24px rgba(0,0,0,.15);--_white:#fff;--_black:#000}
${others}`;

// Built only from the constants above.
export default css`${unsafeCSS(resolved)}`;
