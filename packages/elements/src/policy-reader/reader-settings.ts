import { property } from 'lit/decorators.js';
import type { FoundRecord } from '../internal/find-record.js';
import { RecordElement } from '../internal/record-element.js';
import * as kinds from '../internal/settings/kinds.js';

/** The attributes of a reader. */
export abstract class ReaderSettings extends RecordElement<FoundRecord<'policy'>> {
  /** The id of the policy; by default the one in the page's address. Nothing is drawn without either. */
  @property({ converter: kinds.id() }) policy = '';

  /** The anchor of the clause to show and mark, such as `art-6`; by default the one in the page's address. */
  @property({ converter: kinds.id() }) clause = '';

  /**
   * Address pattern of an interpretation's page, with `{id}`; without it, only the titles of interpretations are shown.
   */
  @property({ attribute: 'interpretation-url', converter: kinds.pattern() }) interpretationUrl = '';

  /** Address pattern of an answer's page, with `{id}`; without it, answers unfold here. */
  @property({ attribute: 'qa-url', converter: kinds.pattern() }) qaUrl = '';

  /**
   * Address pattern of a service's page, with `{id}`; by default the service's own address, and a service without one
   * unfolds here.
   */
  @property({ attribute: 'service-url', converter: kinds.pattern() }) serviceUrl = '';

  /** Address pattern of a guide's page, with `{id}`; without it, guides unfold here. */
  @property({ attribute: 'guide-url', converter: kinds.pattern() }) guideUrl = '';

  /**
   * Address pattern of the page that compares two policies, with `{id}` (the newer) and `{old}`; without it, there is
   * no link.
   */
  @property({ attribute: 'changes-url', converter: kinds.pattern() }) changesUrl = '';

  /** The division code of the reader’s place, six digits, for questions about the policy; by default the provider’s. */
  @property({ converter: kinds.region() }) region = '';

  /** Offers no questions about the policy. */
  @property({ attribute: 'no-answers', converter: kinds.flag() }) noAnswers = false;

  /** `off` keeps the element from reading the page's address. */
  @property({ attribute: 'url-state', converter: kinds.urlState() }) urlState = '';

  /** Prefix of the element's parameters in the address, for pages with two readers; `mingce-` by default. */
  @property({ attribute: 'url-prefix', converter: kinds.prefix() }) urlPrefix = '';
}
