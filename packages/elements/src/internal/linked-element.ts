import { property } from 'lit/decorators.js';
import { LocalizeController } from './localize-controller.js';
import { patternHref } from './policy-address.js';
import { PolicyElement } from './policy-element.js';
import * as kinds from './settings/kinds.js';

/** An element with a heading level that links to pages of policies. */
export abstract class LinkedElement extends PolicyElement {
  protected readonly i18n = new LocalizeController(this);

  /**
   * Address pattern of a policy's page, with `{id}` and `{anchor}`; without it, policies and clauses are not linked.
   */
  @property({ attribute: 'policy-url', converter: kinds.pattern() }) policyUrl = '';

  /** The level of the topmost heading; others are lower. */
  @property({ attribute: 'heading-level', converter: kinds.wholeNumber(2, 1, 6) }) headingLevel = 2;

  /** The address of a policy's page or of a clause on it; without a pattern, the policy's own page. */
  protected policyHref(policy: string, anchor = ''): string | undefined {
    return patternHref(this.policyUrl, policy, anchor);
  }
}
