import { feedError } from '../errors.js';

/** Loads the code that verifies signatures; needed only if a key is pinned. Without it no feed counts as signed. */
export async function loadSignature(): Promise<typeof import('../trust/index.js')> {
  try {
    return await import('../trust/index.js');
  } catch (cause) {
    throw feedError('feed.cryptoUnavailable', {}, { cause });
  }
}
