/** Outcome of a question. The question itself is not part of it: it may hold private words of the reader. */
export interface QaAnswerDetail {
  readonly outcome: 'answer' | 'maybe' | 'notFound';
  /** The ids of the answers that are shown. */
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

/** Verdict of a reader on an answer; the host page may keep it, the element sends nothing. */
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
