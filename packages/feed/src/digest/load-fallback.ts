import { feedError } from '../errors.js';

/** The same sums without WebCrypto: loaded only where `crypto.subtle` is missing (plain-http pages). */
export async function loadFallback(): Promise<typeof import('./fallback.js')> {
  try {
    return await import('./fallback.js');
  } catch (cause) {
    throw feedError('feed.cryptoUnavailable', {}, { cause });
  }
}
