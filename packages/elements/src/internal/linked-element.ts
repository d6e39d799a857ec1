import { property } from 'lit/decorators.js';
import { LocalizeController } from './localize-controller.js';
import { patternHref } from './policy-address.js';
import { PolicyElement } from './policy-element.js';
import * as kinds from './settings/kinds.js';

/** An element among a page's headings that names policies that have pages of their own. */
export abstract class LinkedElement extends PolicyElement {
  protected readonly i18n = new LocalizeController(this);

  /** Address pattern of a policy's page, `{id}` and `{anchor}` in it; without one, policies and clauses are named only. */
  @property({ attribute: 'policy-url', converter: kinds.pattern() }) policyUrl = '';

  /** The level of the topmost heading; others are lower. */
  @property({ attribute: 'heading-level', converter: kinds.wholeNumber(2, 1, 6) }) headingLevel = 2;

  /** The address of a policy's page, or of a clause on it; a policy's own page where no pattern is given. */
  protected policyHref(policy: string, anchor = ''): string | undefined {
    return patternHref(this.policyUrl, policy, anchor);
  }
}
