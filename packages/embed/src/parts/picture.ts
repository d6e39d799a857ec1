import '@mingce/elements/policy-picture/define';
import { registerPart } from '../load-part.js';

registerPart('picture', {});
