import type { FlatClause } from '../text/flatten-clauses.js';
import { type ClauseComparison, compared } from './compare-clauses.js';

/** The changes by an amending decision to another text that can be determined with certainty. */
export interface Amendments {
  /** The clauses that it names; the new side has the text and the anchor of the decision. */
  readonly rows: readonly ClauseComparison[];
  /**
   * Items of the decision that cannot be compared clause by clause: changes within a clause, or of several texts or
   * annexes.
   */
  readonly unplaced: readonly FlatClause[];
}

/** A document to compare; its title shows whether it amends another. */
export interface ComparedText {
  readonly title: string;
  readonly clauses: readonly FlatClause[];
}

const amendingTitle = /(?:修改|修正|修订).*的(?:决定|决议|通知)$|修正案(?:（草案）)?$/;
const amendingOpening = /(?:作|做)出?(?:以下|如下)(?:修改|修订|修正)|(?:修改|修订)如下[：:]/;

/** Whether a text amends another one instead of replacing it. */
export function isAmending({ title, clauses }: ComparedText): boolean {
  return amendingTitle.test(title) || clauses.some(({ text }) => amendingOpening.test(text));
}

const number = '第[零〇一二三四五六七八九十百千0-9]+条(?:之[一二三四五六七八九十]+)?';
const place = `(?:《[^》]*》|本[^第，。]{1,6})?[的中]?原?(${number})`;
const changes: readonly (readonly [
  RegExp,
  (match: RegExpMatchArray, item: Item, old: Lookup) => ClauseComparison[] | undefined,
])[] = [
  [
    new RegExp(
      `^(?:将|把|对)?${place}(?:改为|作为|调整为)(${number})(?:，并?(?:修改|改)为|，内容修改为)[：:]?([\\s\\S]*)$`,
    ),
    renumberedAndChanged,
  ],
  [new RegExp(`^(?:将|把|对)?${place}(?:修改为|修订为)(${number})[：:]([\\s\\S]+)$`), renumberedAndChanged],
  [
    new RegExp(`^(?:将|把|对)?${place}(?:中的|中)“([^”]+)”(?:修改|改|统一修改)为“([^”]*)”[。；;]?$`),
    reworded,
  ],
  [new RegExp(`^(?:将|把)?${place}(?:改为|作为|调整为)(${number})[。；;]?$`), renumbered],
  [new RegExp(`^(?:将|把|对)?${place}(?:修改|修订|改)为[：:]?([\\s\\S]*)$`), changed],
  [new RegExp(`^(?:增加|新增)(?:一条)?，?(?:作为|为)(?:《[^》]*》)?(${number})[：:]?([\\s\\S]*)$`), added],
  [new RegExp(`^(?:删去|删除)((?:原?${number}[、和]?)+)[。；;]?$`), removed],
];

/** The text of an item of the decision, with the articles after it. */
interface Item {
  readonly unit: FlatClause;
  readonly words: string;
}
type Lookup = (label: string) => FlatClause | undefined;

/** Reads 将第五条修改为：…, 增加一条，作为第六条：…, 删去第七条 and compares the clauses that they name. */
export function readAmendments(old: ComparedText, decision: ComparedText): Amendments {
  const byLabel = new Map(old.clauses.map((clause) => [clause.label, clause]));
  const rows: ClauseComparison[] = [];
  const unplaced: FlatClause[] = [];
  for (const item of itemsOf(decision.clauses)) {
    const found = rowsOf(item, (label) => byLabel.get(label));
    if (found) rows.push(...found);
    else unplaced.push(item.unit);
  }
  return { rows, unplaced };
}

/** Text after the last change: 本决定自…起施行, and the sentence about republishing the text. */
const closing = /(?:^|\n)(?:本决定|本修正案|根据本决定|此外，)[\s\S]*$/;

