import { palettes as names } from '@mingce/schema/vocabulary';
import { css, unsafeCSS } from 'lit';
import { declare } from './declare.js';
import { palettes } from './palettes.js';

const rules = names.map(
  (name) => `.policy[data-palette=${name}][data-scheme=dark]{${declare('--_p-', palettes[name].dark)}}`,
);

/** The palettes on a dark screen. Paper is always light. */
const resolved = `
@media screen{.policy[data-scheme=dark]{${declare('--_p-', palettes.red.dark)}color-scheme:dark}
${rules.join('\n')}}`;

// Built only from the constants above.
export default css`${unsafeCSS(resolved)}`;
