/** The documents that were compared, and the number of changes. */
export interface ChangesLoadDetail {
  readonly policy: string;
  /** The earlier document; absent where there is none to compare with. */
  readonly old: string | undefined;
  /** Differences that the authors wrote down. */
  readonly authored: number;
}

/** After the differences have been loaded, worked out and drawn. */
export class ChangesLoadEvent extends Event {
  static readonly type = 'policy-changes-load';
  readonly detail: ChangesLoadDetail;

  constructor(detail: ChangesLoadDetail) {
    super(ChangesLoadEvent.type, { bubbles: true, composed: true });
    this.detail = Object.freeze(detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'policy-changes-load': ChangesLoadEvent;
  }
}
