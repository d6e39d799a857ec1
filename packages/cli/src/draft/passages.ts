import type { Clause, ClauseKind, ContentNode, Table } from '@mingce/schema/types';
import { blockText } from './block-text.js';

/** The direct text of a clause, with its position. */
export interface Passage {
  /** Anchor; empty for text outside all clauses. */
  anchor: string;
  kind: ClauseKind | 'outside';
  /** The position in the form of a citation: 第六条, 二、（一）; empty outside. */
  label: string;
  /** Its own number alone: （一）. */
  number: string;
  title: string;
  /** The enclosing clauses, the outermost first. */
  around: readonly Clause[];
  /** The words that introduce it as an item: 申请人应当提交下列材料：; empty if there are none. */
  lead: string;
  sentences: readonly string[];
  tables: readonly Table[];
}

/** Maximum number of clauses of a covering notice, whose substance is in the text that it passes on. */
const fewClauses = 5;

/**
 * The passages of a text in reading order. Attachments, mostly forms or lists, are left out, unless the text is only
 * a cover for them.
 */
export function passagesOf(body: readonly ContentNode[]): Passage[] {
  const main = body.filter((node) => node.type !== 'clause' || node.kind !== 'attachment');
  const own = walk(main, []);
  return own.filter(({ anchor }) => anchor !== '').length >= fewClauses ? own : walk(body, []);
}

function walk(nodes: readonly ContentNode[], around: readonly Clause[]): Passage[] {
  const clause = around.at(-1);
  const parent = around.at(-2);
  const own = nodes.filter((node) => node.type !== 'clause');
  const sentences = saidBelowHeadings(own.flatMap(blockText), clause !== undefined);
  const passage: Passage = {
    anchor: clause?.anchor ?? '',
    kind: clause?.kind ?? 'outside',
    label: labelOf(around),
    number: clause?.label ?? '',
    title: titleOf(clause),
    around: around.slice(0, -1),
    lead: parent && clause && isItem(clause) ? leadOf(parent) : '',
    sentences,
    tables: own.filter((node) => node.type === 'table'),
  };
  const isBare = sentences.length === 0 && passage.tables.length === 0 && passage.title === '';
  const inner = nodes.filter((node) => node.type === 'clause');
  return [
    ...(isBare ? [] : [passage]),
    ...inner.flatMap((child) => walk(child.children, [...around, child])),
  ];
}

/** 总　则 is 总则. */
function titleOf(clause: Clause | undefined): string {
  const title = tidy(clause?.title ?? '');
  return /^\p{Script=Han} \p{Script=Han}$/u.test(title) ? title.replace(' ', '') : title;
}

/** The sentences of a clause; those below a line that only names people are prefixed with it. */
function saidBelowHeadings(lines: readonly string[], isInClause: boolean): string[] {
  let whom = '';
  return lines.flatMap((line, index) => {
    if (isFragment(line) && !(isInClause && index === 0)) {
      whom = isInClause && namesPeople.test(line.trim()) ? `${tidy(line)}：` : '';
      return [];
    }
    return sentencesOf(line)
      .filter((sentence) => !isFormality(sentence))
      .map((sentence) => (/^[（(]/.test(sentence) ? sentence : `${whom}${sentence}`));
  });
}

/** 纳入资助范围的居民: a heading that names the people in the lines below it. */
const namesPeople =
  /^[^，。；：]{2,}(?:人员|居民|学生|毕业生|企业|单位|机构|家庭|对象|职工|商户|农户|[^工]人|者|儿童)(?:（[^（）]*）)?$/;

/** A line without the end of a sentence: a signature, a title in the text, a cell of a table that lost its lines. */
function isFragment(line: string): boolean {
  const text = line.trim();
  if (/\.(?:docx?|xlsx?|pdf|wps|zip|rar)$/i.test(text)) return true;
  return text.length < 40 && !/[。；：！？…”.;:!?，,、]$/.test(text);
}

/** 项 and 目 continue what is above them; so does （一） without a title. */
function isItem({ kind, title }: Clause): boolean {
  return kind === 'item' || kind === 'subitem' || (/^level[2-5]$/.test(kind) && title === undefined);
}

function leadOf({ children }: Clause): string {
  const lines = children.filter((node) => node.type !== 'clause').flatMap(blockText);
  const last = sentencesOf(lines.at(-1) ?? '').at(-1) ?? '';
  return /[：:]$/.test(last) ? last : '';
}

function labelOf(around: readonly Clause[]): string {
  const article = around.map(({ kind }) => kind).lastIndexOf('article');
  const named = (article < 0 ? around : around.slice(article)).filter(({ kind }) => kind !== 'paragraph');
  return named.map(({ label = '' }) => label).join('');
}

/** Complete sentences; a sentence with a long list is split at its semicolons. */
export function sentencesOf(text: string): string[] {
  const whole = tidy(text).match(/[^。！？]+[。！？]?[”’」』）]*/g) ?? [];
  return (
    whole
      .flatMap((sentence) => (sentence.length > 120 ? (sentence.match(/[^；;]+[；;]?/g) ?? []) : [sentence]))
      // 答： names the speaker and is not part of a sentence; 同时， refers to a sentence that is not quoted.
      .map((sentence) =>
        sentence
          .replace(/^[\s。！？，；：]+|[；;，,\s]+$/g, '')
          .replace(/^(?:答[：:]|(?:同时|此外|另外)[，,])/, ''),
      )
      .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence))
  );
}

/** One line without layout spaces beside Chinese characters, and without invisible characters. */
export function tidy(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\u2028\u2029\s]+/gu, ' ')
    .replace(/(?<=[、。，；：！？（《“]) | (?=[、。，；：！？）》”])/g, '')
    .trim();
}

/** A sentence about adoption, signature or the office in charge, not about the content. */
function isFormality(sentence: string): boolean {
  if (/^[（(]?(?:责任|牵头|配合)(?:单位|部门)[：:]/.test(sentence)) return true;
  if (/^[（(].*(?:负责|牵头|配合|完成时限|落实).*[）)]$/.test(sentence)) return true;
  return (
    (/^.{0,40}\d{4}年\d{1,2}月\d{1,2}日.{0,80}(?:通过|批准|公布|发布|修正|修订|施行)[）)。]?$/.test(
      sentence,
    ) &&
      !/^(?:本|自)/.test(sentence)) ||
    /^.{0,30}[\d〇○零一二三四五六七八九]{4}年[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日$/.test(
      sentence,
    )
  );
}
