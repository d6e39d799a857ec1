import * as order from '@mingce/elements/order';
import { registerPart } from '../../load-part.js';

registerPart('order', order);
