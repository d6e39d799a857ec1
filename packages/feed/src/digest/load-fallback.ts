import { feedError } from '../errors.js';

/** The same functions without WebCrypto, loaded only if `crypto.subtle` is missing (pages over plain http). */
export async function loadFallback(): Promise<typeof import('./fallback.js')> {
  try {
    return await import('./fallback.js');
  } catch (cause) {
    throw feedError('feed.cryptoUnavailable', {}, { cause });
  }
}
