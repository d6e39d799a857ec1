import type { SearchEntry } from '@mingce/schema/types';
import { feedError } from '../errors.js';
import { locatePart, type PartPlace } from '../pack/locate-part.js';
import type { FeedSearch } from '../types.js';
import { isPack, ownMember } from './guards.js';

/** Provides the manifest and the parts, by names such as `terms/17`, for the search engine. */
export function openSearch(
  { packs, index }: SearchEntry,
  loadPart: (place: PartPlace, signal?: AbortSignal) => Promise<Uint8Array>,
): FeedSearch {
  return {
    index,
    async load(name, signal) {
      const found = searchPart(packs, name);
      if (!found) throw feedError('feed.partMissing', { name });
      return loadPart(found, signal);
    },
  };
}

/** The location of a part by its name, `<pack>/<number>`; `undefined` if there is no such part. */
export function searchPart(packs: SearchEntry['packs'], name: string): PartPlace | undefined {
  const [, packName = '', number = ''] = /^(.+)\/(\d{1,9})$/.exec(name) ?? [];
  const pack = ownMember(packs, packName);
  return isPack(pack) ? locatePart(pack, Number(number)) : undefined;
}
