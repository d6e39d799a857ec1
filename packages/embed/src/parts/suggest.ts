import * as suggest from '@mingce/search/suggest';
import { registerPart } from '../load-part.js';

registerPart('suggest', suggest);
