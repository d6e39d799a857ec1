import type { Profile } from '@mingce/eligibility';
import { property } from 'lit/decorators.js';
import { FeedRecordElement } from '../internal/feed-record-element.js';
import * as kinds from '../internal/settings/kinds.js';
import type { FoundPackage, LoadedItems } from './load-package.js';
import { PlaceUrl, views } from './place.js';

/** The items as they are listed, and those that the first list shows. */
export type Found = FoundPackage & { readonly first: LoadedItems };

/** The attributes of the finder. */
export abstract class PackageSettings extends FeedRecordElement<Found> {
  /** The need to begin with, such as `funding`; the reader can choose others. */
  @property({ converter: kinds.id() }) need = '';

  /** The code of a topic: only items of its policies are listed. */
  @property({ converter: kinds.id() }) topic = '';

  /** The kind of applicant to begin with: `enterprise`, `selfEmployed`, `cooperative` or `organization`. */
  @property({ converter: kinds.id() }) audience = '';

  /** The id of an item to show at first, `policy/item`; one that the page’s address names comes before it. */
  @property({ converter: kinds.words() }) item = '';

  /** The step to begin with: `needs`, `profile` or `results`. */
  @property({ converter: kinds.id() }) step = '';

  /**
   * Facts that the page knows of the enterprise: `{ region: '990122', headcount: { min: 20, max: 299 } }`. Setting it puts it in
   * place of the filled-in answers; values that cannot be right are left out.
   */
  @property({ attribute: false }) profile: Profile = {};

  /** The division code of the site’s place, six digits; by default the provider’s. Its items and those of the places around it are listed. */
  @property({ converter: kinds.region() }) region = '';

  /** Address pattern of a service’s page, `{id}` in it; by default the service’s own address, else it unfolds here. */
  @property({ attribute: 'service-url', converter: kinds.pattern() }) serviceUrl = '';

  /** Address pattern of an interpretation’s page, `{id}` in it; without one, interpretations are named only. */
  @property({ attribute: 'interpretation-url', converter: kinds.pattern() }) interpretationUrl = '';

  /** Address pattern of an answer’s page, `{id}` in it; without one, answers unfold here. */
  @property({ attribute: 'qa-url', converter: kinds.pattern() }) qaUrl = '';

  /** Ids of items that are in the basket at first, `policy/item`, separated by spaces; those of a shared link come before them. */
  @property({ converter: kinds.words() }) order = '';

  /**
   * The site’s own address that a basket is handed to: `{items}` in it for the ids of its items, `{need}` for what a reader lacks
   * in words. Nothing that was filled in goes with it.
   */
  @property({ attribute: 'order-href', converter: kinds.address() }) orderHref = '';

  /** `off` leaves the page’s address alone. */
  @property({ attribute: 'url-state', converter: kinds.urlState() }) urlState = '';

  /** Prefix of the element’s parameters in the address, for pages with two finders; `mingce-` by default. */
  @property({ attribute: 'url-prefix', converter: kinds.prefix() }) urlPrefix = '';

  protected get url(): PlaceUrl {
    const view = views.find((one) => one === this.step) ?? 'needs';
    return new PlaceUrl(this.urlPrefix, this.urlState, { view, ...(this.item ? { item: this.item } : {}) });
  }

  /** The code of the site’s place by its code or its name; empty where none is set, or no feed has it. */
  protected regionIn(regions: Found['regions']): string {
    const named = this.region || (this.site.provider?.region ?? '');
    return (
      regions.find(({ code, label, labelEn }) => [code, label, labelEn].includes(named))?.code ??
      (/^\d{6}$/.test(named) ? named : '')
    );
  }
}
