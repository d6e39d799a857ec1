import { html } from 'lit';
import { panel } from '../../drawing/pieces/panel.js';
import { pairLine } from '../../drawing/pieces/text-line.js';
import type { Draw, Layout } from '../layout.js';
import { styles } from './dos.styles.js';

/** Maximum number of lines of a box beside others; a longer one has the full width. */
const longestBeside = 8;

/** Do, do not, and note: each in a separate box, distinguished by icon and text. */
const draw: Draw = (items, view) => {
  const kinds = ['do', 'dont', 'note'] as const;
  const boxes = kinds
    .map((kind) => ({ kind, own: items.filter((item) => (item.kind ?? 'note') === kind) }))
    .filter(({ own }) => own.length > 0);
  // Notes alone have the section's own headline.
  const isNote = boxes.length === 1 && boxes[0]?.kind === 'note';
  // Beside a very long box the others would be mostly empty.
  const isFull = boxes.length === 1 || boxes.some(({ own }) => own.length > longestBeside);
  return html`
    <div class="dos n${isFull ? 1 : boxes.length}">
      ${boxes.map(({ kind, own }) => {
        const title = isNote ? undefined : view.i18n.t.term('pictureKind', kind);
        return panel(kind, title, own, view, `is-${kind} ${isFull ? 'full' : ''}`);
      })}
    </div>
  `;
};

export const dos: Layout = {
  score: ({ element }) => (element === 'cautions' ? 2 : 0),
  draw,
  line: ({ kind, title = '', text }, _, i18n) =>
    pairLine(i18n.t.term('pictureKind', kind ?? 'note'), pairLine(title, text, i18n), i18n),
  styles,
};
