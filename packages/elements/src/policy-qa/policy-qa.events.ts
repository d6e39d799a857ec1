/** Outcome of a question, without the question itself, which may contain private information. */
export interface QaAnswerDetail {
  readonly outcome: 'answer' | 'maybe' | 'notFound';
  /** The ids of the shown answers. */
  readonly answers: readonly string[];
}

/** After a question has been answered, or an answer opened. */
export class QaAnswerEvent extends Event {
  static readonly type = 'policy-qa-answer';
  readonly detail: QaAnswerDetail;

  constructor(detail: QaAnswerDetail) {
    super(QaAnswerEvent.type, { bubbles: true, composed: true });
    this.detail = Object.freeze(detail);
  }
}

/** A reader's verdict on an answer. The page may record it; the element sends nothing. */
export interface QaFeedbackDetail {
  readonly answer: string;
  readonly verdict: 'useful' | 'useless' | 'unsolved';
}

/** When a reader presses 有用, 没用 or 没解决. */
export class QaFeedbackEvent extends Event {
  static readonly type = 'policy-qa-feedback';
  readonly detail: QaFeedbackDetail;

  constructor(detail: QaFeedbackDetail) {
    super(QaFeedbackEvent.type, { bubbles: true, composed: true });
    this.detail = Object.freeze(detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'policy-qa-answer': QaAnswerEvent;
    'policy-qa-feedback': QaFeedbackEvent;
  }
}
