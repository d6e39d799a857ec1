import { Document, isMap, isScalar, isSeq, type Node, visit, type YAMLMap } from 'yaml';
import type { DraftItem } from './draft-benefit.js';

/** Members that read best on one line. */
const onOneLine = new Set([
  'clause',
  'test',
  'amount',
  'applicants',
  'stacking',
  'contact',
  'windows',
  'materials',
]);

/** Drafted items as the lines of a YAML list, with remarks above the members that they refer to. */
export function itemLines(drafts: readonly DraftItem[]): string[] {
  const document = new Document(
    drafts.map(({ item }) => item),
    { schema: 'core', aliasDuplicateObjects: false },
  );
  visit(document, {
    Pair: (_, { key, value }) => {
      if (!isScalar(key) || !onOneLine.has(String(key.value))) return;
      if (isMap(value)) value.flow = true;
      if (isSeq(value)) for (const one of value.items) if (isMap(one)) one.flow = true;
      if (isSeq(value) && key.value === 'applicants') value.flow = true;
    },
  });
  if (isSeq(document.contents)) {
    for (const [at, node] of document.contents.items.entries()) {
      const draft = drafts[at];
      if (!isMap(node) || !draft) continue;
      remark(node, draft.remarks);
      remarkEach(node, 'conditions', draft.conditionRemarks);
      remarkEach(node, 'awards', draft.awardRemarks);
    }
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: true }).trimEnd().split('\n');
}

function remarkEach(item: YAMLMap, name: string, remarks: readonly (string | undefined)[]): void {
  const list = item.get(name, true) as unknown;
  if (!isSeq(list)) return;
  for (const [at, node] of list.items.entries()) {
    const text = remarks[at];
    if (text !== undefined) remark(node as Node, [text]);
  }
}

function remark(node: Node, texts: readonly string[]): void {
  if (texts.length > 0) node.commentBefore = texts.map((text) => ` ${text.replace(/\s+/g, ' ')}`).join('\n');
}
