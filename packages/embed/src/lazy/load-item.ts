import type * as Item from '@mingce/elements/item';
import { loadPart } from '../load-part.js';

/** Replaces the elements' own `load-item`: the full view of an item is a separate script. */
export const loadItem = () => loadPart<typeof Item>('item');
