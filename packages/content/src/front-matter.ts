/** A source file taken apart: the YAML between the `---` lines, if there is any, and the Markdown below it. */
export interface SourceParts {
  yaml?: string;
  /** Line of the file on which the YAML begins, from 1. */
  yamlLine: number;
  markdown: string;
  /** Line of the file on which the Markdown begins, from 1. */
  markdownLine: number;
}

/**
 * Splits front matter from text; a byte-order mark and CRLF do no harm. Without a closing `---` line there is no front
 * matter, and the whole file is text.
 */
export function splitFrontMatter(text: string): SourceParts {
  const source = text.replace(/^\uFEFF/, '');
  const opening = /^---[ \t]*(?:\r\n|\n|\r)/.exec(source);
  if (!opening) return { yamlLine: 1, markdown: source, markdownLine: 1 };
  const start = opening[0].length;
  const closing = /^(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r|$)/m.exec(source.slice(start));
  if (!closing) return { yamlLine: 1, markdown: source, markdownLine: 1 };
  const yaml = source.slice(start, start + closing.index);
  const markdown = source.slice(start + closing.index + closing[0].length);
  const linesBefore = source.slice(0, source.length - markdown.length).match(/\r\n|\n|\r/g)?.length ?? 0;
  return { yaml, yamlLine: 2, markdown, markdownLine: linesBefore + 1 };
}
