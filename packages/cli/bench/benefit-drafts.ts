/**
 * `npm run bench drafts`: compares the benefit items that `mingce new benefit` drafts from real documents with a
 * person's judgements. The documents are read from `../shared/data`; only the judgements are kept here, by document and
 * item. If drafting has changed, new items count as not judged: judge them against the text and add them.
 */
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { normalizeText, parseContent } from '@mingce/content';
import type { Policy } from '@mingce/schema/types';
import { draftBenefit } from '../src/draft/benefit/draft-benefit.js';

interface Judged {
  right: string[];
  wrong: string[];
  /** Number of grants with an amount for enterprises that are in the text and were not drafted. */
  missed: number;
  /**
   * Items whose amount agrees with the text or not, and items whose amount could be structured but was left as text.
   */
  amounts: { right: string[]; wrong: string[]; missed: number };
}

const documents = new URL('../../../../shared/data/government.jsonl.gz', import.meta.url);
if (!existsSync(documents)) {
  console.log('The real documents (../shared/data) are not here; nothing is measured.');
  process.exit(0);
}

interface Row {
  id: string;
  title: string;
  text: string;
  markdown?: string;
}

const rows = new Map(
  gunzipSync(readFileSync(documents))
    .toString()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row)
    .map((row) => [row.id, row]),
);
const judged = JSON.parse(readFileSync(new URL('judged-drafts.json', import.meta.url), 'utf8')) as Record<
  string,
  Judged
>;

const names = [
  'right',
  'wrong',
  'missed',
  'not judged',
  'amounts right',
  'amounts wrong',
  'amounts missed',
] as const;
const total = new Map<string, number>(names.map((name) => [name, 0]));

for (const [id, { right, wrong, missed, amounts }] of Object.entries(judged)) {
  const row = rows.get(id);
  if (!row) {
    console.log(`${id} is not among the documents`);
    continue;
  }
  const { body } = parseContent(normalizeText(row.markdown || row.text), {
    file: id,
    firstLine: 1,
    title: row.title,
  });
  const policy = {
    id,
    title: row.title,
    issuers: ['示例县人民政府'],
    region: '990122',
    body,
  } as unknown as Policy;
  const { items } = draftBenefit(policy);
  const drafted = items.map(({ item }) => item.id);
  const sized = items
    .filter(({ item }) => item.awards?.some(({ amount }) => amount !== undefined))
    .map(({ item }) => item.id);
  const among = (list: readonly string[], found: readonly string[]) =>
    found.filter((one) => list.includes(one)).length;
  const lost = right.filter((one) => !drafted.includes(one)).length;
  const lostAmounts = amounts.right.filter((one) => !sized.includes(one)).length;
  const counts: Record<(typeof names)[number], number> = {
    right: among(right, drafted),
    wrong: among(wrong, drafted),
    missed: missed + lost,
    'not judged': drafted.filter((one) => !right.includes(one) && !wrong.includes(one)).length,
    'amounts right': among(amounts.right, sized),
    'amounts wrong': sized.length - among(amounts.right, sized),
    'amounts missed': amounts.missed + lostAmounts,
  };
  for (const name of names) total.set(name, (total.get(name) ?? 0) + counts[name]);
  console.log(`${id}: ${names.map((name) => `${name} ${counts[name]}`).join(', ')}`);
}
console.log(`All: ${names.map((name) => `${name} ${total.get(name)}`).join(', ')}`);
