import { validityOn } from '@mingce/schema/validity';
import { dateSince1900 } from '../format/day.js';
import type { DocumentTable } from '../format/document-table.js';
import { type FacetColumns, optionalDates, type StoredFacet, storedFacets } from '../format/facet-columns.js';
import type { FacetValue, FilterName, Filters } from '../types.js';

/** Re-exported so that it is loaded together with this file, on first use. */
export { openFacetColumns } from '../format/facet-columns.js';

/** One filter's values of a document, and the names of those values. */
interface Facet {
  name: FilterName;
  values: readonly string[];
  /** Calls `visit` with the index in `values` of each value of the document. */
  each(document: number, visit: (value: number) => void): void;
}

/** Filters and counts documents by the facets of an index, as of a day. */
export class Facets {
  readonly #facets: readonly Facet[];

  constructor(table: DocumentTable, columns: FacetColumns, today: string) {
    const years = Array.from(columns.publishedOn, (day) => dateSince1900(day).slice(0, 4));
    this.#facets = [
      regionFacet(table),
      ...storedFacets.map((name) => storedFacet(name, columns)),
      listFacet('validity', validities(columns, today)),
      listFacet('year', years),
    ];
  }

  /** The documents that pass every filter, and the counts of each facet with all filters but its own applied. */
  apply(
    documents: readonly number[],
    filters: Filters,
  ): { passing: number[]; counts: { [name in FilterName]: FacetValue[] } } {
    const checks = this.#facets.map((facet) => new FacetCheck(facet, filters[facet.name]));
    const passing: number[] = [];
    for (const document of documents) {
      const failing = checks.filter((check) => !check.passes(document));
      if (failing.length === 0) {
        passing.push(document);
        for (const check of checks) check.count(document);
      } else if (failing.length === 1) failing[0]?.count(document);
    }
    const counts: Partial<Record<FilterName, FacetValue[]>> = {};
    for (const check of checks) counts[check.name] = check.counts();
    return { passing, counts: counts as { [name in FilterName]: FacetValue[] } };
  }
}

class FacetCheck {
  readonly #facet: Facet;
  /** Whether each value is chosen; `undefined` if none is. */
  readonly #chosen: readonly boolean[] | undefined;
  readonly #chosenValues: readonly string[];
  readonly #counts: Uint32Array;

  constructor(facet: Facet, chosen: readonly string[] | undefined) {
    this.#facet = facet;
    this.#chosenValues = chosen ?? [];
    this.#chosen = chosen?.length ? facet.values.map((value) => chosen.includes(value)) : undefined;
    this.#counts = new Uint32Array(facet.values.length);
  }

  get name(): FilterName {
    return this.#facet.name;
  }

  passes(document: number): boolean {
    if (!this.#chosen) return true;
    let passes = false;
    this.#facet.each(document, (value) => {
      if (this.#chosen?.[value]) passes = true;
    });
    return passes;
  }

  count(document: number): void {
    this.#facet.each(document, (value) => {
      this.#counts[value] = (this.#counts[value] ?? 0) + 1;
    });
  }

  /** Most frequent first; a chosen value stays listed even with no matches, so that it can be removed. */
  counts(): FacetValue[] {
    const counts = this.#facet.values.map((value, at) => ({ value, count: this.#counts[at] ?? 0 }));
    for (const value of this.#chosenValues) {
      if (!this.#facet.values.includes(value)) counts.push({ value, count: 0 });
    }
    return counts
      .filter(({ value, count }) => count > 0 || this.#chosenValues.includes(value))
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  }
}

function regionFacet({ regions, regionPlaces }: DocumentTable): Facet {
  return { name: 'region', values: regions, each: (document, visit) => visit(regionPlaces[document] ?? 0) };
}

function storedFacet(name: StoredFacet, columns: FacetColumns): Facet {
  const { values, starts, items } = columns.facets[name];
  return {
    name,
    values,
    each(document, visit) {
      const end = starts[document + 1] ?? 0;
      for (let at = starts[document] ?? 0; at < end; at += 1) visit(items[at] ?? 0);
    },
  };
}

function listFacet(name: FilterName, list: readonly string[]): Facet {
  const values = Array.from(new Set(list));
  const places = new Map(values.map((value, place) => [value, place]));
  const items = Uint32Array.from(list, (value) => places.get(value) ?? 0);
  return { name, values, each: (document, visit) => visit(items[document] ?? 0) };
}

function validities(columns: FacetColumns, today: string): string[] {
  return Array.from(columns.publishedOn, (_, document) => {
    const dates: { [name in (typeof optionalDates)[number]]?: string } = {};
    for (const name of optionalDates) {
      const day = columns.dates[name][document] ?? -1;
      if (day >= 0) dates[name] = dateSince1900(day);
    }
    return validityOn(dates, today);
  });
}
