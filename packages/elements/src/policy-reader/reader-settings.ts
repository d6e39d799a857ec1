import { property } from 'lit/decorators.js';
import type { FoundRecord } from '../internal/find-record.js';
import { RecordElement } from '../internal/record-element.js';
import * as kinds from '../internal/settings/kinds.js';

/** Settings of a reader by its page. */
export abstract class ReaderSettings extends RecordElement<FoundRecord<'policy'>> {
  /** The id of the policy; by default the one that the page's address names, and nothing is drawn without either. */
  @property({ converter: kinds.id() }) policy = '';

  /** The anchor of the clause to show and mark, such as `art-6`; by default the one that the page's address names. */
  @property({ converter: kinds.id() }) clause = '';

  /** Address pattern of an interpretation's page, `{id}` in it; without one, interpretations are named only. */
  @property({ attribute: 'interpretation-url', converter: kinds.pattern() }) interpretationUrl = '';

  /** Address pattern of an answer's page, `{id}` in it; without one, answers unfold here. */
  @property({ attribute: 'qa-url', converter: kinds.pattern() }) qaUrl = '';

  /** Address pattern of a service's page, `{id}` in it; by default the service's own address, else it unfolds here. */
  @property({ attribute: 'service-url', converter: kinds.pattern() }) serviceUrl = '';

  /** Address pattern of a guide's page, `{id}` in it; without one, guides unfold here. */
  @property({ attribute: 'guide-url', converter: kinds.pattern() }) guideUrl = '';

  /** Address pattern of the page that compares two policies, `{id}` (the newer) and `{old}` in it; without one, no link to it. */
  @property({ attribute: 'changes-url', converter: kinds.pattern() }) changesUrl = '';

  /** The division code of the reader’s place, six digits, for questions about the policy; by default the provider’s. */
  @property({ converter: kinds.region() }) region = '';

  /** Offers no questions about the policy. */
  @property({ attribute: 'no-answers', converter: kinds.flag() }) noAnswers = false;

  /** `off` leaves the page's address unread. */
  @property({ attribute: 'url-state', converter: kinds.urlState() }) urlState = '';

  /** Prefix of the element's parameters in the address, for pages with two readers; `mingce-` by default. */
  @property({ attribute: 'url-prefix', converter: kinds.prefix() }) urlPrefix = '';
}
