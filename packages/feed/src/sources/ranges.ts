import { SharedLoads } from '../async/shared-loads.js';
import { hasCode } from '../errors.js';
import type { ByteRange, FeedSource, ReadRequest } from './feed-source.js';

/** Reads a file, or a range of it, with up to `retries` further tries. */
type Read = (request: ReadRequest, retries: number) => Promise<Uint8Array>;

/** The server ignored the range and sent the whole file, which is not read. */
export class RangeIgnored extends Error {}

/**
 * A single range of bytes (RFC 9110, section 14.1.2): the most widely supported form, which needs no preflight in new
 * browsers.
 */
export function rangeHeader({ from, length }: ByteRange): string {
  return `bytes=${from}-${from + length - 1}`;
}

/**
 * Requests ranges until the server proves not to support them: it sends whole files or other bytes, rejects the header,
 * or does not answer the preflight that browsers before 2023 send to another origin. From then on the small file of the
 * range is requested, if there is one, else the whole file, each once for all callers. If a server has once returned a
 * range, its later failures are treated as failures.
 */
export function withRanges(read: Read, retries: number): FeedSource {
  let gives: boolean | undefined;
  const wholes = new SharedLoads<Uint8Array>();
  const readWhole = ({ range: _, ...request }: ReadRequest) =>
    wholes.run(
      `${request.freshness} ${request.path}`,
      (signal) => read({ ...request, signal }, retries),
      request.signal,
    );
  const readWithoutRange = async (request: ReadRequest) => {
    const { range, smallFile, ...rest } = request;
    if (!range || smallFile === undefined) return readWhole(request);
    try {
      return await read({ ...rest, path: smallFile, maxBytes: range.length }, retries);
    } catch (error) {
      if (!isNoSmallFile(error)) throw error;
      return readWhole(request);
    }
  };
  return {
    async read(request) {
      const { range } = request;
      if (!range) return read(request, retries);
      if (gives === false) return readWithoutRange(request);
      try {
        const bytes = await read(request, gives ? retries : 0);
        gives ??= bytes.length === range.length;
        if (gives) return bytes;
      } catch (error) {
        if (!(error instanceof RangeIgnored) && (gives || !mayBeRefusal(error))) throw error;
      }
      const bytes = await readWithoutRange(request);
      gives ??= false;
      return bytes;
    },
  };
}

function mayBeRefusal(error: unknown): boolean {
  return hasCode(error, 'feed.unreachable', 'feed.httpStatus', 'feed.htmlInstead');
}

/** Whether a small file is missing, refused or invalid; the bundle may exist nevertheless. */
function isNoSmallFile(error: unknown): boolean {
  return hasCode(error, 'feed.missing', 'feed.httpStatus', 'feed.htmlInstead', 'feed.tooLarge');
}
