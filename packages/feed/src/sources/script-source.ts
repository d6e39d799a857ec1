import { abortError } from '@mingce/schema/errors';
import { SharedLoads } from '../async/shared-loads.js';
import { feedError } from '../errors.js';
import type { FeedSource, ReadRequest } from './feed-source.js';

type Receive = (path: string, base64: string) => void;

const receiver = Symbol.for('mingce.offline');
const waiting = new Map<Element, Receive>();

/** A copy is read as a whole, once for all simultaneous callers. */
const copies = new SharedLoads<Uint8Array>();

/**
 * Reads a feed from disk: browsers do not fetch from `file:`, but they run classic scripts from there, so each file has
 * a script that passes on its bytes (docs/formats/feed.md, section 8). The bytes are verified like any others.
 */
export function scriptSource(base: string): FeedSource {
  return {
    read: (request) =>
      copies.run(base + request.path, (signal) => readCopy(base, { ...request, signal }), request.signal),
  };
}

function readCopy(base: string, { path, maxBytes, signal }: ReadRequest): Promise<Uint8Array> {
  installReceiver();
  const url = new URL(`${path}.js`, base).href;
  const script = document.createElement('script');
  return new Promise<Uint8Array>((resolve, reject) => {
    if (signal?.aborted) return reject(abortError());
    signal?.addEventListener('abort', () => reject(abortError()), { once: true });
    waiting.set(script, (name, base64) => {
      const bytes = name === path ? decodeBase64(base64) : undefined;
      if (!bytes) reject(feedError('feed.malformed', { path: url }));
      else if (bytes.length > maxBytes) reject(feedError('feed.tooLarge', { url, maxBytes }));
      else resolve(bytes);
    });
    script.onerror = () => reject(feedError('feed.missing', { url }));
    // A script that ends without passing on bytes is no copy; after it has passed them on, this rejection has no
    // effect.
    script.onload = () => reject(feedError('feed.malformed', { path: url }));
    script.charset = 'utf-8';
    script.src = url;
    document.head.appendChild(script);
  }).finally(() => {
    waiting.delete(script);
    script.parentNode?.removeChild(script);
  });
}

/**
 * Another copy of this library on the page may have its own receiver, which gets the files that this one did not
 * request.
 */
function installReceiver(): void {
  const scope = globalThis as { [receiver]?: Receive & { ours?: typeof waiting } };
  const previous = scope[receiver];
  if (previous?.ours === waiting) return;
  const receive: Receive = (path, base64) => {
    const take = document.currentScript ? waiting.get(document.currentScript) : undefined;
    (take ?? previous)?.(path, base64);
  };
  scope[receiver] = Object.assign(receive, { ours: waiting });
}

function decodeBase64(text: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    // Not base64: the caller rejects the copy as malformed.
    return undefined;
  }
}
