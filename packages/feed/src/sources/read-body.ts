import { concatBytes } from '../bytes/concat.js';
import { feedError } from '../errors.js';
import { looksLikeHtml } from './html-page.js';

interface BodyRules {
  readonly maxBytes: number;
  readonly mayBeHtml?: boolean | undefined;
  /** Called with the number of bytes received so far. */
  readonly onBytes?: ((received: number) => void) | undefined;
}

/** Reads the body of a response; rejects as soon as it is too long, or if it is an unexpected HTML page. */
export async function readBody(
  response: Response,
  url: string,
  { maxBytes, mayBeHtml = false, onBytes }: BodyRules,
): Promise<Uint8Array> {
  const bytes = response.body
    ? await readChunks(response.body, maxBytes, onBytes)
    : new Uint8Array(await response.arrayBuffer());
  if (!mayBeHtml && looksLikeHtml(bytes)) throw feedError('feed.htmlInstead', { url });
  if (bytes.length > maxBytes) throw feedError('feed.tooLarge', { url, maxBytes });
  return bytes;
}

async function readChunks(
  body: ReadableStream<Uint8Array>,
  maxBytes: number,
  onBytes?: (received: number) => void,
): Promise<Uint8Array> {
  const reader = body.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (value) chunks.push(value);
    length += value?.length ?? 0;
    onBytes?.(length);
    // The caller aborts the rest of the response.
    if (done || length > maxBytes) return concatBytes(...chunks);
  }
}
