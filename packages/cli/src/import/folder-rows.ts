import { basename, extname } from 'node:path';
import { splitFrontMatter } from '@mingce/content';
import { parseFrontMatter } from '../sources/parse-front-matter.js';
import type { ParsedYaml } from '../sources/parse-yaml.js';
import { readTextFile } from '../sources/read-text-file.js';
import { type FoundFile, walkFolder } from '../sources/walk-folder.js';
import { type FoundTitle, findTitle } from './find-title.js';
import { plainLine } from './html-to-markdown.js';
import { jsonRows } from './json-rows.js';
import type { Row, RowFault, SourceRow } from './rows.js';

/**
 * The documents of a folder: Markdown and plain text, one in each file, and files of JSON or JSON Lines. Every other file
 * is named with the reason why it is passed over.
 */
export async function* folderRows(dir: string, signal: AbortSignal): AsyncGenerator<Row> {
  const { files, hidden, faults } = await walkFolder(dir, { signal });
  for (const fault of faults) yield { place: fault.file ?? dir, faults: [fault] };
  for (const path of hidden) yield passedOver(path, 'import.hiddenFile');
  for (const file of files) {
    signal.throwIfAborted();
    const extension = extname(file.path).toLowerCase();
    if (extension === '.md' || extension === '.markdown') yield markdownRow(dir, file);
    else if (extension === '.txt') yield textRow(dir, file);
    else if (/\.(?:jsonl|ndjson|json)(?:\.gz)?$/i.test(file.path)) yield* jsonRows(dir, signal, file.path);
    else yield passedOver(file.path, codeFor(extension), extension);
  }
}

function codeFor(extension: string): string {
  if (/^\.(?:csv|tsv|xlsx?|et|ods)$/.test(extension)) return 'import.tableFile';
  if (/^\.(?:docx?|wps|rtf|odt|pdf|ofd|pptx?|html?|mht(?:ml)?|mdx|rst|adoc|org|textile)$/.test(extension))
    return 'import.officeFile';
  if (/^\.(?:zip|rar|7z|tar|t?gz|bz2|xz)$/.test(extension)) return 'import.archiveFile';
  if (/^\.(?:xml|sql|db|dbf|mdb|accdb|sqlite3?|bak|dmp)$/.test(extension)) return 'import.databaseFile';
  return 'import.otherFile';
}

function passedOver(file: string, code: string, extension = ''): RowFault {
  return {
    place: file,
    faults: [{ code, severity: 'warning', facts: { extension }, file }],
    isPassedOver: true,
  };
}

/** Fields of a Markdown file: `path`, `name`, `title` (first heading or line that can be one, else the name), `text`, and its front matter. */
function markdownRow(dir: string, file: FoundFile): Row {
  const { text, faults } = readTextFile(dir, file);
  if (text === undefined) return { place: file.path, faults };
  const parts = splitFrontMatter(text);
  if (parts.isUnclosed) {
    const fault = {
      code: 'frontMatter.unclosed',
      severity: 'error',
      facts: {},
      file: file.path,
      line: 1,
    } as const;
    return { place: file.path, faults: [fault] };
  }
  const front = readFront(parts, file.path);
  if (front && front.faults.length > 0) return { place: file.path, faults: front.faults };
  const value = front?.value;
  const isFields = typeof value === 'object' && value !== null && !Array.isArray(value);
  const own: Record<string, unknown> = isFields ? { ...value } : {};
  if (front && !isFields) {
    const line = parts.frontLine;
    const fault = { code: 'yaml.notMapping', severity: 'error', facts: {}, file: file.path, line } as const;
    // A horizontal rule at the head of a text opens no front matter; empty front matter is ignored.
    if ((parts.front ?? '').trim() !== '') return { place: file.path, faults: [fault] };
  }
  const { markdown, markdownLine } = parts;
  const heading = /^#{1,2}[ \t]+(.+?)[ \t#]*$/m.exec(markdown)?.[1];
  const isTitled = titleFields.some((name) => name in own);
  const inText = heading === undefined && !isTitled ? findTitle(markdown, () => false) : undefined;
  const found = withTitle(fileFields(file.path, markdown), inText ?? (heading ? { title: heading } : {}));
  const { title: _, ...untitled } = found;
  const fields = { ...(isTitled ? untitled : found), ...own };
  return rowOf(file, fields, 'markdown', {
    textLine: markdownLine,
    lineOf: (field) => (field in own ? front?.lineOf([field]) : undefined),
  });
}

const titleFields = ['title', '标题', '文件标题', '文件名称'];

/** `公开方式：不公开` with the colon of a Chinese keyboard is meant as a field by its author. */
function readFront(parts: ReturnType<typeof splitFrontMatter>, file: string): ParsedYaml | undefined {
  const front = parseFrontMatter(parts, file);
  if (parts.form !== 'yaml' || parts.front === undefined) return front;
  const mended = parts.front.replace(/^([\w\u4e00-\u9fff]{1,20})：[ \t]*/gm, '$1: ');
  if (mended === parts.front) return front;
  const again = parseFrontMatter({ ...parts, front: mended }, file);
  return again && again.faults.length === 0 ? again : front;
}

/** Fields of a plain text: `path`, `name`, `title` (in its first lines, else the name), `text` and the number above the title. */
function textRow(dir: string, file: FoundFile): Row {
  const { text, faults } = readTextFile(dir, file);
  if (text === undefined) return { place: file.path, faults };
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  // Even an unusual first line of a plain text is a better title than the name of a file.
  const found = findTitle(plain, () => true);
  return rowOf(file, withTitle(fileFields(file.path, plain), found ?? {}), 'text', {
    textLine: 1,
    lineOf: () => undefined,
  });
}

/** The title of the text itself instead of the name of the file, and the number above it. */
function withTitle(fields: Record<string, unknown>, found: Partial<FoundTitle>): Record<string, unknown> {
  const { documentNumber, ...rest } = found;
  return { ...fields, ...rest, ...(documentNumber === undefined ? {} : { 文号: documentNumber }) };
}

const datedName = /^((?:19|20)\d{2}-\d{2}-\d{2})[-_ ](.+)$/;

/** Fields from the name of a file: Jekyll's have the date of publication in front. */
function fileFields(path: string, text: string): Record<string, unknown> {
  const name = basename(path).replace(/\.\w+$/, '');
  const [, fileDate, rest = name] = datedName.exec(name) ?? [];
  return { path, name, title: plainLine(rest), text, ...(fileDate ? { fileDate } : {}) };
}

function rowOf(
  file: FoundFile,
  fields: Record<string, unknown>,
  form: 'markdown' | 'text',
  rest: Pick<SourceRow, 'textLine' | 'lineOf'> & { textLine: number },
): SourceRow {
  return { place: file.path, file: file.path, fields, form, ...rest };
}
