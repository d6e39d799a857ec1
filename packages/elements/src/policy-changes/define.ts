import { define } from '../internal/define.js';
import { PolicyChanges } from './policy-changes.js';

define('policy-changes', PolicyChanges);

declare global {
  interface HTMLElementTagNameMap {
    'policy-changes': PolicyChanges;
  }
}
