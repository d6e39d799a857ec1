import type { Feed, FeedGroup } from '@mingce/feed';
import type { RecordKind, RecordTypes } from '@mingce/schema/types';
import { errorCode } from './policy-error-event.js';

/** A record and the feed it came from, which resolves its links. */
export interface FoundRecord<K extends RecordKind> {
  readonly record: RecordTypes[K];
  readonly feed: Feed;
}

/** The record from the first feed that has it; otherwise throws the first error other than “missing”. */
export async function findRecord<K extends RecordKind>(
  { feeds, failures }: FeedGroup,
  kind: K,
  id: string,
  signal: AbortSignal,
): Promise<FoundRecord<K>> {
  let missing: unknown;
  let reason: unknown;
  for (const feed of feeds) {
    try {
      return { record: await feed.record(kind, id, signal), feed };
    } catch (error) {
      if (errorCode(error) === 'feed.recordMissing') missing ??= error;
      else reason ??= error;
    }
  }
  throw reason ?? failures[0]?.error ?? missing;
}

/**
 * The records that could be loaded, in the given order; failed ones are left out and reported.
 *
 * @param report - Receives each record that is left out; by default it is logged on the console.
 */
export async function findRecords<K extends RecordKind>(
  group: FeedGroup,
  kind: K,
  ids: readonly string[],
  signal: AbortSignal,
  report: (message: string) => void = console.warn,
): Promise<FoundRecord<K>[]> {
  const found = await Promise.all(
    ids.map((id) =>
      findRecord(group, kind, id, signal).catch((error: unknown) => {
        if (!signal.aborted) report(`${kind} ${id} is left out: ${errorCode(error)}`);
        return undefined;
      }),
    ),
  );
  return found.filter((one) => one !== undefined);
}
