/** The shown document, with its trust and freshness. */
export interface ReaderLoadDetail {
  readonly policy: string;
  readonly title: string;
  readonly trust: 'verified' | 'unpinned';
  /** Start of staleness of the shown copy; absent for a fresh one. */
  readonly staleSince: string | undefined;
}

/** After a document has been loaded, checked and drawn. */
export class ReaderLoadEvent extends Event {
  static readonly type = 'policy-reader-load';
  readonly detail: ReaderLoadDetail;

  constructor(detail: ReaderLoadDetail) {
    super(ReaderLoadEvent.type, { bubbles: true, composed: true });
    this.detail = Object.freeze(detail);
  }
}

/** Text that the reader copied, and its clause; without a clause, it refers to the whole document. */
export interface ReaderTakeDetail {
  readonly policy: string;
  readonly clause: string | undefined;
  readonly text: string;
}

/** After the reader has copied a citation. */
export class ReaderCiteEvent extends Event {
  static readonly type = 'policy-reader-cite';
  readonly detail: ReaderTakeDetail;

  constructor(detail: ReaderTakeDetail) {
    super(ReaderCiteEvent.type, { bubbles: true, composed: true });
    this.detail = Object.freeze(detail);
  }
}

/** After the reader has copied the link of a clause. */
export class ReaderLinkEvent extends Event {
  static readonly type = 'policy-reader-link';
  readonly detail: ReaderTakeDetail;

  constructor(detail: ReaderTakeDetail) {
    super(ReaderLinkEvent.type, { bubbles: true, composed: true });
    this.detail = Object.freeze(detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'policy-reader-load': ReaderLoadEvent;
    'policy-reader-cite': ReaderCiteEvent;
    'policy-reader-link': ReaderLinkEvent;
  }
}
