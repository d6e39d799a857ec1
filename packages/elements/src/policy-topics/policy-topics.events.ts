/** The code of the shown topic, and the number of topics. */
export interface TopicsLoadDetail {
  /** Empty if all topics are listed. */
  readonly topic: string;
  readonly count: number;
}

/** After topics, or one of them, have been loaded and drawn. */
export class TopicsLoadEvent extends Event {
  static readonly type = 'policy-topics-load';
  readonly detail: TopicsLoadDetail;

  constructor(detail: TopicsLoadDetail) {
    super(TopicsLoadEvent.type, { bubbles: true, composed: true });
    this.detail = Object.freeze(detail);
  }
}

/** The topic that the reader chose, by its code. */
export interface TopicsOpenDetail {
  readonly topic: string;
}

/** When the reader opens a topic in place; `preventDefault` leaves the opening to the page. */
export class TopicsOpenEvent extends Event {
  static readonly type = 'policy-topics-open';
  readonly detail: TopicsOpenDetail;

  constructor(detail: TopicsOpenDetail) {
    super(TopicsOpenEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.detail = Object.freeze(detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'policy-topics-load': TopicsLoadEvent;
    'policy-topics-open': TopicsOpenEvent;
  }
}
