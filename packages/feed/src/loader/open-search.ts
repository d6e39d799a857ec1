import type { Pack, SearchEntry } from '@mingce/schema/types';
import { feedError } from '../errors.js';
import type { FeedSearch } from '../types.js';
import { isPack, ownMember } from './guards.js';

/** Gives the search engine its manifest and its parts by name, such as `terms/17`. */
export function openSearch(
  { packs, index }: SearchEntry,
  loadPart: (pack: Pack, part: number, signal?: AbortSignal) => Promise<Uint8Array>,
): FeedSearch {
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
