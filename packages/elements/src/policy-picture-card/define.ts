import { define } from '../internal/define.js';
import { PolicyPictureCard } from './policy-picture-card.js';

define('policy-picture-card', PolicyPictureCard);

declare global {
  interface HTMLElementTagNameMap {
    'policy-picture-card': PolicyPictureCard;
  }
}
