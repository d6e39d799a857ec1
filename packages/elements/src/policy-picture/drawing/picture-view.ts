import type { ClauseRef } from '@mingce/schema/types';
import type { LocalizeController } from '../../internal/localize-controller.js';

/** What drawing a section needs besides its items. */
export interface PictureView {
  readonly i18n: LocalizeController;
  /** The level of the picture's title; sections are one lower, their items two. */
  readonly headingLevel: number;
  /** The clauses something rests on, as links where there is an address. */
  readonly cite: (clauses: readonly ClauseRef[] | undefined) => unknown;
}
