import type * as Item from '@mingce/elements/item';
import { loadPart } from '../load-part.js';

/** Replaces the elements' own `load-item`: an item in full is a script of its own. */
export const loadItem = () => loadPart<typeof Item>('item');
