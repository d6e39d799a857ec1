import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Suite } from './suite.js';

const places = ['示例省', '示例市', '示例县', '示例区', '东示例乡', '西示例镇'];
const subjects = [...'养老幼教医保住房就业创业税费环保农田水利道路消防文旅科技人才社区市场'];
const forms = ['条例', '办法', '规定', '实施细则'];
const verbs = ['应当', '可以', '不得', '负责', '鼓励', '给予', '公开', '登记', '核查', '补贴'];
const nouns = [...'申请材料资金期限标准机构单位个人费用服务设施合同名单证明报告场所岗位项目计划'];

/** Numbers that are the same on every machine (mulberry32). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/**
 * Writes made-up regulations and questions about them, for machines without the real ones. Their sizes and times are
 * meaningful; their relevance says nothing about real language.
 */
export function makeCorpus(folder: string, documents: number): { documents: Suite; articles: Suite } {
  const next = numbers(990100);
  const pick = (from: readonly string[]) => from[next(from.length)] ?? '';
  const word = (from: readonly string[]) => pick(from) + pick(from);
  const rows = Array.from({ length: documents }, (_, at) => {
    const title = `${pick(places)}${word(subjects)}${word(subjects)}${pick(forms)}（第${at + 1}号）`;
    const articles = Array.from({ length: 3 + next(20) }, () =>
      Array.from(
        { length: 2 + next(4) },
        () => `${word(subjects)}${pick(verbs)}${word(nouns)}${word(nouns)}`,
      ),
    ).map((sentences) => `${sentences.join('，')}。`);
    const day = `20${10 + next(15)}-0${1 + next(9)}-1${next(10)}`;
    return { id: `made${at}`, title, kind: '地方性法规', region: '', date: day, articles };
  });
  const label = (at: number) => `第${at + 1}条`;
  const phrase = (text: string) => text.slice(0, 14);
  mkdirSync(folder, { recursive: true });
  const put = (name: string, lines: readonly unknown[]) => {
    const file = join(folder, name);
    writeFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
    return file;
  };
  const documentsFile = put(
    'documents.jsonl',
    rows.map(({ articles, ...row }) => ({
      ...row,
      text: articles.map((text, at) => `${label(at)} ${text}`).join('\n'),
    })),
  );
  const articlesFile = put(
    'articles.jsonl',
    rows.flatMap(({ id, articles }) =>
      articles.map((text, at) => ({ id: `${id}#${at + 1}`, docId: id, article: label(at), text })),
    ),
  );
  const asked = rows.filter((_, at) => at % Math.ceil(documents / 40) === 0);
  const knownItems = put(
    'known-items.jsonl',
    asked.flatMap(({ id, title, articles }) => [
      { id: `${id}-title`, style: 'title', query: title, relevant: [id] },
      { id: `${id}-phrase`, style: 'phrase', query: phrase(articles[2] ?? ''), relevant: [id] },
    ]),
  );
  const toArticles = put(
    'to-articles.jsonl',
    asked.map(({ id, articles }) => ({
      id: `${id}-article`,
      style: 'phrase',
      query: phrase(articles[1] ?? ''),
      relevant: [`${id}#2`],
    })),
  );
  return {
    documents: { name: 'made', level: 'documents', documents: [documentsFile], questions: [knownItems] },
    articles: {
      name: 'made articles',
      level: 'articles',
      documents: [documentsFile, articlesFile],
      questions: [toArticles],
    },
  };
}
