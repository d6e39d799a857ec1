import type * as English from '@mingce/elements/english';
import { loadPart } from '../load-part.js';

/** Replaces the elements' own `load-english`: the English words are a separate script. */
export const loadEnglish = async () => (await loadPart<typeof English>('english')).en;
