import type { Feed } from '@mingce/feed';
import type { Locale, PlainFormat } from '@mingce/i18n';
import type { Vocabulary } from '@mingce/schema/types';
import { audienceLabels, genreLabels, needLabels, validityLabels } from '@mingce/schema/vocabulary';
import type { FilterName } from '@mingce/search';
import { labelOf } from '../internal/label.js';

type Terms = Vocabulary['topics'];

/** The words of several feeds; codes stand in for those of a feed whose vocabulary cannot be had. */
export async function loadLabels(feeds: readonly Feed[]): Promise<FilterLabels> {
  const vocabularies = await Promise.all(feeds.map((feed) => feed.vocabulary().catch(() => undefined)));
  return new FilterLabels(vocabularies.filter((one) => one !== undefined));
}

/** Names the values of the filters: the schema's codes, and the feeds' own words for regions and topics. */
export class FilterLabels {
  readonly #regions = new Map<string, Terms[number]>();
  readonly #topics = new Map<string, Terms[number]>();

  constructor(vocabularies: readonly Vocabulary[] = []) {
    for (const { regions, topics, featuredTopics } of vocabularies) {
      for (const term of regions) this.#regions.set(term.code, term);
      for (const term of [...featuredTopics, ...topics]) this.#topics.set(term.code, term);
    }
  }

  label(name: FilterName, value: string, locale: Locale): string {
    switch (name) {
      case 'validity':
        return labelOf(validityLabels, value, locale);
      case 'audience':
        return labelOf(audienceLabels, value, locale);
      case 'need':
        return labelOf(needLabels, value, locale);
      case 'genre':
        return labelOf(genreLabels, value, locale);
      case 'region':
        return termLabel(this.#regions.get(value), value, locale);
      case 'topic':
        return termLabel(this.#topics.get(value), value, locale);
      case 'year':
      case 'issuer':
        return value;
    }
  }
}

function termLabel(term: Terms[number] | undefined, code: string, locale: Locale): string {
  if (term === undefined) return code;
  return (locale === 'en' && term.labelEn) || term.label;
}

/** Up to three issuers by name; of more, the first and how many. */
export function issuersLabel(
  issuers: readonly string[],
  format: PlainFormat,
  joint: (first: string, count: number) => string,
): string {
  const [first] = issuers;
  return first !== undefined && issuers.length > 3 ? joint(first, issuers.length) : format.list(issuers);
}
