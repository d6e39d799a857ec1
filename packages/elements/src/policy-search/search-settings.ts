import type { SearchTerms } from '@mingce/search';
import { property } from 'lit/decorators.js';
import { PolicyElement } from '../internal/policy-element.js';
import * as kinds from '../internal/settings/kinds.js';
import type { OpenedSetting } from './opened-place.js';
import { SearchUrl } from './search-url.js';

/** The attributes of a search, and values derived from them. */
export abstract class SearchSettings extends PolicyElement {
  /** The division code of the site, six digits; its own policies come first. By default the provider's. */
  @property({ converter: kinds.region() }) region = '';

  /** Address pattern of a policy's page, with `{id}` and `{anchor}`; without it, policies open in place. */
  @property({ attribute: 'policy-url', converter: kinds.pattern() }) policyUrl = '';

  /** Address pattern of an interpretation's page, with `{id}`; without it, interpretations open in place. */
  @property({ attribute: 'interpretation-url', converter: kinds.pattern() }) interpretationUrl = '';

  /** Address pattern of an answer's page, with `{id}`; without it, answers unfold below the policy. */
  @property({ attribute: 'qa-url', converter: kinds.pattern() }) qaUrl = '';

  /**
   * Address pattern of a service's page, with `{id}`; by default the service's own address, and a service without one
   * unfolds.
   */
  @property({ attribute: 'service-url', converter: kinds.pattern() }) serviceUrl = '';

  /** Address pattern of a guide's page, with `{id}`; without it, guides unfold below the policy. */
  @property({ attribute: 'guide-url', converter: kinds.pattern() }) guideUrl = '';

  /**
   * Address pattern of the page that compares two policies, with `{id}` (the newer) and `{old}`; without it, the
   * comparison opens in place.
   */
  @property({ attribute: 'changes-url', converter: kinds.pattern() }) changesUrl = '';

  /** The placeholder of the empty box. */
  @property({ converter: kinds.words() }) placeholder = '';

  /** Number of results on a page. */
  @property({ attribute: 'page-size', converter: kinds.wholeNumber(10, 1, 100) }) pageSize = 10;

  /** Maximum number of results in an exported table; a note says if there are more. */
  @property({ attribute: 'export-limit', converter: kinds.wholeNumber(500, 1, 10_000) }) exportLimit = 500;

  /** The level of the heading above the results; a result's title is one lower. */
  @property({ attribute: 'heading-level', converter: kinds.wholeNumber(2, 1, 6) }) headingLevel = 2;

  /** `off` keeps the element from changing the page's address; then the Back button leaves the page. */
  @property({ attribute: 'url-state', converter: kinds.urlState() }) urlState = '';

  /** Prefix of the element's parameters in the address, for pages with two searches; `mingce-` by default. */
  @property({ attribute: 'url-prefix', converter: kinds.prefix() }) urlPrefix = '';

  /** Keeps no list of recent searches in the browser and deletes an existing one, for public computers. */
  @property({ attribute: 'no-recent', converter: kinds.flag() }) noRecent = false;

  /** Shows no answer above the results, and offers no questions about a policy. */
  @property({ attribute: 'no-answers', converter: kinds.flag() }) noAnswers = false;

  protected get url(): SearchUrl {
    return new SearchUrl(this.urlPrefix, this.urlState);
  }

  /** The absolute address of results. */
  protected linkOf(query: SearchTerms): string {
    const url = new SearchUrl(this.urlPrefix, '');
    return new URL(url.addressOf({ query, opened: undefined }), location.href).href;
  }

  protected get usablePageSize(): number {
    return kinds.usableNumber(this.pageSize, 10);
  }

  /** Address patterns of the site's pages; a record whose kind has none opens in place. */
  protected get pages() {
    return { policy: this.policyUrl, interpretation: this.interpretationUrl, changes: this.changesUrl };
  }

  /** Settings of the search for an element that is opened in place. */
  protected openedSetting(source: OpenedSetting['source'], query: SearchTerms): OpenedSetting {
    const { url, pages, care, region, urlPrefix, urlState } = this;
    return {
      source,
      care,
      region,
      answers: !this.noAnswers,
      urlPrefix,
      urlState,
      patterns: {
        policy: pages.policy || url.patternOf('policy', query),
        interpretation: pages.interpretation || url.patternOf('interpretation', query),
        changes: pages.changes || url.patternOf('changes', query),
        qa: this.qaUrl,
        service: this.serviceUrl,
        guide: this.guideUrl,
      },
    };
  }
}
