import { define } from '../internal/define.js';
import { PolicyReader } from './policy-reader.js';

define('policy-reader', PolicyReader);

declare global {
  interface HTMLElementTagNameMap {
    'policy-reader': PolicyReader;
  }
}
