import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { normalizeDocumentNumber } from '@mingce/schema/grammar';
/** Where the real documents lie, if they are there: beside the repository, never in it. */
export const dataFolder = fileURLToPath(new URL('../../../../shared/data/', import.meta.url));
export function hasData() {
  return existsSync(dataFolder);
}
export function readDocuments(file) {
  return lines(`${file}.jsonl.gz`).map(documentOf);
}
export function readQuestions(file) {
  return lines(`${file}.jsonl`);
}
function lines(file) {
  const bytes = readFileSync(`${dataFolder}${file}`);
  const text = file.endsWith('.gz') ? gunzipSync(bytes).toString('utf8') : bytes.toString('utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}
const regionCodes = {
  国家: '000000',
  北京: '110000',
  上海: '310000',
  浙江: '330000',
  山东: '370000',
  河南: '410000',
  广东: '440000',
  重庆: '500000',
};
function documentOf(row) {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(row.date) && row.date >= '1900' ? row.date : '1900-01-01';
  return {
    id: row.id,
    title: row.title,
    ...(row.docNo ? { documentNumber: normalizeDocumentNumber(row.docNo) ?? row.docNo } : {}),
    region: regionCodes[row.region] ?? '990000',
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
/** A clause begins with 第N条; text without articles is cut at its lines. */
function splitClauses(text) {
  const clauses = [];
  const article = /^\s*(第[零〇一二三四五六七八九十百千0-9]+条(?:之[一二三四五六七八九十]+)?)\s*/;
  const hasArticles = text.split('\n').some((line) => article.test(line));
  for (const line of text.split('\n')) {
    const match = article.exec(line);
    const last = clauses[clauses.length - 1];
    if (match || !hasArticles || !last) {
      clauses.push({
        anchor: `c-${clauses.length + 1}`,
        label: match?.[1] ?? '',
        text: match ? line.slice(match[0].length) : line,
      });
    } else last.text += `\n${line}`;
  }
  return clauses.filter((clause) => clause.text.trim() !== '');
}
//# sourceMappingURL=corpora.js.map
