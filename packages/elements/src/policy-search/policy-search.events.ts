import type { Filters } from '@mingce/search';

/** The search, and the number of its results. */
export interface SearchResultsDetail {
  readonly text: string;
  readonly filters: Filters;
  readonly page: number;
  readonly total: number;
}

/** After results of a search have arrived. */
export class SearchResultsEvent extends Event {
  static readonly type = 'policy-search-results';
  readonly detail: SearchResultsDetail;

  constructor(detail: SearchResultsDetail) {
    super(SearchResultsEvent.type, { bubbles: true, composed: true });
    this.detail = Object.freeze(detail);
  }
}

/** The policy, and the clause of it, that the reader chose. */
export interface SearchOpenDetail {
  readonly policy: string;
  readonly clause: string | undefined;
}

/** When the reader opens a policy; `preventDefault` leaves the opening to the page. */
export class SearchOpenEvent extends Event {
  static readonly type = 'policy-search-open';
  readonly detail: SearchOpenDetail;

  constructor(detail: SearchOpenDetail) {
    super(SearchOpenEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.detail = Object.freeze(detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'policy-search-results': SearchResultsEvent;
    'policy-search-open': SearchOpenEvent;
  }
}
