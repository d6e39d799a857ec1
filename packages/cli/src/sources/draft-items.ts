import type { PackedPolicy } from '../pipeline/packed-policy.js';
import type { DraftItems, SourceRecord } from '../pipeline/types.js';
import { hasDraftMark } from './draft-marks.js';

/**
 * Removes the benefit items that are still unconfirmed from a policy, so that the policy is published without
 * them.
 *
 * @param end - Last line of the front matter.
 */
export function withoutDraftItems(
  policy: PackedPolicy,
  lineOf: SourceRecord['lineOf'],
  end: number,
): { policy: PackedPolicy; draftItems?: DraftItems; lineOf: SourceRecord['lineOf'] } {
  const { benefit, ...rest } = policy;
  const kept = (benefit?.items ?? []).flatMap((item, at) => (hasDraftMark(JSON.stringify(item)) ? [] : [at]));
  if (!benefit || kept.length === benefit.items.length) return { policy, lineOf };
  const lineOfItem = (at: number) => lineOf(['benefit', 'items', at]);
  const starts = [
    ...benefit.items.map((_, at) => lineOfItem(at)),
    ...Object.keys(benefit).map((key) => lineOf(['benefit', key])),
    ...Object.keys(rest).flatMap((key) => (key === 'body' ? [] : [lineOf([key])])),
  ];
  const places = benefit.items.flatMap(({ title }, at) => {
    if (kept.includes(at)) return [];
    const firstLine = lineOfItem(at);
    return [
      { title, firstLine, lastLine: Math.min(end + 1, ...starts.filter((line) => line > firstLine)) - 1 },
    ];
  });
  const items = benefit.items.filter((_, at) => kept.includes(at));
  return {
    policy: items.length === 0 ? rest : { ...rest, benefit: { ...benefit, items } },
    draftItems: { benefit, places },
    // Positions of the remaining items in the file.
    lineOf: (path) => {
      const [field, list, at, ...inner] = path;
      if (field !== 'benefit' || list !== 'items' || typeof at !== 'number') return lineOf(path);
      return lineOf([field, list, kept[at] ?? at, ...inner]);
    },
  };
}
