import type { Feed } from '@mingce/feed';
import type { ClauseRef } from '@mingce/schema/types';
import type { LocalizeController } from '../../internal/localize-controller.js';
import type { Settings } from '../../internal/settings/settings.js';
import type { Width } from '../../internal/width-controller.js';

/** The words and formats of one language. */
export type Wording = Pick<LocalizeController, 'locale' | 't' | 'format'>;

/** View state for drawing the pieces of a picture. */
export interface PieceView {
  readonly i18n: Wording;
  /** The heading level of the picture's title; sections are one lower, their items two. */
  readonly headingLevel: number;
  /** Draws cited clauses, as links if there is an address. */
  readonly cite: (clauses: readonly ClauseRef[] | undefined) => unknown;
}

/**
 * View of a picture: everything besides its data that the drawing depends on. Printing is not part of it, since styles
 * handle it.
 */
export interface PictureView {
  readonly i18n: Wording;
  readonly headingLevel: number;
  /** The page's palette, its colour scheme, and care mode. */
  readonly look: Pick<Settings, 'palette' | 'scheme' | 'care'>;
  /** The theme that the page asks for; empty for the author's choice. */
  readonly theme: string;
  /** The class of width: a phone, the long picture of 540 px, a page. */
  readonly measure: Width;
  /** The day on which validity is judged, YYYY-MM-DD. */
  readonly today: string;
  /** The line at the top, and the address of the logo beside it; empty if there is none. */
  readonly brand: string;
  readonly logo: string;
  /** Address patterns; empty if there are none. */
  readonly policyUrl: string;
  readonly serviceUrl: string;
  /** The absolute address of the page, the base of relative addresses. */
  readonly page: string;
  /**
   * Draws a part below the first screen later, with a placeholder until then; without it, everything is drawn at once.
   */
  readonly later?: (draw: () => unknown, place: unknown) => unknown;
  /** The feed the picture came from. */
  readonly feed: Pick<Feed, 'manifest' | 'resolve'> | undefined;
}
