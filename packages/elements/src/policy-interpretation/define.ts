import { define } from '../internal/define.js';
import { PolicyInterpretation } from './policy-interpretation.js';

define('policy-interpretation', PolicyInterpretation);

declare global {
  interface HTMLElementTagNameMap {
    'policy-interpretation': PolicyInterpretation;
  }
}
