import '@mingce/elements/policy-changes/define';
import '@mingce/elements/policy-interpretation/define';
import { registerPart } from '../load-part.js';

registerPart('interpretation', {});
