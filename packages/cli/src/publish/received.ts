import { objectPath } from '@mingce/feed';
import { feedManifestSchema, receivedSchema } from '@mingce/schema';
import { MingceError } from '@mingce/schema/errors';
import type { FeedManifest, Received } from '@mingce/schema/types';
import type { PackedPolicy, PolicyFields } from '../pipeline/packed-policy.js';
import { systemReason } from '../sources/unreadable.js';
import type { FeedSource } from '../verify/feed-source.js';
import { manifestName } from './feed-folder.js';
import { parseJson } from './parse-json.js';
import { sha256Hex } from './sha256.js';

const identity = feedManifestSchema.pick({ id: true, received: true, publishedAt: true });

/**
 * The register of first days that a feed names; `undefined` if it names none.
 *
 * @throws MingceError `received.damaged` if it names one that cannot be read.
 */
export async function readReceived(
  { received }: Pick<FeedManifest, 'received'>,
  { read }: FeedSource,
  shownPath: string,
): Promise<Received | undefined> {
  if (!received) return undefined;
  const bytes = await read(objectPath(received.sha256));
  const parsed = receivedSchema.safeParse(bytes && parseJson(bytes));
  if (!bytes || sha256Hex(bytes) !== received.sha256 || !parsed.success) {
    throw new MingceError('received.damaged', { path: `${shownPath}/${objectPath(received.sha256)}` });
  }
  return parsed.data;
}

/**
 * The register of a feed that was published elsewhere earlier.
 *
 * @throws MingceError `received.unreachable`, `verify.noFeed`, `received.otherFeed`, `received.none` or `received.damaged`.
 */
export async function readReceivedElsewhere(
  source: FeedSource,
  shownPath: string,
  feedId: string,
): Promise<Received> {
  const bytes = await source.read(manifestName).catch((cause: unknown) => {
    const reason = cause instanceof MingceError ? String(cause.facts.reason) : systemReason(cause);
    throw new MingceError('received.unreachable', { path: shownPath, reason }, { cause });
  });
  if (!bytes) throw new MingceError('verify.noFeed', { path: shownPath });
  const { data } = identity.safeParse(parseJson(bytes));
  if (!data) throw new MingceError('received.damaged', { path: `${shownPath}/${manifestName}` });
  if (data.id !== feedId) {
    throw new MingceError('received.otherFeed', { path: shownPath, id: data.id, expected: feedId });
  }
  const received = await readReceived(data, source, shownPath);
  if (!received) throw new MingceError('received.none', { path: shownPath });
  return received;
}

/** Merges registers: the earliest day of each policy counts. */
function joined(registers: readonly Received[]): Received | undefined {
  const [first] = registers;
  if (!first) return undefined;
  const policies: Record<string, string> = {};
  for (const register of registers)
    for (const [id, day] of Object.entries(register.policies)) {
      const known = policies[id];
      if (known === undefined || day < known) policies[id] = day;
    }
  return { since: registers.map(({ since }) => since).sort()[0] ?? first.since, policies };
}

/**
 * The register with the policies that are in the feed from this day on. Policies that left keep their day, in case they
 * return.
 */
export function nextReceived(
  registers: readonly Received[],
  policies: readonly PolicyFields[],
  today: string,
): Received {
  const before = joined(registers) ?? { since: today, policies: {} };
  const known = new Set(Object.keys(before.policies));
  const added = policies.flatMap(({ id }) => (known.has(id) ? [] : [[id, today] as const]));
  return { ...before, policies: { ...before.policies, ...Object.fromEntries(added) } };
}

export function withReceived(
  policies: readonly PackedPolicy[],
  { policies: days }: Received,
): PackedPolicy[] {
  return policies.map((policy) => {
    const receivedOn = days[policy.id];
    return receivedOn === undefined ? policy : { ...policy, receivedOn };
  });
}
