/** The policy and the number of its explained terms. */
export interface GlossaryLoadDetail {
  readonly policy: string;
  readonly terms: readonly string[];
}

/** After the terms have been loaded, checked and drawn. */
export class GlossaryLoadEvent extends Event {
  static readonly type = 'policy-glossary-load';
  readonly detail: GlossaryLoadDetail;

  constructor(detail: GlossaryLoadDetail) {
    super(GlossaryLoadEvent.type, { bubbles: true, composed: true });
    this.detail = Object.freeze(detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'policy-glossary-load': GlossaryLoadEvent;
  }
}
