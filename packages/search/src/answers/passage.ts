import { distinctTerms, isSingleHan } from '../text/terms.js';
import { kindsOf } from './asked-kinds.js';
import { inCommonWords } from './common-words.js';
import type { Passage } from './types.js';

type Range = readonly [start: number, end: number];

/** Characters that a mark has at most. */
const markLength = 120;

/** Cues of an answer in a text, by the kind of the question. */
const cues: Readonly<Record<string, RegExp>> = {
  howMuch:
    /[\d一二三四五六七八九十百千万亿.]+\s*(?:元|万|亿|%|％|倍|个百分点|平方米|亩|人|名|户|家|件|次|分)|百分之/g,
  howLong: /[\d一二三四五六七八九十]+\s*(?:个)?(?:工作日|日内|日|天|个月|月|年|小时|周)/g,
  when: /\d{1,4}\s*年|\d{1,2}\s*月|\d{1,2}\s*日|[之]日起|以前|以后|期间|截至|起至/g,
  where: /(?:在|到|向|由)[^，。；]{0,20}(?:局|所|窗口|中心|大厅|站|网|街|路|号|平台|APP|处)|电话|地址|网址/g,
  who: /(?:由|向|是)[^，。；]{0,20}(?:局|部门|委员会|政府|机关|机构|单位|人)/g,
  materials: /材料|证明|身份证|户口簿|申请表|复印件|原件|证件|证书|提交|提供/g,
  conditions: /条件|符合|应当|具备|下列|以上|以下|满足|范围/g,
  how: /可以|通过|按照|应当|申请|办理|提交|采取|方式|流程|实行|给予|措施/g,
  whether: /可以|不得|应当|不予|允许|禁止|无需|不需|有权|不可|能够|须/g,
  why: /因|由于|根据|为了|鉴于/g,
  share: /[\d一二三四五六七八九十百千万亿.]+\s*(?:%|％|倍|个百分点)|百分之/g,
  howOften: /[\d一二两三四五]+次/g,
  age: /\d+\s*周?岁/g,
  consequence: /罚|责任|追究|不予|取消|追回|处理/g,
  whatIs: /是指|指的是|本[^，。；]{1,8}所称|包括|即/g,
};

/** Words of an exception to a rule. */
const exception =
  /但(?!愿)|除外|不适用|除[^，。；]{1,40}(?:以?外|之外)|例外|不包括|不含|不在此限|不受[^，。；]{0,12}限制|另有规定|不予(?:支持|受理|补贴|认定|办理)|仅限|不得(?:重复|同时|叠加)/;

interface Piece {
  start: number;
  end: number;
  score: number;
}

/**
 * Marks what decides in a text: at most 120 characters of whole sentences, or of their parts where a sentence is longer, that
 * have the most of the question and look like what is asked for (an amount, a term, a place). The exceptions of the text
 * (但、除外、不适用) outside of the mark come with it.
 */
export function markPassage(question: string, text: string): Passage {
  const sentences = cut(text, 0, text.length, /[。；;！!？?\n]/);
  const ranges = sentences.flatMap((sentence) =>
    sentence[1] - sentence[0] <= markLength ? [sentence] : cut(text, ...sentence, /[，,：:、。；;！!？?\n]/),
  );
  const mark = bestWindow(scored(question, text, ranges));
  const exceptions = sentences
    .flatMap((sentence) => outside(sentence, mark))
    .filter(([start, end]) => exception.test(text.slice(start, end)));
  return { text, mark, exceptions };
}

