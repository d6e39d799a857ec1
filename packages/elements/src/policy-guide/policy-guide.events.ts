/** The guide that is shown. */
export interface GuideLoadDetail {
  readonly guide: string;
}

/** After the guide has been loaded, checked and drawn. */
export class GuideLoadEvent extends Event {
  static readonly type = 'policy-guide-load';
  readonly detail: GuideLoadDetail;

  constructor(detail: GuideLoadDetail) {
    super(GuideLoadEvent.type, { bubbles: true, composed: true });
    this.detail = Object.freeze(detail);
  }
}

/** The outcome that a reader reached, without the answers. */
export interface GuideOutcomeDetail {
  readonly guide: string;
  readonly outcome: string;
}

/** After a reader’s last answer has led to an outcome. */
export class GuideOutcomeEvent extends Event {
  static readonly type = 'policy-guide-outcome';
  readonly detail: GuideOutcomeDetail;

  constructor(detail: GuideOutcomeDetail) {
    super(GuideOutcomeEvent.type, { bubbles: true, composed: true });
    this.detail = Object.freeze(detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'policy-guide-load': GuideLoadEvent;
    'policy-guide-outcome': GuideOutcomeEvent;
  }
}
