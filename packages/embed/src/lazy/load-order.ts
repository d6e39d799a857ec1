import type * as Order from '@mingce/elements/order';
import { loadPart } from '../load-part.js';

/** Replaces the elements' own `load-order`: the tools for chosen items are a separate script. */
export const loadOrder = () => loadPart<typeof Order>('order');
