import type { Clause, ClauseKind, ContentNode } from '@mingce/schema';

/** An entry of the table of contents. */
export interface OutlineEntry {
  anchor: string;
  label?: string;
  title?: string;
  children: OutlineEntry[];
}

const divisions: readonly ClauseKind[] = [
  'part',
  'chapter',
  'section',
  'heading',
  'level1',
  'level2',
  'attachment',
];

/**
 * The table of contents: parts to sections, headings, 一、 and （一）, attachments; articles only if there are no divisions.
 */
export function outline(body: readonly ContentNode[]): OutlineEntry[] {
  const showsArticles = !hasChapters(body);
  return entries(body, showsArticles ? [...divisions, 'article'] : divisions);
}

function entries(nodes: readonly ContentNode[], kinds: readonly ClauseKind[]): OutlineEntry[] {
  return nodes
    .filter((node) => node.type === 'clause')
    .flatMap((clause) => (isShown(clause, kinds) ? [entry(clause, kinds)] : entries(clause.children, kinds)));
}

/** Below 一、 a （一） without a title is a sentence and no entry. */
function isShown({ kind, title, children }: Clause, kinds: readonly ClauseKind[]): boolean {
  if (!kinds.includes(kind)) return false;
  return kind !== 'level2' || title !== undefined || children.some(({ type }) => type === 'clause');
}

function entry({ anchor, label, title, children }: Clause, kinds: readonly ClauseKind[]): OutlineEntry {
  return {
    anchor,
    ...(label === undefined ? {} : { label }),
    ...(title === undefined ? {} : { title }),
    children: entries(children, kinds),
  };
}

function hasChapters(nodes: readonly ContentNode[]): boolean {
  return nodes.some(
    (node) =>
      node.type === 'clause' &&
      (node.kind === 'part' || node.kind === 'chapter' || hasChapters(node.children)),
  );
}
