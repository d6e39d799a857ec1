import { palettes as names } from '@mingce/schema/vocabulary';
import { css, unsafeCSS } from 'lit';
import { colorTokens, palettes } from './palettes.js';

/** Sizes by care mode, and what both of its steps share; the first are the defaults of the tokens. */
const sizes = {
  off: {
    'font-size-small': '14px',
    'font-size': '16px',
    'font-size-title': '19px',
    'font-size-heading': '26px',
    'line-height': '1.75',
    space: '8px',
    radius: '4px',
    target: '44px',
  },
  care: {
    'line-height': '1.8',
    space: '10px',
    radius: '6px',
    target: '60px',
  },
  on: {
    'font-size-small': '18px',
    'font-size': '20px',
    'font-size-title': '23px',
    'font-size-heading': '30px',
  },
  larger: {
    'font-size-small': '21px',
    'font-size': '24px',
    'font-size-title': '27px',
    'font-size-heading': '34px',
  },
};

const family =
  '"PingFang SC","HarmonyOS Sans SC","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC",sans-serif';

type Values = Readonly<Record<string, string>>;
const declare = (prefix: string, values: Values) =>
  Object.entries(values)
    .map(([name, value]) => `${prefix}${name}:${value};`)
    .join('');
const valuesOf = (entries: [string, string][]): Values => Object.fromEntries(entries);

/** What a palette changes; the red one is the ground. */
const light = names
  .filter((name) => name !== 'red')
  .map((name) => `.policy[data-palette=${name}]{${declare('--_p-', palettes[name].light)}}`)
  .join('\n');

/**
 * The tokens as the styles use them: `--_accent`, `--_space` … A site's `--policy-*` wins over the palette, care mode
 * wins over both, so that a small size in a site's theme cannot shrink what the reader asked to be large.
 */
const resolved = `
.policy{${declare('--_p-', palettes.red.light)}${declare('--_', valuesOf(colorTokens.map((name) => [name, `var(--_p-${name})`])))}
--_font-family:var(--policy-font-family,${family});--_shadow:0 6px 24px rgba(0,0,0,.15);--_white:#fff;--_black:#000;}
${light}
.policy[data-care=off]{${declare('--_', valuesOf(colorTokens.map((name) => [name, `var(--policy-color-${name},var(--_p-${name}))`])))}
${declare('--_', valuesOf(Object.entries(sizes.off).map(([name, value]) => [name, `var(--policy-${name},${value})`])))}}
.policy:not([data-care=off]){${declare('--_', sizes.care)}}
.policy[data-care=on]{${declare('--_', sizes.on)}}
.policy[data-care=larger]{${declare('--_', sizes.larger)}}`;

// Made of the constants above only.
export default css`${unsafeCSS(resolved)}`;
