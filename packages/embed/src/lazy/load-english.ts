import type * as English from '@mingce/elements/english';
import { loadPart } from '../load-part.js';

/** Replaces the elements' own `load-english`: English words are a script of their own. */
export const loadEnglish = async () => (await loadPart<typeof English>('english')).en;
