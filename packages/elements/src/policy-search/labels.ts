import type { Feed, FeedGroup } from '@mingce/feed';
import type { Locale, PlainFormat } from '@mingce/i18n';
import type { Vocabulary } from '@mingce/schema/types';
import { audienceLabels, genreLabels, needLabels, validityLabels } from '@mingce/schema/vocabulary';
import type { FilterName } from '@mingce/search';
import type { ReactiveControllerHost } from 'lit';
import { labelOf } from '../internal/label.js';

type Terms = Vocabulary['topics'];

/** Maximum length of an example in Chinese characters, so that the hint fits on one line of a phone. */
const longestExample = 10;

/** The vocabularies of an element's feeds. */
export class FeedLabels {
  value = new FilterLabels();
  /** The feeds whose words are here. */
  group: FeedGroup | undefined;
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  readonly #onLoaded: () => void;
  #wanted: FeedGroup | undefined;

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>, onLoaded: () => void) {
    this.#host = host;
    this.#onLoaded = onLoaded;
  }

  async load(group: FeedGroup | undefined): Promise<void> {
    this.#wanted = group;
    if (group === undefined) return;
    const value = await loadLabels(group.feeds);
    if (group !== this.#wanted) return;
    this.value = value;
    this.group = group;
    this.#host.requestUpdate();
    this.#onLoaded();
  }
}

/** Loads the vocabularies of several feeds; `isPartial` if one could not be loaded. */
async function loadLabels(feeds: readonly Feed[]): Promise<FilterLabels> {
  const vocabularies = await Promise.all(feeds.map((feed) => feed.vocabulary().catch(() => undefined)));
  const read = vocabularies.filter((one) => one !== undefined);
  return new FilterLabels(read, read.length < vocabularies.length);
}

/** Names the values of the filters: the schema's codes, and the feeds' own words for regions and topics. */
export class FilterLabels {
  readonly #regions = new Map<string, Terms[number]>();
  readonly #topics = new Map<string, Terms[number]>();
  readonly #featured: readonly Terms[number][];

  /** Whether some words could not be read. */
  readonly isPartial: boolean;

  constructor(vocabularies: readonly Vocabulary[] = [], isPartial = false) {
    this.isPartial = isPartial;
    this.#featured = vocabularies.flatMap(({ featuredTopics }) => featuredTopics);
    for (const { regions, topics, featuredTopics } of vocabularies) {
      for (const term of regions) this.#regions.set(term.code, term);
      for (const term of [...featuredTopics, ...topics]) this.#topics.set(term.code, term);
    }
  }

  /** The code of a region by its name; `undefined` for one that no feed has. */
  regionNamed(name: string): string | undefined {
    return Array.from(this.#regions.values()).find(({ label, labelEn }) => [label, labelEn].includes(name))
      ?.code;
  }

  hasRegion(code: string): boolean {
    return this.#regions.has(code);
  }

  /** An example of a search from the feeds: the first featured topic that is short enough for a hint. */
  example(): string | undefined {
    return this.#featured
      .map(({ label }) => label)
      .find((label) => Array.from(label).length <= longestExample);
  }

  /** The name of a value; empty if there is none, since a code means nothing to a reader. */
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
        return termLabel(this.#regions.get(value), locale);
      case 'topic':
        return termLabel(this.#topics.get(value), locale);
      case 'year':
      case 'issuer':
        return value;
    }
  }
}

function termLabel(term: Terms[number] | undefined, locale: Locale): string {
  if (term === undefined) return '';
  return (locale === 'en' && term.labelEn) || term.label;
}

/** Up to three issuers by name; of more, the first and their number. */
export function issuersLabel(
  issuers: readonly string[],
  format: PlainFormat,
  joint: (first: string, count: number) => string,
): string {
  const [first] = issuers;
  return first !== undefined && issuers.length > 3 ? joint(first, issuers.length) : format.list(issuers);
}
