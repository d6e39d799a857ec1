import type { InterpretationTemplate } from '@mingce/schema/types';

/** The shown interpretation. */
export interface InterpretationDetail {
  readonly interpretation: string;
  readonly template: InterpretationTemplate;
  readonly title: string;
}

/** After the interpretations have been loaded, checked and drawn; `interpretations` has the order of the page. */
export class InterpretationLoadEvent extends Event {
  static readonly type = 'policy-interpretation-load';
  readonly detail: { readonly interpretations: readonly InterpretationDetail[] };

  constructor(interpretations: readonly InterpretationDetail[]) {
    super(InterpretationLoadEvent.type, { bubbles: true, composed: true });
    this.detail = Object.freeze({ interpretations });
  }
}

/** After the reader has chosen another interpretation by its tab. */
export class InterpretationSelectEvent extends Event {
  static readonly type = 'policy-interpretation-select';
  readonly detail: InterpretationDetail;

  constructor(detail: InterpretationDetail) {
    super(InterpretationSelectEvent.type, { bubbles: true, composed: true });
    this.detail = Object.freeze(detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'policy-interpretation-load': InterpretationLoadEvent;
    'policy-interpretation-select': InterpretationSelectEvent;
  }
}
