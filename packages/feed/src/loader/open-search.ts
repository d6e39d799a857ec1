import type { Pack } from '@mingce/schema/types';
import { feedError } from '../errors.js';
import type { FeedSearch } from '../types.js';
import { isObject, isPack, type JsonObject, ownMember } from './guards.js';

/** Gives the search engine its manifest and its parts by name, such as `terms/17`. */
export function openSearch(
  object: JsonObject,
  path: string,
  loadPart: (pack: Pack, part: number, signal?: AbortSignal) => Promise<Uint8Array>,
): FeedSearch {
  const { packs, index } = object;
  if (!isObject(packs) || !isObject(index)) throw feedError('feed.malformed', { path });
  return {
    index,
    async load(name, signal) {
      const [, packName = '', number = ''] = /^(.+)\/(\d{1,9})$/.exec(name) ?? [];
      const pack = ownMember(packs, packName);
      if (!isPack(pack) || Number(number) >= pack.parts) throw feedError('feed.partMissing', { name });
      return loadPart(pack, Number(number), signal);
    },
  };
}
