export { PolicyElement } from './internal/policy-element.js';
export { type PolicyErrorDetail, PolicyErrorEvent } from './internal/policy-error-event.js';
export { PolicyProvider } from './policy-provider/policy-provider.js';
export {
  type SearchOpenDetail,
  SearchOpenEvent,
  type SearchResultsDetail,
  SearchResultsEvent,
} from './policy-search/policy-search.events.js';
export { PolicySearch } from './policy-search/policy-search.js';
