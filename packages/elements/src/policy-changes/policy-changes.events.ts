/** The documents that were compared, and the number of changes. */
export interface ChangesLoadDetail {
  readonly policy: string;
  /** The earlier document; absent if there is none to compare with. */
  readonly old: string | undefined;
  /** Number of differences written by the authors. */
  readonly authored: number;
}

/** After the differences have been loaded, calculated and drawn. */
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
