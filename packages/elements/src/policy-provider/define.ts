import { define } from '../internal/define.js';
import { PolicyProvider } from './policy-provider.js';

define('policy-provider', PolicyProvider);

declare global {
  interface HTMLElementTagNameMap {
    'policy-provider': PolicyProvider;
  }
}
