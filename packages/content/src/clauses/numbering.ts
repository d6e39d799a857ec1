import type { Clause, ContentNode } from '@mingce/schema';
import { type ClauseLabel, parseClauseLabel } from '@mingce/schema/grammar';
import type { FaultLog } from '../markdown/fault-log.js';
import { plainText } from '../text/plain-text.js';
import { isLevel } from './anchors.js';

/** A clause with a number, and its line. */
interface Counted extends ClauseLabel {
  readonly line: number;
}

/**
 * Reports gaps, repetitions and steps back in a series of numbers: there a clause may have become text of the one
 * before. Articles are numbered through all chapters; other numbers among their siblings, or from the last of their
 * form. Articles that 一、 quotes for another document are ignored.
 */
export function checkNumbering(
  body: readonly ContentNode[],
  lineOf: ReadonlyMap<Clause, number>,
  faults: FaultLog,
): void {
  new NumberingCheck(lineOf, faults).check(body);
}

class NumberingCheck {
  readonly #lineOf: ReadonlyMap<Clause, number>;
  readonly #faults: FaultLog;
  /** The last number of each series in reading order: （一）（二） often count on through 一、 and 二、. */
  readonly #last = new Map<string, number>();

  constructor(lineOf: ReadonlyMap<Clause, number>, faults: FaultLog) {
    this.#lineOf = lineOf;
    this.#faults = faults;
  }

  /** Checks a document or one of its attachments, each of which has its own articles. */
  check(nodes: readonly ContentNode[]): void {
    const articles = articlesOf(nodes);
    this.#checkSeries(articles.flatMap((clause) => this.#counted(clause)));
    this.#nameRestarts(articles, nodes);
    this.#checkSiblings(nodes);
  }

  #checkSiblings(nodes: readonly ContentNode[]): void {
    const last = new Map<string, Counted>();
    for (const node of nodes) {
      if (node.type !== 'clause') continue;
      for (const counted of node.kind === 'article' ? [] : this.#counted(node)) {
        const series = seriesOf(counted);
        if (this.#last.get(series) !== counted.number - 1) this.#report(last.get(series), counted);
        last.set(series, counted);
        this.#last.set(series, counted.number);
      }
      if (node.kind === 'attachment') this.check(node.children);
      else this.#checkSiblings(node.children);
    }
  }

  #counted(clause: Clause): Counted[] {
    const label = clause.label === undefined ? undefined : parseClauseLabel(clause.label);
    return label ? [{ ...label, line: this.#lineOf.get(clause) ?? 1 }] : [];
  }

  #checkSeries(series: readonly Counted[]): void {
    for (const [index, counted] of series.entries()) this.#report(series[index - 1], counted);
  }

  /** Reports 第一条 after other articles: it begins another document, which needs a heading or 附件 before it. */
  #nameRestarts(articles: readonly Clause[], nodes: readonly ContentNode[]): void {
    const setApart = new Set(headingsIn(nodes).map(({ children }) => articlesOf(children)[0]));
    let before = 0;
    for (const clause of articles) {
      for (const { number, label, line } of this.#counted(clause)) {
        const isAgain = number === 1 && before > 1 && !setApart.has(clause);
        if (isAgain) this.#faults.add('content.numberAgain', 'warning', line, { label });
        before = number;
      }
    }
  }

  #report(last: Counted | undefined, counted: Counted): void {
    const code = faultBetween(last, counted);
    if (!code) return;
    const facts = { label: counted.label, before: last?.label ?? '' };
    this.#faults.add(code, 'warning', counted.line, facts);
  }
}

type NumberingCode =
  | 'content.numberMissing'
  | 'content.numberTwice'
  | 'content.numberBack'
  | 'content.numberFirst';

function faultBetween(last: Counted | undefined, { number, suffix }: Counted): NumberingCode | undefined {
  if (last === undefined) return number > 1 ? 'content.numberFirst' : undefined;
  if (suffix !== undefined && (number === last.number || number === last.number + 1)) return undefined;
  if (number === last.number + 1) return undefined;
  // A second list begins with 1 again.
  if (number === 1 && last.number > 1) return undefined;
  if (number === last.number) return 'content.numberTwice';
  return number > last.number ? 'content.numberMissing' : 'content.numberBack';
}

/** Numbers of one form are a series: 附表1 does not belong to the series of 附件2. */
function seriesOf({ kind, label }: ClauseLabel): string {
  if (kind === 'attachment') return /^附[件表图录]?/.exec(label)?.[0] ?? label;
  return kind === 'part' && label.includes('分') ? 'subpart' : kind;
}

function headingsIn(nodes: readonly ContentNode[]): Clause[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'clause' || node.kind === 'attachment') return [];
    const inner = headingsIn(node.children);
    return node.kind === 'heading' ? [node, ...inner] : inner;
  });
}

function articlesOf(nodes: readonly ContentNode[]): Clause[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'clause' || node.kind === 'attachment') return [];
    if (node.kind === 'article') return [node];
    return isLevel(node.kind) && amends(node) ? [] : articlesOf(node.children);
  });
}

/** Whether the articles inside a clause are quotations, as in 一、将第三条修改为：. */
function amends(clause: Clause): boolean {
  const own = clause.children.filter((node) => node.type === 'paragraph');
  return /修改|增加|改为|作为|删[去除]/.test(`${clause.title ?? ''}${plainText(own)}`);
}
