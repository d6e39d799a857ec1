import { SharedLoads } from '../async/shared-loads.js';
import { hasCode } from '../errors.js';
import type { ByteRange, FeedSource, ReadRequest } from './feed-source.js';

/** Reads a file, or a range of it, with up to `retries` further tries. */
type Read = (request: ReadRequest, retries: number) => Promise<Uint8Array>;

/** The server ignored the range and sent the whole file, which is not read. */
export class RangeIgnored extends Error {}

/** A single range of bytes (RFC 9110, section 14.1.2): the form that servers know best, and that needs no preflight in new browsers. */
export function rangeHeader({ from, length }: ByteRange): string {
  return `bytes=${from}-${from + length - 1}`;
}

/**
 * Asks for ranges until it turns out that this server gives none: it answers with whole files or other bytes, refuses the header, or
 * does not answer the preflight that browsers before 2023 send to another origin. From then on the small file of the range is asked
 * for, if there is one, else the whole file, each once for all who want a part of it. A server that has once given a range is
 * believed to be able to: its failures are failures.
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

/** It was not uploaded, is kept back, or is not what it should be: the bundle may be there all the same. */
function isNoSmallFile(error: unknown): boolean {
  return hasCode(error, 'feed.missing', 'feed.httpStatus', 'feed.htmlInstead', 'feed.tooLarge');
}
