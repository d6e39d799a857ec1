import '@mingce/elements/policy-picture-card/define';
import { registerPart } from '../load-part.js';

registerPart('card', {});
