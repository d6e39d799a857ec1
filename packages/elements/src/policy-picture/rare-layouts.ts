import { drawProgress, drawShare, drawStairs } from './draw-charts.js';
import { drawLedger, drawQuestions, drawTags, drawTimeline } from './draw-lists.js';
import type { Draw } from './item-parts.js';
import type { RareLayout } from './rare.js';

/** The layouts that few pictures have, and their styles; fetched by the pictures that do. */
export const drawings: Readonly<Record<RareLayout, Draw>> = {
  progress: drawProgress,
  timeline: drawTimeline,
  stairs: drawStairs,
  share: drawShare,
  ledger: drawLedger,
  questions: drawQuestions,
  tags: drawTags,
};
export { drawingInOnePiece } from './drawing.js';
export { default as styles } from './rare.styles.js';
