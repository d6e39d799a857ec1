import type { ClauseKind } from '@mingce/schema';
import { type ClauseLabel, parseClauseLabel } from '@mingce/schema/grammar';
import { isLevel } from '../clauses/anchors.js';
import type { FaultLog } from '../markdown/fault-log.js';
import type { Line } from './line.js';

/** Numbers inside a line; grammar and context decide whether one opens a clause. */
const anyNumber =
  /[第笫苐][\s0-9０-９零〇○一二三四五六七八九十百千廿卅卌]{1,12}[编章节条條]|[一二三四五六七八九十]{1,3}[、]|[（(][一二三四五六七八九十]{1,3}[）)]|[0-9０-９]{1,2}[.．、](?![0-9０-９])/g;

const opening = '“‘「『《〔[';
const closing = '”’」』》〕]';
/** Endings of a title, after which the first article follows directly if all line ends are lost. */
const titleEnd = /(?:办法|规定|条例|细则|制度|规则|方案|意见|决定|章程|[)）】])\s*$/;

interface Candidate extends ClauseLabel {
  readonly start: number;
  /** Whether the words before it are a whole sentence. */
  readonly followsSentence: boolean;
  /** Whether a semicolon ends the words before it. */
  readonly followsClause: boolean;
  /** Whether white space separates the number from the text, as at the beginning of a clause. */
  readonly isSetOff: boolean;
  /** Whether the indentation of a paragraph, whose line end was lost, is before it. */
  readonly isIndented: boolean;
}

/**
 * Begins a new line for each article and chapter inside a line, if that is certain: the next number in order, after a
 * whole sentence or a title, outside quotations, or indented like a paragraph. Other numbers that continue the count of
 * their line are reported, since their clauses silently become text of the one before.
 */
export function withInnerArticles(lines: readonly Line[], faults: FaultLog): Line[] {
  const counts = new Counts();
  return lines.flatMap((line) => {
    if (
      line.text.length < 8 ||
      !/[第笫苐一二三四五六七八九十0-9０-９]/.test(line.text) ||
      /^\s*\|/.test(line.text)
    ) {
      counts.read(parseClauseLabel(plain(line.text.slice(0, 40))));
      return [line];
    }
    counts.read(parseClauseLabel(plain(line.text)));
    // A list of attachments in one line has no clauses: 附件：1.申报表　　2.汇总表.
    const candidates = /^\s*附\s*件\s*[：:]/.test(line.text) ? [] : candidatesIn(line.text);
    if (candidates.length === 0) return [line];
    const starts = certainStarts(line.text, candidates, counts);
    if (starts.length > 0) {
      faults.add('content.articleInside', 'warning', line.number, { labels: listed(starts) });
    } else nameNumbers(line, candidates, faults);
    const places = [0, ...starts.map(({ start }) => start)];
    return places.map((start, index) => ({
      text: line.text.slice(start, places[index + 1]),
      number: line.number,
    }));
  });
}

/** The first labels, for a message. */
function listed(candidates: readonly Candidate[]): string {
  const labels = candidates.slice(0, 6).map(({ label }) => label);
  return candidates.length > labels.length ? `${labels.join(' ')} …` : labels.join(' ');
}

