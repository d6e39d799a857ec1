import { setMaxListeners } from 'node:events';
import { resolve } from 'node:path';
import { type Feed, memoryStore, openFeed } from '@mingce/feed';
import { openFolder } from '@mingce/feed/node';
import { MingceError } from '@mingce/schema/errors';
import type { CommandIo } from '../pipeline/types.js';
import { exists } from './exists.js';

/** Opens a feed by its folder or its http(s) address. */
export async function openAny(place: string, io: CommandIo): Promise<Feed> {
  // A question loads dozens of parts at a time, each with a listener, which is no leak.
  setMaxListeners(0, io.signal);
  const options = { signal: io.signal, now: () => io.now() };
  if (/^https?:\/\//.test(place)) return openFeed(place, { ...options, store: memoryStore() });
  const folder = resolve(io.cwd, place);
  if (!(await exists(resolve(folder, 'feed.json')))) throw new MingceError('verify.noFeed', { path: place });
  return openFolder(folder, options);
}
