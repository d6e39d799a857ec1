import { type ClauseComparison, compareVersions, type FlatClause, flattenClauses } from '@mingce/content';
import type { InterpretationElements, Policy } from '@mingce/schema/types';
import { sentencesOf } from './passages.js';
import { bestInOrder, chargesOffice, grants } from './subject.js';

type Changes = NonNullable<InterpretationElements['changes']>;
type Change = Changes[number];

const most = 12;
const longest = 200;

export interface FoundChanges {
  changes: Changes;
  /** Number of all clauses that differ, so that the author knows how many were left out. */
  differing: number;
}

/** Differences between a policy and the one it replaces, sentence by sentence, in the words of both. */
export function findChanges(policy: Policy, old: Policy): FoundChanges {
  const versionOf = (one: Policy) => ({ title: one.title, clauses: clausesOf(one) });
  const { rows: all } = compareVersions(versionOf(old), versionOf(policy));
  const rows = all.filter(({ kind }) => kind !== 'same');
  const drafts = rows.flatMap((row) => changeOf(row, policy.id, old.id) ?? []);
  return { changes: bestInOrder(drafts, weightOf, most), differing: rows.length };
}

function clausesOf({ body = [] }: Policy): FlatClause[] {
  return flattenClauses(body).filter(({ text, anchor }) => text !== '' && anchor !== '');
}

function changeOf(row: ClauseComparison, policy: string, oldPolicy: string): Change | undefined {
  const next = row.kind === 'removed' ? undefined : row.new;
  const before = row.kind === 'added' ? undefined : row.old;
  const [oldLines, newLines] = [before, next].map((clause) => (clause ? linesOf(clause) : []));
  const removed = onlyIn(oldLines ?? [], newLines ?? []);
  const added = onlyIn(newLines ?? [], oldLines ?? []);
  if (removed === '' && added === '') return undefined;
  // The date of entry into force and the purpose are not substantive differences.
  if (/起(?:施行|实施|执行)|制定本/.test(`${removed}${added}`)) return undefined;
  const was = before === undefined ? '' : `原${before.title ?? before.label}`;
  return {
    topic: next?.title ?? next?.label ?? was,
    ...(removed === '' ? {} : { old: removed }),
    ...(added === '' ? {} : { new: added }),
    ...(before ? { oldClause: { policy: oldPolicy, anchor: before.anchor } } : {}),
    ...(next ? { newClause: { policy, anchor: next.anchor } } : {}),
  };
}

function linesOf({ text }: FlatClause): string[] {
  return text.split('\n').flatMap(sentencesOf);
}

/** The first sentences that the other text does not have. */
function onlyIn(own: readonly string[], others: readonly string[]): string {
  const bare = (sentence: string) => sentence.replace(/[\s，。；：、]/g, '');
  const known = new Set(others.map(bare));
  let text = '';
  for (const sentence of own) {
    if (known.has(bare(sentence))) continue;
    if (text !== '' && text.length + sentence.length > longest) break;
    text += /[。！？：]$/.test(sentence) ? sentence : `${sentence}；`;
  }
  return text.replace(/；$/, '');
}

/** A changed clause is more useful than a new or deleted one, and amounts are more useful than duties of offices. */
function weightOf({ old = '', new: next = '' }: Change): number {
  const text = `${old}${next}`;
  return (
    (old !== '' && next !== '' ? 3 : 0) +
    (/[\d一二三四五六七八九十百千万]+(?:元|%|个?工作日|日内|平方米)/.test(text) ? 2 : 0) +
    (grants.test(text) ? 2 : 0) -
    (chargesOffice(next || old) ? 2 : 0) -
    (/是指|原则|适用/.test(text) ? 2 : 0)
  );
}
