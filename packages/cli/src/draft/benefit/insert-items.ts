import { isDeepStrictEqual } from 'node:util';
import { splitFrontMatter } from '@mingce/content';
import { MingceError } from '@mingce/schema/errors';
import { isMap, isSeq, LineCounter, parseDocument } from 'yaml';
import { itemLines } from './benefit-yaml.js';
import type { DraftBenefit } from './draft-benefit.js';

/**
 * Inserts drafted items into the text of a policy’s file after the existing ones. No other line changes, so comments
 * are kept.
 *
 * @throws MingceError `new.benefitFrontMatter`, `new.benefitFlow` or `new.benefitChanged` if lines cannot be added safely.
 */
export function insertItems(text: string, draft: DraftBenefit, file: string): string {
  const parts = splitFrontMatter(text);
  const refuse = (reason: Refusal) => new MingceError(`new.benefit${reason}`, { file });
  if (parts.form !== 'yaml' || parts.front === undefined || !/^\uFEFF?\s*---/.test(text))
    throw refuse('FrontMatter');
  const lines = text.split('\n');
  const first = parts.frontLine - 1;
  const closing = lines.findIndex((line, at) => at >= first && /^(?:---|\.\.\.)\s*$/.test(line));
  if (closing < 0) throw refuse('FrontMatter');
  const front = lines.slice(first, closing).join('\n');
  const place = placeIn(front, draft, refuse);
  const added = place.head.concat(
    itemLines(draft.items).map((line) => (line === '' ? '' : `${place.indent}${line}`)),
  );
  const at = first + place.line;
  const ending = lines[at - 1]?.endsWith('\r') ? '\r' : '';
  const next = [...lines.slice(0, at), ...added.map((line) => line + ending), ...lines.slice(at)].join('\n');
  if (!keepsAll(front, splitFrontMatter(next).front ?? '')) throw refuse('Changed');
  return next;
}

type Refusal = 'FrontMatter' | 'Flow' | 'Changed';

interface Place {
  /** Number of lines of the front matter above the new ones. */
  line: number;
  indent: string;
  head: string[];
}

function placeIn(front: string, { needs }: DraftBenefit, refuse: (reason: Refusal) => MingceError): Place {
  const counter = new LineCounter();
  const document = parseDocument(front, { schema: 'core', lineCounter: counter });
  const root = document.contents;
  if (!isMap(root)) throw refuse('FrontMatter');
  const lines = front.split('\n');
  const filled = (upTo: number) => {
    let line = upTo;
    while (line > 0 && /^\s*(?:#.*)?$/.test(lines[line - 1] ?? '')) line -= 1;
    return line;
  };
  const benefit = root.get('benefit', true) as unknown;
  if (benefit === undefined) {
    const head = [
      '# 惠企事项。办事需求（needs）请核对',
      'benefit:',
      `  needs: [${needs.join(', ')}]`,
      '  items:',
    ];
    return { line: filled(lines.length), indent: '    ', head };
  }
  const items = isMap(benefit) ? (benefit.get('items', true) as unknown) : undefined;
  if (!isMap(benefit) || benefit.flow || !isSeq(items) || items.flow) throw refuse('Flow');
  const [firstItem] = items.items;
  const start = (firstItem as { range?: [number, number, number] } | undefined)?.range?.[0];
  if (start === undefined) throw refuse('Flow');
  const { line } = counter.linePos(start);
  const [, indent] = /^(\s*)- /.exec(lines[line - 1] ?? '') ?? [];
  if (indent === undefined) throw refuse('Flow');
  // The list ends before the first line that is not deeper than its dashes.
  const rest = lines.slice(line).findIndex((one) => {
    const depth = /^\s*/.exec(one)?.[0].length ?? 0;
    return (
      !/^\s*(?:#.*)?$/.test(one) &&
      (depth < indent.length || (depth === indent.length && !/^\s*-(?:\s|$)/.test(one)))
    );
  });
  return { line: filled(rest < 0 ? lines.length : line + rest), indent, head: [] };
}

/** Whether the new front matter equals the old one except for additional items. */
function keepsAll(before: string, after: string): boolean {
  const [old, now] = [before, after].map(
    (front) => parseDocument(front, { schema: 'core' }).toJS() as Record<string, unknown>,
  );
  const { benefit: oldBenefit, ...oldRest } = old ?? {};
  const { benefit: newBenefit, ...newRest } = now ?? {};
  if (!isDeepStrictEqual(oldRest, newRest)) return false;
  if (oldBenefit === undefined) return newBenefit !== undefined;
  const { items: oldItems, ...oldMembers } = oldBenefit as { items: unknown[] };
  const { items: newItems, ...newMembers } = newBenefit as { items: unknown[] };
  return (
    isDeepStrictEqual(oldMembers, newMembers) &&
    isDeepStrictEqual(newItems.slice(0, oldItems.length), oldItems)
  );
}
