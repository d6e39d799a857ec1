import { property } from 'lit/decorators.js';
import { RecordElement } from '../internal/record-element.js';
import * as kinds from '../internal/settings/kinds.js';
import type { FoundQa } from './load-qa.js';

/** Settings of questions and answers by their page. */
export abstract class QaSettings extends RecordElement<FoundQa> {
  /** A question to answer at first. */
  @property({ converter: kinds.words() }) ask = '';

  /** The id of an answer to open at first. */
  @property({ converter: kinds.id() }) answer = '';

  /** A topic’s code: only its questions are listed and answered. */
  @property({ converter: kinds.id() }) topic = '';

  /** The id of a policy: only questions about it are listed and answered. */
  @property({ converter: kinds.id() }) policy = '';

  /** The division code of the reader’s place, six digits; by default the provider’s. */
  @property({ converter: kinds.region() }) region = '';

  /** Address pattern of a search page, `{q}` in it, for questions that nothing answers. */
  @property({ attribute: 'search-url' }) searchUrl = '';

  /** Address pattern of an interpretation's page, `{id}` in it; without one, interpretations are named only. */
  @property({ attribute: 'interpretation-url', converter: kinds.pattern() }) interpretationUrl = '';

  /** Address pattern of a service’s page, `{id}` in it; by default the service’s own address, else it unfolds here. */
  @property({ attribute: 'service-url', converter: kinds.pattern() }) serviceUrl = '';

  /** Address pattern of a guide’s page, `{id}` in it; without one, guides unfold here. */
  @property({ attribute: 'guide-url', converter: kinds.pattern() }) guideUrl = '';

  /** Whether only a sure answer is drawn, folded to its gist, without box and lists, as above the results of a search. */
  @property({ converter: kinds.flag() }) folded = false;

  /** Keeps no list of recent questions in the browser, as on a computer that many use, and takes away one that is there. */
  @property({ attribute: 'no-recent', converter: kinds.flag() }) noRecent = false;

  /** `off` leaves the page's address and its history alone; then the Back button leaves the page. */
  @property({ attribute: 'url-state', converter: kinds.urlState() }) urlState = '';

  /** Prefix of the element's parameters in the address; `mingce-` by default. */
  @property({ attribute: 'url-prefix', converter: kinds.prefix() }) urlPrefix = '';
}
