import { feedError } from '../errors.js';

/** What checks signatures: loaded only where a key is pinned. Without it nothing is taken for signed. */
export async function loadSignature(): Promise<typeof import('../signature/verify-manifest.js')> {
  try {
    return await import('../signature/verify-manifest.js');
  } catch (cause) {
    throw feedError('feed.cryptoUnavailable', {}, { cause });
  }
}
