export { openSuggest, type Suggestion, type Suggestions } from './open-suggest.js';
