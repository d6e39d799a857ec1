import { canonicalBytes } from '@mingce/feed';
import type { ObjectRef } from '@mingce/schema/types';
import type { BuildMemory } from '@mingce/search/writer';
import { contentKey } from '../pipeline/packed-body.js';
import type { FeedFolder } from './feed-folder.js';
import { sha256Hex } from './sha256.js';

/** Puts a record as an object. The digest of one that was put before is remembered, so that its text is not unpacked again. */
export async function putRecord(
  folder: Pick<FeedFolder, 'putObject' | 'putKnownObject'>,
  record: object,
  memory: BuildMemory | undefined,
): Promise<ObjectRef> {
  if (!memory) return folder.putObject(record);
  const key = `record/${contentKey(record)}`;
  const known = memory.get(key);
  if (known) {
    const ref = JSON.parse(Buffer.from(known).toString()) as ObjectRef;
    await folder.putKnownObject(ref, () => canonicalBytes(record));
    return ref;
  }
  const bytes = canonicalBytes(record);
  const ref = { sha256: sha256Hex(bytes), size: bytes.length };
  await folder.putKnownObject(ref, () => bytes);
  memory.put(key, Buffer.from(JSON.stringify(ref)));
  return ref;
}
