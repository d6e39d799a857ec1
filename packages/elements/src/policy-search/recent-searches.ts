import { recentTexts } from '../internal/suggest/recent-texts.js';

/** What was searched for on this site. */
export const recentSearches = recentTexts('mingce:recent-searches');
