import { recentTexts } from '../internal/suggest/recent-texts.js';

/** Recent searches on this site. */
export const recentSearches = recentTexts('mingce:recent-searches');
