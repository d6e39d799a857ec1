import { bodyToMarkdown, markdownWithoutHtml, type PlainMarkdown } from './html-to-markdown.js';
import type { FieldRule } from './mapping-types.js';
import { type Republication, takeRepublication } from './republication.js';
import type { SourceRow } from './rows.js';

/** The text of a row as Markdown, and what was found around it. */
export interface Body {
  markdown: string;
  /** The text of the source, with its lines unchanged. */
  raw: string;
  images: number;
  /** Words that the source has struck through or hides; they are not part of the text. */
  unseen: readonly string[];
  republication: Republication;
}

const markdownSigns = /^#{1,6}\s|^\|.+\||^[-*+] |\*\*|\]\(|^>/m;

/** Reads the text of a row: plain text, Markdown or HTML, whichever it is. */
export function readBody(row: SourceRow, rule: FieldRule | undefined, title: string): Body {
  const raw = rawText(row, rule);
  const form = rule?.as ?? row.form ?? (markdownSigns.test(raw) ? 'markdown' : 'text');
  const {
    markdown,
    images,
    unseen = [],
  } = form === 'markdown' ? fromMarkdown(raw, title) : bodyToMarkdown(raw);
  const republication = takeRepublication(markdown);
  const text = republication.text.replace(/\n{3,}/g, '\n\n').trim();
  return { markdown: text === '' ? '' : `${text}\n`, raw, images, unseen, republication };
}

function rawText({ fields }: SourceRow, rule: FieldRule | undefined): string {
  const value = rule?.from
    ?.map((name) => fields[name])
    .find((field) =>
      Array.isArray(field) ? field.length > 0 : typeof field === 'string' && field.trim() !== '',
    );
  const text = Array.isArray(value) ? value.filter((line) => typeof line === 'string').join('\n') : value;
  return typeof text === 'string' ? text.replace(/\r\n?|[\v\f]/g, '\n') : '';
}

/** HTML comments are some tool's marks, and a heading that repeats the title is already in the front matter. */
function fromMarkdown(text: string, title: string): PlainMarkdown {
  // Escapes and entities that were escaped once more: Markdown itself reads one level of entities.
  const once = text
    .replace(/\\u([0-9a-fA-F]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/(?:\\r)?\\n(?![A-Za-z])|\\r(?![A-Za-z])/g, '\n')
    .replace(/\\t(?![A-Za-z])/g, ' ')
    .replace(/&amp;(?=(?:[a-z]{2,8}|#\d{1,7}|#x[0-9a-f]{1,6});)/gi, '&');
  const { markdown, ...rest } = markdownWithoutHtml(once);
  const plain = markdown.trimStart();
  const heading = /^#{1,2}[ \t]+(.+?)[ \t#]*(?:\n|$)/.exec(plain);
  return { markdown: heading?.[1]?.trim() === title ? plain.slice(heading[0].length) : plain, ...rest };
}
