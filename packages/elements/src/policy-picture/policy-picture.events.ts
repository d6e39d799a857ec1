/** The picture that is shown. */
export interface PictureLoadDetail {
  readonly interpretation: string;
  readonly title: string;
}

/** After an interpretation has been loaded, checked and drawn. */
export class PictureLoadEvent extends Event {
  static readonly type = 'policy-picture-load';
  readonly detail: PictureLoadDetail;

  constructor(detail: PictureLoadDetail) {
    super(PictureLoadEvent.type, { bubbles: true, composed: true });
    this.detail = Object.freeze(detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'policy-picture-load': PictureLoadEvent;
  }
}
