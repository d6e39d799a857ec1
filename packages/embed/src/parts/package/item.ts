import * as item from '@mingce/elements/item';
import { registerPart } from '../../load-part.js';

registerPart('item', item);
