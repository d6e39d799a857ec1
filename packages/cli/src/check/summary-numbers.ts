import { findQuantities, type Quantity } from '../numbers/find-quantities.js';
import type { SourceRecord } from '../pipeline/types.js';
import { type ClauseNumbers, has, isDerived, numbersIn } from './clause-numbers.js';
import type { Library, Rule } from './library.js';
import { shortened } from './quoted-numbers.js';
import type { Said } from './statements.js';

/**
 * Checks texts that summarize policies without citing clauses: summaries, titles, the top of a picture, a share card.
 * Their numbers must occur in the policies that they are about.
 */
export const summaryNumbers: Rule = (library, report) => {
  const texts = new Map<string, ClauseNumbers>();
  for (const source of library.sources.records) {
    const said = summariesOf(source).filter(({ text }) => numbersOf(text).length > 0);
    if (said.length === 0) continue;
    const policies = policiesOf(library, source);
    const numbers = policies.map(({ record }) => {
      const known = texts.get(record.id) ?? numbersIn(record.body?.read() ?? []);
      texts.set(record.id, known);
      return known;
    });
    // The check needs the texts of all policies.
    if (policies.length === 0 || policies.some(({ record }) => record.body === undefined)) continue;
    for (const one of said) {
      for (const quantity of numbersOf(one.text)) {
        if (numbers.some((text) => has(text, quantity)) || isDerived(quantity, one, numbers)) continue;
        const facts = {
          number: quantity.text,
          text: shortened(one.text),
          policies: policies.map(({ record }) => record.id).join('、'),
        };
        report(source, 'policy.numberMissing', facts, one.path);
      }
    }
  }
};

/** Units of numbers in policies; numbers such as 四分钟讲清 and 旧办法用了七年 are the author’s own. */
const setByPolicies = new Set(['元', '%', '‰', '百分点', '工作日', '日', '岁', '人', '户', '家', '亩']);

function numbersOf(text: string): Quantity[] {
  return findQuantities(text).filter(({ unit }) => setByPolicies.has(unit));
}

function policiesOf(library: Library, source: SourceRecord): SourceRecord<'policy'>[] {
  if (source.kind === 'policy') return [library.find('policy', source.record.id) ?? []].flat();
  const named = 'policies' in source.record ? (source.record.policies ?? []) : [];
  return named.flatMap((one) => library.find('policy', typeof one === 'string' ? one : one.policy) ?? []);
}

function summariesOf({ kind, record }: SourceRecord): Said[] {
  const summary: Said[] =
    'summary' in record && record.summary !== undefined ? [{ path: ['summary'], text: record.summary }] : [];
  if (kind !== 'interpretation' || !('template' in record)) return summary;
  const layout = 'layout' in record ? (record.layout ?? []) : [];
  const titles = layout.flatMap(({ title }, index) =>
    title === undefined ? [] : [{ path: ['layout', index, 'title'], text: title }],
  );
  return [...summary, { path: ['title'], text: record.title }, ...titles];
}
