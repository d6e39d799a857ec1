import { define } from '../internal/define.js';
import { PolicyGlossary } from './policy-glossary.js';

define('policy-glossary', PolicyGlossary);

declare global {
  interface HTMLElementTagNameMap {
    'policy-glossary': PolicyGlossary;
  }
}