function plain(text: string): string {
  return text.replace(/^[\s#*_]+/, '');
}

/** The last numbers in the order of a statute. */
class Counts {
  article = 0;
  chapter = 0;
  section = 0;

  read(label: ClauseLabel | undefined): void {
    if (label === undefined) return;
    if (label.kind === 'attachment') {
      this.article = 0;
      this.chapter = 0;
    }
    if (label.kind === 'article') this.article = label.number;
    if (label.kind === 'section') this.section = label.number;
    if (label.kind === 'chapter') {
      this.chapter = label.number;
      this.section = 0;
    }
  }

  isNext({ kind, number }: ClauseLabel): boolean {
    if (kind === 'article') return number === this.article + 1;
    if (kind === 'chapter') return number === this.chapter + 1;
    return kind === 'section' && number === this.section + 1;
  }
}

function candidatesIn(text: string): Candidate[] {
  const candidates: Candidate[] = [];
  let depth = 0;
  let scanned = 0;
  for (const match of text.matchAll(anyNumber)) {
    for (; scanned < match.index; scanned += 1) {
      const character = text.charAt(scanned);
      if (opening.includes(character)) depth += 1;
      else if (closing.includes(character)) depth = Math.max(0, depth - 1);
    }
    if (match.index === 0 || depth > 0) continue;
    const label = parseClauseLabel(plain(text.slice(match.index, match.index + 60)).replace(/[*_]/g, ''));
    const before = text.slice(Math.max(0, match.index - 12), match.index).replace(/[\s*_]+$/, '');
    if (!label || before === '') continue;
    const marks = /[*_]*$/.exec(text.slice(Math.max(0, match.index - 3), match.index))?.[0] ?? '';
    candidates.push({
      ...label,
      start: match.index - marks.length,
      followsSentence: /[。！？!?][”’)）]?$/.test(before),
      followsClause: /[；;]$/.test(before),
      isIndented: /\u3000\s*\u3000\s*[*_]*$/.test(text.slice(Math.max(0, match.index - 12), match.index)),
      isSetOff: /^[*_]{0,3}\s/.test(text.slice(match.index + match[0].length)),
    });
  }
  return candidates;
}

function certainStarts(text: string, candidates: readonly Candidate[], counts: Counts): Candidate[] {
  const starts: Candidate[] = [];
  for (const [index, candidate] of candidates.entries()) {
    const { kind, number, start, followsSentence, isSetOff, isIndented } = candidate;
    if (isIndented && isLevel(kind)) starts.push(candidate);
    if (!counts.isNext(candidate)) continue;
    const previous = starts.at(-1);
    const followsTitle =
      (previous !== undefined && previous.kind !== 'article' && isTitle(text, previous, start)) ||
      (number === 1 && isSetOff && titleEnd.test(text.slice(Math.max(0, start - 12), start)));
    const isCertain =
      kind === 'article'
        ? followsSentence || followsTitle || isIndented
        : (followsSentence || followsTitle || isSetOff) &&
          opensArticle(text, candidate, candidates[index + 1], counts);
    if (!isCertain) continue;
    starts.push(candidate);
    counts.read(candidate);
  }
  return starts;
}

/** A chapter is certain if the next article, or its own first section, follows its title. */
function opensArticle(
  text: string,
  chapter: Candidate,
  next: Candidate | undefined,
  counts: Counts,
): boolean {
  if (next === undefined || !isTitle(text, chapter, next.start)) return false;
  const isFirstSection = chapter.kind === 'chapter' && next.kind === 'section' && next.number === 1;
  return isFirstSection || (next.kind === 'article' && counts.isNext(next));
}

/** Whether nothing but a title is between a number and the next one. */
function isTitle(text: string, { start }: Candidate, end: number): boolean {
  return end - start <= 60 && !/[。；，：！？]/.test(text.slice(start, end));
}

const levels: readonly ClauseKind[] = ['article', 'level1', 'level2', 'level3'];

/**
 * The first number of a line may follow a colon; each later one follows a whole sentence. 第二条 乙 after a semicolon is an
 * article as well, since sentences have no space after a number.
 */
function mayOpen({ kind, followsSentence, followsClause, isSetOff }: Candidate, last: number): boolean {
  if (kind === 'article') return isSetOff && (followsSentence || followsClause);
  return followsSentence || last === 0;
}

/** Reports numbers that continue a count inside a line: 一、甲。二、乙。 */
function nameNumbers(line: Line, candidates: readonly Candidate[], faults: FaultLog): void {
  const own = parseClauseLabel(plain(line.text));
  for (const kind of levels) {
    let last = own?.kind === kind ? own.number : 0;
    const inside = candidates.filter((candidate) => {
      const isNext = candidate.kind === kind && candidate.number === last + 1;
      if (!isNext || !mayOpen(candidate, last)) return false;
      last = candidate.number;
      return true;
    });
    const isCounting = own?.kind === kind ? inside.length > 0 : inside.length > 1;
    if (!isCounting) continue;
    faults.add('content.numberInside', 'warning', line.number, { labels: listed(inside) });
    return;
  }
}
