import { splitFrontMatter } from '@mingce/content';

/** Range of the YAML in a file: in front matter between `---`, or the whole file. */
export function yamlPart(text: string): { start: number; end: number } | undefined {
  const { form, front, frontLine } = splitFrontMatter(text);
  if (front === undefined) return { start: 0, end: text.length };
  if (form !== 'yaml') return undefined;
  // The parts have normalized line ends, so offsets are determined by lines.
  const starts = [0, ...[...text.matchAll(/\r\n?|\n/g)].map((end) => end.index + end[0].length)];
  const last = frontLine - 1 + (front.match(/\n/g)?.length ?? 0);
  return {
    start: starts[frontLine - 1] ?? 0,
    end: starts[last + (front.endsWith('\n') ? 0 : 1)] ?? text.length,
  };
}
