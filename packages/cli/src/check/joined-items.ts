import { takeApart } from '../pipeline/packed-policy.js';
import type { Rule } from './library.js';
import { organ } from './organ-names.js';
import { eachField } from './record-fields.js';

/** Lists of names and codes. In lists of sentences, such as `materials`, a comma is part of the text. */
const nameLists = new Set([
  'issuers',
  'topics',
  'featuredTopics',
  'keywords',
  'audiences',
  'needs',
  'responsible',
  'organizers',
]);

/** Reports lists such as `[示例局，财政局]`, which is one item in YAML because of the full-width comma. */
export const joinedItems: Rule = ({ sources }, report) => {
  for (const source of sources.records) {
    eachField(takeApart(source.record).fields, (value, path) => {
      const [field, index] = path.slice(-2);
      if (typeof value !== 'string' || typeof index !== 'number') return;
      if (typeof field !== 'string' || !nameLists.has(field)) return;
      const names = namesIn(value);
      if (names.length < 2) return;
      report(source, 'list.joinedItems', { given: value, field, proper: names.join(', ') }, [...path]);
    });
  }
};

function namesIn(item: string): string[] {
  // 住房和城乡建设局（人民防空办公室、地震局） is one office.
  const outside = item.replace(/[（(][^（）()]*[）)]/g, (inside) => '＿'.repeat(inside.length));
  const split = (separator: RegExp) => {
    const names: string[] = [];
    let from = 0;
    for (const { index, 0: found } of [...outside.matchAll(separator), { index: item.length, 0: '' }]) {
      names.push(item.slice(from, index).trim());
      from = index + found.length;
    }
    return names.filter((name) => name !== '');
  };
  const listed = split(/[，、；;,]/g);
  if (listed.length > 1) return listed;
  const spaced = split(/[\s\u3000]+/g);
  return spaced.length > 1 && spaced.every((name) => organ.test(name)) ? spaced : [item];
}
