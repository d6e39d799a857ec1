import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { normalizeDocumentNumber } from '@mingce/schema/grammar';
import { regions } from '@mingce/schema/vocabulary';
import type { SearchClause, SearchDocument } from '../src/types.js';

/** The folder of the real documents, if it exists: beside the repository, never in it. */
export const dataFolder = fileURLToPath(new URL('../../../../shared/data/', import.meta.url));

export interface Question {
  id: string;
  style?: string;
  query: string;
  relevant: string[];
  alsoHoldsAnswer?: string[];
}

export interface Row {
  id: string;
  title: string;
  region: string;
  date: string;
  text: string;
  kind: string;
  docNo?: string;
  issuer?: string;
  expired?: boolean;
}

export function hasData(): boolean {
  return existsSync(dataFolder);
}

export function readDocuments(file: 'regulations' | 'government'): SearchDocument[] {
  return lines<Row>(`${file}.jsonl.gz`).map(documentOf);
}

export function readQuestions(file: string): Question[] {
  return lines<Question>(`${file}.jsonl`);
}

function lines<T>(file: string): T[] {
  const bytes = readFileSync(`${dataFolder}${file}`);
  const text = file.endsWith('.gz') ? gunzipSync(bytes).toString('utf8') : bytes.toString('utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}

/** A document of the corpora as search sees it. */
export function documentOf(row: Row): SearchDocument {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(row.date) && row.date >= '1900' ? row.date : '1900-01-01';
  return {
    id: row.id,
    title: row.title,
    ...(row.docNo ? { documentNumber: normalizeDocumentNumber(row.docNo) ?? row.docNo } : {}),
    region: regionOf(row),
    issuers: [row.issuer || '示例机关'],
    topics: [],
    genre: row.kind,
    policyKind: 'general',
    audiences: [],
    needs: [],
    publishedOn: date,
    ...(row.expired ? { repealedOn: date } : {}),
    interpretations: 0,
    answers: 0,
    services: 0,
    clauses: splitClauses(row.text),
  };
}

/** The corpora record provinces only; a city's name is at the beginning of the titles of its documents. */
export function regionOf({ region = '', title = '' }: { region?: string; title?: string }): string {
  if (region === '国家') return '000000';
  const province = regions.find(({ code, label }) => code.endsWith('0000') && label.startsWith(region));
  if (region === '' || !province) return '990000';
  const city = regions.find(
    ({ code, label }) =>
      code.slice(0, 2) === province.code.slice(0, 2) && code.slice(2, 4) !== '00' && title.startsWith(label),
  );
  return city?.code ?? province.code;
}

const numeral = '[零〇一二三四五六七八九十百千0-9]+';
const articlePattern = new RegExp(`^\\s*(第${numeral}条(?:之${numeral})?)\\s*`);
const divisionPattern = new RegExp(`^\\s*第${numeral}(编|分编|章|节)\\s*(\\S.{0,30})$`);
const divisions = ['编', '分编', '章', '节'];

/**
 * Splits a text into clauses: each begins with 第N条 and records its 编, 章 and 节. Text without articles is split by lines.
 */
function splitClauses(text: string): SearchClause[] {
  const clauses: SearchClause[] = [];
  const lines = text.split('\n');
  const hasArticles = lines.some((line) => articlePattern.test(line));
  let within: string[] = [];
  for (const line of lines) {
    const [, division = '', title = ''] = (hasArticles && divisionPattern.exec(line)) || [];
    if (title !== '') {
      const depth = divisions.indexOf(division);
      within = [...divisions.slice(0, depth).map((_, at) => within[at] ?? ''), title.trim()];
      continue;
    }
    const [begin = '', label = ''] = articlePattern.exec(line) ?? [];
    const last = clauses[clauses.length - 1];
    if (label !== '' || !hasArticles || !last) {
      const context = within.filter((part) => part !== '').join('。');
      clauses.push({
        anchor: `c-${clauses.length + 1}`,
        label,
        text: line.slice(begin.length),
        ...(context === '' ? {} : { context }),
      });
    } else last.text += `\n${line}`;
  }
  return clauses.filter((clause) => clause.text.trim() !== '');
}
