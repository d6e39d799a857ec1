/** The code of an error and the feed it came from. */
export interface PolicyErrorDetail {
  readonly code: string;
  readonly error: unknown;
}

/** A feed or a document could not be loaded; the element shows it as well. */
export class PolicyErrorEvent extends Event {
  static readonly type = 'policy-error';
  readonly detail: PolicyErrorDetail;

  constructor(error: unknown) {
    super(PolicyErrorEvent.type, { bubbles: true, composed: true });
    this.detail = Object.freeze({ code: errorCode(error), error });
  }
}

/** The stable code of an error; `unexpected` if it has none. */
export function errorCode(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : 'unexpected';
}

declare global {
  interface GlobalEventHandlersEventMap {
    'policy-error': PolicyErrorEvent;
  }
}
