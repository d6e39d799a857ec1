import { define } from '../internal/define.js';
// Results open in a reader.
import '../policy-reader/define.js';
import { PolicySearch } from './policy-search.js';

define('policy-search', PolicySearch);

declare global {
  interface HTMLElementTagNameMap {
    'policy-search': PolicySearch;
  }
}
