import type { ElementItems, Item } from '../drawing/items.js';
import type { PictureStyles } from '../drawing/picture-styles.js';
import type { PieceView, Wording } from '../drawing/picture-view.js';

/** Draws what a section says. */
export type Draw = (items: readonly Item[], view: PieceView) => unknown;

/** A way to draw a section: what it can show, when it suits, how it looks. */
export interface Layout {
  /** Whether these items can be drawn so, whoever asks for it; by default all can. */
  readonly can?: (items: readonly Item[]) => boolean;
  /**
   * Suitability of the layout for the items of an element; the highest of those that can is drawn. 0 for never unasked, 1 for
   * a layout of any items, 2 for one made for the element, more if the shape of the items calls for it: the rarer
   * the shape, the more.
   */
  readonly score: (content: ElementItems) => number;
  readonly draw: Draw;
  readonly styles: PictureStyles;
  /** Read down a column: wide pictures set the headline beside it. */
  readonly isBeside?: boolean;
  /** The background it always has; by default paper and tint by turns. */
  readonly background?: 'deep';
  /** The element whose headline it takes where the author gave none; by default its own. */
  readonly subject?: string;
  /** An item in the plain text of a picture; by default its title and what it says. */
  readonly line?: (item: Item, index: number, i18n: Wording) => string;
}
