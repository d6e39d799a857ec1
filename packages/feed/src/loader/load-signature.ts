import { feedError } from '../errors.js';

/** What checks signatures: loaded only where a key is pinned. Without it nothing is taken for signed. */
export async function loadSignature(): Promise<typeof import('../trust/index.js')> {
  try {
    return await import('../trust/index.js');
  } catch (cause) {
    throw feedError('feed.cryptoUnavailable', {}, { cause });
  }
}
