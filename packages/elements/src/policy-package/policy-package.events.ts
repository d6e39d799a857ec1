/** Number of items of the feeds. */
export interface PackageLoadDetail {
  readonly items: number;
}

/** After the items have been listed and drawn. */
export class PackageLoadEvent extends Event {
  static readonly type = 'policy-package-load';
  readonly detail: PackageLoadDetail;

  constructor(detail: PackageLoadDetail) {
    super(PackageLoadEvent.type, { bubbles: true, composed: true });
    this.detail = Object.freeze(detail);
  }
}

/** The items in the basket, each `policy/item`, without answers of the enterprise. */
export interface PackageChooseDetail {
  readonly items: readonly string[];
}

/** After a reader has put an item into the basket or taken one out. */
export class PackageChooseEvent extends Event {
  static readonly type = 'policy-package-choose';
  readonly detail: PackageChooseDetail;

  constructor(detail: PackageChooseDetail) {
    super(PackageChooseEvent.type, { bubbles: true, composed: true });
    this.detail = Object.freeze(detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'policy-package-load': PackageLoadEvent;
    'policy-package-choose': PackageChooseEvent;
  }
}
