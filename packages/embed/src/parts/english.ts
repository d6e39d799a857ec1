import * as english from '@mingce/elements/english';
import { registerPart } from '../load-part.js';

registerPart('english', english);
