import type * as Order from '@mingce/elements/order';
import { loadPart } from '../load-part.js';

/** Replaces the elements' own `load-order`: what is done with chosen items is a script of its own. */
export const loadOrder = () => loadPart<typeof Order>('order');