/** Scores of the pieces of a text for a question: a word that most pieces have distinguishes none of them. */
function scored(question: string, text: string, ranges: readonly Range[]): Piece[] {
  const asked = new Set(distinctTerms(question));
  const shared = ranges.map(([start, end]) =>
    distinctTerms(text.slice(start, end)).filter((term) => asked.has(term)),
  );
  const having = new Map<string, number>();
  for (const term of shared.flat()) having.set(term, (having.get(term) ?? 0) + 1);
  const worth = (term: string) => {
    const rarity = Math.log(1 + ranges.length / (having.get(term) ?? 1));
    return rarity * (isSingleHan(term) ? characterWeight : 1);
  };
  const [kind] = kindsOf(inCommonWords(question));
  const cue = kind && cues[kind.kind];
  const whole = Array.from(asked).reduce((sum, term) => sum + (having.has(term) ? worth(term) : 0), 0);
  const pieces = ranges.map(([start, end], at) => {
    const words = text.slice(start, end);
    const common = (shared[at] ?? []).reduce((sum, term) => sum + worth(term), 0);
    const looks = cue ? Math.min(2, (words.match(cue) ?? []).length) : 0;
    const score = (common + looks * cueWeight * whole) * (frame.test(words) ? frameWeight : 1);
    return { start, end, score };
  });
  // The words after a heading say what it is about, and a sentence continues the one before.
  return pieces.map(({ start, end, score }, at) => {
    const before = pieces[at - 1];
    const inherited =
      before && isHeading(text.slice(before.start, before.end))
        ? before.score * headingWeight
        : before
          ? before.score * followWeight
          : 0;
    return {
      start,
      end,
      score: (isHeading(text.slice(start, end)) ? score * headingWeight : score) + inherited,
    };
  });
}

/** A short numbered line, or one that ends in a colon. */
function isHeading(words: string): boolean {
  return (
    /[：:]\s*$/.test(words) ||
    (words.length <= 32 && /^\s*[（(]?[一二三四五六七八九十\d]+[）)、.．]/.test(words))
  );
}

/** Frame of a document without a rule: addressees, signature, attachments, headings without a verb. */
const frame =
  /^\s*(?:附件|附：|各[^，。]{2,30}[：:]$|特此|第[一二三四五六七八九十]+章)|(?:年\d+月\d+日|人民政府|委员会|办公室|局|通知|公告|如下：?)\s*$/;
const frameWeight = 0.3;
const characterWeight = 0.5;
/** Share of a heading's score that it keeps, and that the words after it get. */
const headingWeight = 0.6;
/** Share of a sentence's score that the next one gets: an answer often follows what it answers. */
const followWeight = 0.2;
const cueWeight = 0.1;

/** Pieces of a text, each with the mark that ends it. */
function cut(text: string, from: number, to: number, marks: RegExp): Range[] {
  const pieces: Range[] = [];
  let start = from;
  for (let at = from; at < to; at += 1) {
    if (!marks.test(text.charAt(at)) && at < to - 1) continue;
    const trimmed = start + (/^\s*/.exec(text.slice(start, at + 1))?.[0].length ?? 0);
    if (trimmed <= at) pieces.push([trimmed, at + 1]);
    start = at + 1;
  }
  return pieces;
}

/** The best neighbours that fit into a mark: more of them only if each brings as much as half of the best. */
function bestWindow(pieces: readonly Piece[]): Range {
  const best = pieces.reduce<Piece | undefined>(
    (one, other) => (one && one.score >= other.score ? one : other),
    undefined,
  );
  if (!best) return [0, 0];
  let first = pieces.indexOf(best);
  let last = first;
  for (;;) {
    const [before, after] = [pieces[first - 1], pieces[last + 1]];
    const start = pieces[first]?.start ?? 0;
    const end = pieces[last]?.end ?? 0;
    const fits = (piece: Piece | undefined): piece is Piece =>
      piece !== undefined &&
      piece.score >= best.score * 0.5 &&
      Math.max(end, piece.end) - Math.min(start, piece.start) <= markLength;
    if (fits(after) && (!fits(before) || after.score >= before.score)) last += 1;
    else if (fits(before)) first -= 1;
    else return [start, Math.min(end, start + markLength)];
  }
}

/** Parts of a sentence outside of a mark. */
function outside([start, end]: Range, [from, to]: Range): Range[] {
  if (end <= from || start >= to) return [[start, end]];
  const rests: Range[] = [
    [start, from],
    [to, end],
  ];
  return rests.filter(([restStart, restEnd]) => restEnd > restStart);
}
