import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { MingceError } from '@mingce/schema/errors';
import { personalDetailsIn } from '../../answers/personal-details.js';
import { keyOf } from '../../import/tables/column-names.js';
import { csvTables } from '../../import/tables/csv-table.js';
import type { Table } from '../../import/tables/table.js';
import { xlsxTables } from '../../import/tables/xlsx-tables.js';
import { decodeText } from '../../sources/decode-text.js';
import { errorCode } from '../../sources/unreadable.js';

export interface LoggedQuestion {
  text: string;
  count: number;
}

export interface QuestionLog {
  /** Each wording once, most frequent first; personal data is masked in all of them. */
  questions: LoggedQuestion[];
  masked: number;
}

const questionNames = new Set(
  [
    'question',
    'query',
    'q',
    'text',
    'keyword',
    'keywords',
    'search',
    '问题',
    '提问',
    '咨询内容',
    '内容',
    '检索词',
    '搜索词',
    '关键词',
    '查询',
  ].map(keyOf),
);
const countNames = new Set(['count', 'times', 'hits', '次数', '数量', '提问次数', '搜索次数'].map(keyOf));

/** Maximum number of lines of a log; for a longer log, a month or a week of it is enough. */
const mostLines = 200_000;

/**
 * Reads the questions of visitors: one per line, separated values or a sheet with a column of questions, or JSON Lines.
 * Personal data is masked before any other processing.
 *
 * @throws MingceError `reportQa.noLog`, `reportQa.noQuestions`, `reportQa.longLog`, or a fault of the file.
 */
export async function readQuestionLog(path: string): Promise<QuestionLog> {
  const file = basename(path);
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw new MingceError('reportQa.noLog', { file, reason: errorCode(cause) ?? String(cause) }, { cause });
  });
  const lines = await linesOf(bytes, file);
  if (lines.length > mostLines) throw new MingceError('reportQa.longLog', { file, limit: mostLines });
  const counts = new Map<string, number>();
  let masked = 0;
  for (const { text, count } of lines) {
    const plain = text.replace(/\s+/g, ' ').trim();
    if (!/[\p{L}\p{N}]/u.test(plain)) continue;
    const safe = maskedText(plain);
    if (safe !== plain) masked += count;
    counts.set(safe, (counts.get(safe) ?? 0) + count);
  }
  if (counts.size === 0) throw new MingceError('reportQa.noQuestions', { file });
  const questions = Array.from(counts, ([text, count]) => ({ text, count }));
  return { questions: questions.sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1)), masked };
}

function maskedText(text: string): string {
  let masked = '';
  let from = 0;
  for (const { start, end } of personalDetailsIn(text)) {
    masked += `${text.slice(from, start)}×××`;
    from = end;
  }
  return masked + text.slice(from);
}

async function linesOf(bytes: Uint8Array, file: string): Promise<LoggedQuestion[]> {
  if (/\.xlsx$/i.test(file)) return fromTables(await xlsxTables(bytes, file), file);
  if (/\.(?:csv|tsv)$/i.test(file)) return fromTables(await csvTables(bytes, file), file);
  const decoded = decodeText(bytes);
  if (!decoded.ok) throw new MingceError('import.notTextTable', { file });
  const lines = decoded.text.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
  if (!/\.(?:jsonl|ndjson)$/i.test(file)) return lines.map((text) => ({ text, count: 1 }));
  return lines.flatMap((line, at) => (line.trim() === '' ? [] : [fromJson(line, at + 1, file)]));
}

function fromJson(line: string, number: number, file: string): LoggedQuestion {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    throw new MingceError('reportQa.badLine', { file, line: number }, { cause });
  }
  if (typeof value === 'string') return { text: value, count: 1 };
  const members = Object.entries(typeof value === 'object' && value !== null ? value : {});
  const text = members.find(([name, one]) => questionNames.has(keyOf(name)) && typeof one === 'string')?.[1];
  if (typeof text !== 'string') throw new MingceError('reportQa.badLine', { file, line: number });
  return { text, count: countIn(members.find(([name]) => countNames.has(keyOf(name)))?.[1]) };
}

/** A table without a known header has its questions in the first column. */
function fromTables(tables: readonly Table[], file: string): LoggedQuestion[] {
  const rows = tables.flatMap((table) => table.rows);
  const header = rows.findIndex(({ cells }) => cells.some((cell) => questionNames.has(keyOf(cell))));
  const names = rows[header]?.cells.map(keyOf) ?? [];
  if (header < 0 && rows.some(({ cells }) => cells.length > 2)) {
    throw new MingceError('reportQa.noColumn', {
      file,
      found: (rows[0]?.cells ?? []).slice(0, 8).join('、'),
    });
  }
  const column = Math.max(
    0,
    names.findIndex((name) => questionNames.has(name)),
  );
  const counts = names.findIndex((name) => countNames.has(name));
  return rows
    .slice(header + 1)
    .map(({ cells }) => ({ text: cells[column] ?? '', count: counts < 0 ? 1 : countIn(cells[counts]) }));
}

function countIn(value: unknown): number {
  const count = Math.floor(Number(value));
  return count > 0 ? count : 1;
}
