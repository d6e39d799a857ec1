import type { Profile } from '@mingce/eligibility';
import { property } from 'lit/decorators.js';
import { FeedRecordElement } from '../internal/feed-record-element.js';
import * as kinds from '../internal/settings/kinds.js';
import type { FoundPackage, LoadedItems } from './load-package.js';
import { PlaceUrl, views } from './place.js';

/** The listed items, and the loaded items of the first page. */
export type Found = FoundPackage & { readonly first: LoadedItems };

/** The attributes of the finder. */
export abstract class PackageSettings extends FeedRecordElement<Found> {
  /** The need to begin with, such as `funding`; the reader can choose others. */
  @property({ converter: kinds.id() }) need = '';

  /** The code of a topic: only items of its policies are listed. */
  @property({ converter: kinds.id() }) topic = '';

  /** The initial kind of applicant: `enterprise`, `selfEmployed`, `cooperative` or `organization`. */
  @property({ converter: kinds.id() }) audience = '';

  /** The id of the item to show at first, `policy/item`; an item in the page’s address has priority. */
  @property({ converter: kinds.words() }) item = '';

  /** The initial step: `needs`, `profile` or `results`. */
  @property({ converter: kinds.id() }) step = '';

  /**
   * Facts that the page knows of the enterprise: `{ region: '990122', headcount: { min: 20, max: 299 } }`. Setting it
   * replaces the answers; impossible values are left out.
   */
  @property({ attribute: false }) profile: Profile = {};

  /**
   * The division code of the site’s place, six digits; by default the provider’s. Items of this place and of the places
   * that contain it are listed.
   */
  @property({ converter: kinds.region() }) region = '';

  /**
   * Address pattern of a service’s page, with `{id}`; by default the service’s own address, and a service without one
   * unfolds here.
   */
  @property({ attribute: 'service-url', converter: kinds.pattern() }) serviceUrl = '';

  /**
   * Address pattern of an interpretation’s page, with `{id}`; without it, only the titles of interpretations are shown.
   */
  @property({ attribute: 'interpretation-url', converter: kinds.pattern() }) interpretationUrl = '';

  /** Address pattern of an answer’s page, with `{id}`; without it, answers unfold here. */
  @property({ attribute: 'qa-url', converter: kinds.pattern() }) qaUrl = '';

  /** Ids of items that are in the basket at first, `policy/item`, separated by spaces; a shared link has priority. */
  @property({ converter: kinds.words() }) order = '';

  /**
   * The site’s own address that receives a basket: `{items}` is replaced by the ids of its items, `{need}` by the
   * reader's description of an unmet need. It contains no answers of the enterprise.
   */
  @property({ attribute: 'order-href', converter: kinds.address() }) orderHref = '';

  /** `off` keeps the element from changing the page’s address. */
  @property({ attribute: 'url-state', converter: kinds.urlState() }) urlState = '';

  /** Prefix of the element’s parameters in the address, for pages with two finders; `mingce-` by default. */
  @property({ attribute: 'url-prefix', converter: kinds.prefix() }) urlPrefix = '';

  protected get url(): PlaceUrl {
    const view = views.find((one) => one === this.step) ?? 'needs';
    return new PlaceUrl(this.urlPrefix, this.urlState, { view, ...(this.item ? { item: this.item } : {}) });
  }

  /** The code of the site’s place from its code or name; empty if none is set or no feed has it. */
  protected regionIn(regions: Found['regions']): string {
    const named = this.region || (this.site.provider?.region ?? '');
    return (
      regions.find(({ code, label, labelEn }) => [code, label, labelEn].includes(named))?.code ??
      (/^\d{6}$/.test(named) ? named : '')
    );
  }
}
