import type { ElementItems, Item } from '../drawing/items.js';
import type { PictureStyles } from '../drawing/picture-styles.js';
import type { PieceView, Wording } from '../drawing/picture-view.js';

/** Draws what a section says. */
export type Draw = (items: readonly Item[], view: PieceView) => unknown;

/** A layout of a section: which items it can draw, its suitability, and its drawing. */
export interface Layout {
  /** Whether the layout can draw these items at all; by default it can draw any. */
  readonly can?: (items: readonly Item[]) => boolean;
  /**
   * Suitability of the layout for the items of an element; of the layouts that can draw them, the highest is chosen. 0:
   * only on request; 1: for any items; 2: made for the element; more for a special shape of the items: the rarer the
   * shape, the higher.
   */
  readonly score: (content: ElementItems) => number;
  readonly draw: Draw;
  readonly styles: PictureStyles;
  /** Whether wide pictures draw the headline beside it. */
  readonly isBeside?: boolean;
  /** A fixed background; by default paper and tint alternate. */
  readonly background?: 'deep';
  /** The element whose headline is used if the author gave none; by default its own. */
  readonly subject?: string;
  /** An item in the plain text of a picture; by default its title and text. */
  readonly line?: (item: Item, index: number, i18n: Wording) => string;
}
