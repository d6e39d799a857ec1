import { css, unsafeCSS } from 'lit';
import { declare } from './declare.js';
import { colorTokens } from './palettes.js';

/** Styles of care mode: those of both levels, then those of each. */
const sizes = {
  both: {
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

/**
 * Care mode takes precedence over a site's `--policy-*`, so that a small size in a site's theme cannot shrink text that
 * the reader asked to enlarge.
 */
const resolved = `
.policy:not([data-care=off]){${colorTokens.map((name) => `--_${name}:var(--_p-${name});`).join('')}${declare('--_', sizes.both)}}
.policy[data-care=on]{${declare('--_', sizes.on)}}
.policy[data-care=larger]{${declare('--_', sizes.larger)}}`;

// Built only from the constants above.
export default css`${unsafeCSS(resolved)}`;
