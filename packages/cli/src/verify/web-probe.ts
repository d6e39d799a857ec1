import { MingceError } from '@mingce/schema/errors';
import { systemReason } from '../sources/unreadable.js';
import type { WebPlace } from './feed-source.js';

/** An answer of a server, whatever its status. */
export interface ProbedAnswer {
  status: number;
  headers: Headers;
  /** Decompressed, if it was compressed. */
  bytes: Uint8Array;
}

export interface Probe {
  readonly base: URL;
  /** Name of the server program, from its header. */
  readonly server: string;
  /** Address of a redirect by the server; `undefined` if it answered itself. */
  readonly movedTo: string | undefined;
  ask(path: string, headers?: Readonly<Record<string, string>>, method?: string): Promise<ProbedAnswer>;
}

/** Opens a server for examination; if it redirects the feed, the new address is examined instead. */
export async function openProbe({ base, headers: login }: WebPlace, signal: AbortSignal): Promise<Probe> {
  const first = await fetch(new URL('feed.json', base), { signal, headers: login }).catch(
    (error: unknown) => {
      signal.throwIfAborted();
      throw unreachable('feed.json', error);
    },
  );
  await first.body?.cancel();
  const moved = first.url !== new URL('feed.json', base).href;
  const place = moved ? new URL('.', first.url) : base;
  return {
    base: place,
    server: first.headers.get('server') ?? '',
    movedTo: moved ? place.href : undefined,
    async ask(path, more = {}, method = 'GET') {
      const headers = new Headers(login);
      for (const [name, value] of Object.entries(more)) headers.set(name, value);
      try {
        const answer = await fetch(new URL(path, place), {
          method,
          headers,
          signal,
          redirect: 'manual',
          cache: 'no-store',
        });
        const bytes = new Uint8Array(await answer.arrayBuffer());
        return { status: answer.status, headers: answer.headers, bytes };
      } catch (error) {
        signal.throwIfAborted();
        throw unreachable(path, error);
      }
    },
  };
}

function unreachable(path: string, error: unknown): MingceError {
  return new MingceError('verify.unreachable', { path, reason: systemReason(error) }, { cause: error });
}
