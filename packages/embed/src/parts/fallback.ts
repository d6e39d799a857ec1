import * as fallback from '@mingce/feed/fallback';
import { registerPart } from '../load-part.js';

registerPart('fallback', fallback);
