import type { SessionResults } from '@mingce/search';
import { repeat } from 'lit/directives/repeat.js';
import { inTurn } from '../internal/in-turn.js';
import { renderExpectedResult } from './outlines.js';
import { type ResultView, renderResult } from './result-item.js';

/** Number of results that fill a screen and are drawn at once; the others follow in later tasks. */
const drawnFirst = 3;

/** Draws results as items of a list. */
export const renderResultItems = (hits: SessionResults['hits'], view: ResultView) =>
  repeat(
    hits,
    ({ source, document }) => `${source} ${document.id}`,
    (hit, index) =>
      index < drawnFirst
        ? renderResult(hit, view)
        : inTurn(() => renderResult(hit, view), renderExpectedResult()),
  );
