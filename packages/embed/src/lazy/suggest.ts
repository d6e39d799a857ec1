import type * as Suggest from '@mingce/search/suggest';
import { loadPart } from '../load-part.js';

/** Replaces `@mingce/search/suggest` in the main script: fetches the part on the first call. */
export const openSuggest: typeof Suggest.openSuggest = async (...args) =>
  (await loadPart<typeof Suggest>('suggest')).openSuggest(...args);
