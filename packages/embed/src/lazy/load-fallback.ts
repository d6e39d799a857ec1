import type * as Fallback from '@mingce/feed/fallback';
import { loadPart } from '../load-part.js';

/** Replaces the feed's own `load-fallback`: the computation without WebCrypto is a separate script. */
export function loadFallback(): Promise<typeof Fallback> {
  return loadPart('fallback');
}
