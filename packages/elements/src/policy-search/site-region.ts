import { reportValue } from '../internal/settings/report.js';
import type { FilterLabels } from './labels.js';

interface Named {
  readonly localName: string;
  readonly region: string;
  readonly site: { readonly provider?: { readonly region?: string } | undefined };
}

/** Code of the site's region, set by the element or its provider; empty for a name that no feed has. */
export function regionOf(element: Named, labels: FilterLabels): string {
  const named = nameOf(element);
  return /^\d{6}$/.test(named) ? named : (labels.regionNamed(named) ?? '');
}

/** Warns the page's author on the console about a region that no feed has and that has no effect. */
export function checkRegion(element: Named, labels: FilterLabels): void {
  const named = nameOf(element);
  if (named === '' || labels.isPartial || labels.hasRegion(regionOf(element, labels))) return;
  const writtenOn = element.region === '' ? 'policy-provider' : element.localName;
  reportValue(writtenOn, 'region', named, { key: 'settingExpects.region' }, '');
}

function nameOf({ region, site }: Named): string {
  return region || (site.provider?.region ?? '');
}
