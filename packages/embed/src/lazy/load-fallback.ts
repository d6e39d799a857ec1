import type * as Fallback from '@mingce/feed/fallback';
import { loadPart } from '../load-part.js';

/** Replaces the feed's own `load-fallback`: the sums without WebCrypto are a script of their own. */
export function loadFallback(): Promise<typeof Fallback> {
  return loadPart('fallback');
}
