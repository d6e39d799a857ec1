import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { MingceError } from '@mingce/schema/errors';
import { listFeedFiles, readIfThere } from '../publish/feed-folder.js';
import { systemReason } from '../sources/unreadable.js';

/** The place from which `verify` reads a feed. */
export interface FeedSource {
  /**
   * The bytes of a file; `undefined` if there is none.
   *
   * @throws MingceError with the fact `reason`, if that cannot be determined.
   */
  read(path: string): Promise<Uint8Array | undefined>;
  /** All existing files, if they can be listed. */
  list(): Promise<string[] | undefined>;
  /** Whether it is a web server, for which more can be said about missing files. */
  readonly isWeb?: true;
}

export function openFolder(dir: string): FeedSource {
  return {
    read: (path) => readIfThere(join(dir, path)),
    list: () => listFeedFiles(dir),
  };
}

/** Pauses in milliseconds before a request is sent again. */
const usualPauses: readonly number[] = [500, 2_000];

/** Addresses of a feed on a web server, and the headers that its requests need. */
export interface WebPlace {
  base: URL;
  headers: Headers;
}

/**
 * Parses the address of a feed’s folder or of its `feed.json`. A name and password in it become a header, since
 * requests do not accept them in the address.
 */
export function webPlace(address: string): WebPlace {
  const base = new URL(address.endsWith('.json') || address.endsWith('/') ? address : `${address}/`);
  const headers = new Headers(base.username === '' ? {} : { authorization: basic(base) });
  base.username = '';
  base.password = '';
  return { base, headers };
}

/** A feed on a web server. A request that fails in transit is sent again before it counts as failed. */
export function openWeb(
  address: string,
  signal: AbortSignal,
  { pauses = usualPauses }: { pauses?: readonly number[] } = {},
): FeedSource {
  const { base, headers } = webPlace(address);
  const once = async (path: string): Promise<Uint8Array | undefined> => {
    const response = await fetch(new URL(path, base), { signal, cache: 'no-store', headers });
    if (response.ok) return new Uint8Array(await response.arrayBuffer());
    await response.body?.cancel();
    const { status } = response;
    if (status === 404 || status === 410) return undefined;
    throw new MingceError('verify.refused', { path, status, reason: `HTTP ${status}` });
  };
  return {
    async read(path) {
      for (let tries = 0; ; tries += 1) {
        try {
          return await once(path);
        } catch (error) {
          signal.throwIfAborted();
          const pause = pauses[tries];
          const mayPass = error instanceof MingceError ? passes(Number(error.facts.status)) : true;
          if (pause === undefined || !mayPass) throw unreachable(path, error);
          await wait(pause, undefined, { signal });
        }
      }
    },
    list: async () => undefined,
    isWeb: true,
  };
}

/** Whether a server with this status may answer differently a moment later (RFC 9110, RFC 6585). */
function passes(status: number): boolean {
  return status === 408 || status === 429 || status >= 500;
}

function unreachable(path: string, error: unknown): MingceError {
  if (error instanceof MingceError) return error;
  return new MingceError('verify.unreachable', { path, reason: systemReason(error) }, { cause: error });
}

function basic({ username, password }: URL): string {
  const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return `Basic ${Buffer.from(pair).toString('base64')}`;
}
