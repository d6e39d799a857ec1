import * as form from '@mingce/elements/form';
import { registerPart } from '../../load-part.js';

registerPart('form', form);
