import { panel } from '../../drawing/pieces/panel.js';
import type { Draw, Layout } from '../layout.js';
import { styles } from './checklist.styles.js';

/** Conditions that all have to be met, a box to tick for each. */
const draw: Draw = (items, view) => panel('box', view.i18n.t.text('pictureAllOf'), items, view);

export const checklist: Layout = {
  score: ({ element }) => (element === 'conditions' ? 2 : 0),
  draw,
  styles,
};
