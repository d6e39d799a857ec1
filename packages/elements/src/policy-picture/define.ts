import { define } from '../internal/define.js';
import { PolicyPicture } from './policy-picture.js';

define('policy-picture', PolicyPicture);

declare global {
  interface HTMLElementTagNameMap {
    'policy-picture': PolicyPicture;
  }
}
