export { setStyleSheetUrl } from './internal/linked-sheet.js';
export { PolicyElement } from './internal/policy-element.js';
export { type PolicyErrorDetail, PolicyErrorEvent } from './internal/policy-error-event.js';
export { type ChangesLoadDetail, ChangesLoadEvent } from './policy-changes/policy-changes.events.js';
export { PolicyChanges } from './policy-changes/policy-changes.js';
export { type GlossaryLoadDetail, GlossaryLoadEvent } from './policy-glossary/policy-glossary.events.js';
export { PolicyGlossary } from './policy-glossary/policy-glossary.js';
export {
  type InterpretationDetail,
  InterpretationLoadEvent,
  InterpretationSelectEvent,
} from './policy-interpretation/policy-interpretation.events.js';
export { PolicyInterpretation } from './policy-interpretation/policy-interpretation.js';
export { type PictureTakeDetail, PictureTakeEvent } from './policy-picture/picture-take.events.js';
export { type PictureLoadDetail, PictureLoadEvent } from './policy-picture/policy-picture.events.js';
export { PolicyPicture } from './policy-picture/policy-picture.js';
export { PolicyPictureCard } from './policy-picture-card/policy-picture-card.js';
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
