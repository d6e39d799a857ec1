import { isMap, isScalar, isSeq, type Node, parseDocument, type YAMLMap } from 'yaml';
import { yamlPart } from './yaml-part.js';

/** A digest to write, and its reference. */
export interface DigestAt {
  path: readonly (string | number)[];
  digest: string;
}

/**
 * Writes digests into the YAML of an answer or a guide, next to their anchors. All other characters of the file are
 * kept.
 *
 * @param text - A YAML file, or a Markdown file with YAML front matter.
 * @returns `undefined` if a reference cannot be found in the text, as in front matter of another form.
 */
export function writeDigests(text: string, digests: readonly DigestAt[]): string | undefined {
  const part = yamlPart(text);
  if (!part) return undefined;
  const { start, end } = part;
  const document = parseDocument(text.slice(start, end), { schema: 'core' });
  const edits: Edit[] = [];
  for (const { path, digest } of digests) {
    const pointer = nodeAt(document.contents, path);
    const edit = isMap(pointer) ? editOf(pointer, digest, text.slice(start, end)) : undefined;
    if (edit === undefined) return undefined;
    edits.push({ ...edit, from: edit.from + start, to: edit.to + start });
  }
  // From the end, so that earlier offsets stay valid.
  return edits
    .sort((a, b) => b.from - a.from)
    .reduce((written, { from, to, words }) => written.slice(0, from) + words + written.slice(to), text);
}

interface Edit {
  from: number;
  to: number;
  words: string;
}

function editOf(pointer: YAMLMap, digest: string, yaml: string): Edit | undefined {
  const value = (name: string) => pointer.items.find(({ key }) => isScalar(key) && key.value === name)?.value;
  const known = rangeOf(value('digest'));
  // YAML would parse digits alone, or with one e, as a number.
  const words = /[a-df]/.test(digest) ? digest : `"${digest}"`;
  if (known) return { from: known[0], to: known[1], words };
  const anchor = rangeOf(value('anchor'));
  if (!anchor) return undefined;
  const [, to] = anchor;
  if (pointer.flow) return { from: to, to, words: `, digest: ${words}` };
  const key = pointer.items.find((item) => isScalar(item.key) && item.key.value === 'anchor')?.key;
  const keyRange = rangeOf(key);
  if (!keyRange) return undefined;
  const column = keyRange[0] - (yaml.lastIndexOf('\n', keyRange[0] - 1) + 1);
  const lineEnd = yaml.includes('\r\n') ? '\r\n' : '\n';
  return { from: to, to, words: `${lineEnd}${' '.repeat(column)}digest: ${words}` };
}

function rangeOf(node: unknown): [number, number] | undefined {
  if (!isScalar(node) || !node.range) return undefined;
  return [node.range[0], node.range[1]];
}

function nodeAt(root: Node | null, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((node, step) => {
    if (isMap(node) || isSeq(node)) return node.get(step, true);
    return undefined;
  }, root);
}