/** Items are numbered 一、; a decision with a single change has no numbers, and its paragraphs are the items. */
function itemsOf(clauses: readonly FlatClause[]): Item[] {
  const items: { unit: FlatClause; words: string[] }[] = [];
  for (const unit of clauses) {
    const words = [unit.title ?? '', unit.text].filter((part) => part !== '');
    if (/^[一二三四五六七八九十]+、$/.test(unit.label)) items.push({ unit, words });
    else if (unit.anchor !== '') items[items.length - 1]?.words.push(...words);
  }
  if (items.length === 0) {
    for (const unit of clauses.filter(({ anchor }) => anchor === '')) {
      const named = unit.text
        .split('\n')
        .filter((line) => /^(?:将|把|增加|新增|删去|删除|原?第.+?条)/.test(line));
      items.push(...named.map((line) => ({ unit, words: [line] })));
    }
  }
  return items
    .map(({ unit, words }) => ({ unit, words: words.join('\n').replace(closing, '').trim() }))
    .filter(({ words }) => words !== '');
}

function rowsOf(item: Item, old: Lookup): ClauseComparison[] | undefined {
  const { words } = item;
  for (const [pattern, read] of changes) {
    const match = pattern.exec(words);
    const rows = match && read(match, item, old);
    if (rows) return rows;
  }
  return undefined;
}

function changed(
  [, label = '', text = '']: RegExpMatchArray,
  item: Item,
  old: Lookup,
): ClauseComparison[] | undefined {
  return change(label, label, unquoted(text, label), item, old);
}

function renumberedAndChanged(
  [, label = '', next = '', text = '']: RegExpMatchArray,
  item: Item,
  old: Lookup,
): ClauseComparison[] | undefined {
  return change(label, next, unquoted(text, next), item, old);
}

function reworded(
  [, label = '', before = '', after = '']: RegExpMatchArray,
  item: Item,
  old: Lookup,
): ClauseComparison[] | undefined {
  const clause = old(label);
  if (!clause?.text.includes(before)) return undefined;
  return change(label, label, clause.text.split(before).join(after), item, old);
}

function renumbered(
  [, label = '', next = '']: RegExpMatchArray,
  item: Item,
  old: Lookup,
): ClauseComparison[] | undefined {
  const clause = old(label);
  return clause && change(label, next, clause.text, item, old);
}

function added([, label = '', text = '']: RegExpMatchArray, { unit }: Item): ClauseComparison[] | undefined {
  const words = unquoted(text, label);
  return words === undefined
    ? undefined
    : [{ kind: 'added', new: { anchor: unit.anchor, label, text: words } }];
}

function removed(
  [, labels = '']: RegExpMatchArray,
  _item: Item,
  old: Lookup,
): ClauseComparison[] | undefined {
  const clauses = labels.match(new RegExp(number, 'g'))?.map((label) => old(label)) ?? [];
  const known = clauses.flatMap((clause): ClauseComparison[] =>
    clause ? [{ kind: 'removed', old: clause }] : [],
  );
  return known.length === clauses.length && known.length > 0 ? known : undefined;
}

function change(
  label: string,
  next: string,
  text: string | undefined,
  { unit }: Item,
  old: Lookup,
): ClauseComparison[] | undefined {
  const clause = old(label);
  if (!clause || text === undefined) return undefined;
  const title = clause.title === undefined ? {} : { title: clause.title };
  return [compared(clause, { anchor: unit.anchor, label: next, ...title, text }, false)];
}

/** The quoted words without their number; each paragraph has an opening mark, and only the last has a closing one. */
function unquoted(text: string, label: string): string | undefined {
  const words = text
    .trim()
    .split('\n')
    .map((line) => line.trim().replace(/^“/, ''))
    .join('\n')
    .replace(/”[。；;]?$/, '')
    .replace(new RegExp(`^${label}\\s*`), '');
  // Text after the closing mark means another change.
  const isOne = !/”[。；，]?\s*(?:将|删去|增加|第.{1,8}条)/.test(words);
  return words === '' || !isOne ? undefined : words;
}
