export type TakenForm = 'png' | 'svg' | 'text';

/** The form of the picture that the reader saved or copied. */
export interface PictureTakeDetail {
  readonly interpretation: string;
  readonly form: TakenForm;
}

/** After the reader has saved the picture or copied its text. */
export class PictureTakeEvent extends Event {
  static readonly type = 'policy-picture-take';
  readonly detail: PictureTakeDetail;

  constructor(detail: PictureTakeDetail) {
    super(PictureTakeEvent.type, { bubbles: true, composed: true });
    this.detail = Object.freeze(detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'policy-picture-take': PictureTakeEvent;
  }
}
