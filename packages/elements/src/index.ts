export { PolicyElement } from './internal/policy-element.js';
export { type PolicyErrorDetail, PolicyErrorEvent } from './internal/policy-error-event.js';
export {
  type PictureLoadDetail,
  PictureLoadEvent,
  type PictureTakeDetail,
  PictureTakeEvent,
} from './policy-picture/policy-picture.events.js';
export { PolicyPicture } from './policy-picture/policy-picture.js';
export { PolicyProvider } from './policy-provider/policy-provider.js';
export {
  ReaderCiteEvent,
  ReaderLinkEvent,
  type ReaderLoadDetail,
  ReaderLoadEvent,
  type ReaderTakeDetail,
} from './policy-reader/policy-reader.events.js';
export { PolicyReader } from './policy-reader/policy-reader.js';
export {
  type SearchOpenDetail,
  SearchOpenEvent,
  type SearchResultsDetail,
  SearchResultsEvent,
} from './policy-search/policy-search.events.js';
export { PolicySearch } from './policy-search/policy-search.js';
