import { isMap, isScalar, parseDocument } from 'yaml';
import { yamlPart } from './yaml-part.js';

/**
 * Writes the number of requests into an answer: replaces the existing number, or inserts a line before `publishedOn`.
 * All other characters of the file are kept.
 *
 * @param text - A Markdown file with YAML front matter.
 * @returns `undefined` if the front matter has another form.
 */
export function writeAsked(text: string, asked: number): string | undefined {
  const part = yamlPart(text);
  if (!part) return undefined;
  const { contents } = parseDocument(text.slice(part.start, part.end), { schema: 'core' });
  if (!isMap(contents) || contents.flow) return undefined;
  const pairOf = (name: string) => contents.items.find(({ key }) => isScalar(key) && key.value === name);
  const known = pairOf('asked');
  if (known) {
    if (!isScalar(known.value) || !known.value.range) return undefined;
    const [from, to] = known.value.range;
    return text.slice(0, part.start + from) + String(asked) + text.slice(part.start + to);
  }
  const published = pairOf('publishedOn')?.key;
  if (!isScalar(published) || !published.range) return undefined;
  const at = part.start + published.range[0];
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  return `${text.slice(0, at)}asked: ${asked}${lineEnd}${text.slice(at)}`;
}
