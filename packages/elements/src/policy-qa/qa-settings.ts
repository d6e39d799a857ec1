import { property } from 'lit/decorators.js';
import { RecordElement } from '../internal/record-element.js';
import * as kinds from '../internal/settings/kinds.js';
import type { FoundQa } from './load-qa.js';

/** The attributes of questions and answers. */
export abstract class QaSettings extends RecordElement<FoundQa> {
  /** The question to answer initially. */
  @property({ converter: kinds.words() }) ask = '';

  /** The id of the answer to open initially. */
  @property({ converter: kinds.id() }) answer = '';

  /** A topic’s code: only its questions are listed and answered. */
  @property({ converter: kinds.id() }) topic = '';

  /** The id of a policy: only questions about it are listed and answered. */
  @property({ converter: kinds.id() }) policy = '';

  /** The division code of the reader’s place, six digits; by default the provider’s. */
  @property({ converter: kinds.region() }) region = '';

  /** Address pattern of a search page, with `{q}`, for questions without an answer. */
  @property({ attribute: 'search-url' }) searchUrl = '';

  /**
   * Address pattern of an interpretation's page, with `{id}`; without it, only the titles of interpretations are shown.
   */
  @property({ attribute: 'interpretation-url', converter: kinds.pattern() }) interpretationUrl = '';

  /**
   * Address pattern of a service’s page, with `{id}`; by default the service’s own address, and a service without one
   * unfolds here.
   */
  @property({ attribute: 'service-url', converter: kinds.pattern() }) serviceUrl = '';

  /** Address pattern of a guide’s page, with `{id}`; without it, guides unfold here. */
  @property({ attribute: 'guide-url', converter: kinds.pattern() }) guideUrl = '';

  /** Whether to draw only a sure answer, folded to its gist, without box and lists, as above search results. */
  @property({ converter: kinds.flag() }) folded = false;

  /** Keeps no list of recent questions in the browser and deletes an existing one, for public computers. */
  @property({ attribute: 'no-recent', converter: kinds.flag() }) noRecent = false;

  /** `off` keeps the element from changing the page's address and history; then the Back button leaves the page. */
  @property({ attribute: 'url-state', converter: kinds.urlState() }) urlState = '';

  /** Prefix of the element's parameters in the address; `mingce-` by default. */
  @property({ attribute: 'url-prefix', converter: kinds.prefix() }) urlPrefix = '';
}
