import { comparisonKey } from '../text/fold.js';

/** A stretch of a text that differs from the typed text in a few characters. */
export interface NearStretch {
  text: string;
  edits: number;
}

/** Minimum lengths of a query that may have one slip, and two: shorter words have too many neighbours. */
export interface SlipLengths {
  oneSlipFrom: number;
  twoSlipsFrom: number;
}

/**
 * Finds the stretch of a text that is nearest to the typed text: with a character wrong, missing or added. Both are
 * compared as folded letters, digits and Han; a number is never a slip for another. `undefined` if none is near, or one
 * is equal.
 */
export function nearStretch(
  key: string,
  text: string,
  { oneSlipFrom, twoSlipsFrom }: SlipLengths,
): NearStretch | undefined {
  const typed = Array.from(key);
  const allowed = typed.length < oneSlipFrom ? 0 : typed.length < twoSlipsFrom ? 1 : 2;
  const letters = Array.from(comparisonKey(text));
  // One row for each typed character: the minimum number of edits to end at each position of the text, and the start of
  // that stretch.
  let costs = new Array<number>(letters.length + 1).fill(0);
  let starts = costs.map((_, at) => at);
  for (const [row, character] of typed.entries()) {
    const nextCosts = [row + 1];
    const nextStarts = [0];
    for (let at = 1; at <= letters.length; at += 1) {
      const letter = letters[at - 1] ?? '';
      const wrong = (costs[at - 1] ?? 0) + substitution(character, letter);
      const added = (costs[at] ?? 0) + 1;
      const lost = (nextCosts[at - 1] ?? 0) + 1;
      const cost = Math.min(wrong, added, lost);
      nextCosts.push(cost);
      nextStarts.push(
        (cost === wrong ? starts[at - 1] : cost === added ? starts[at] : nextStarts[at - 1]) ?? 0,
      );
    }
    costs = nextCosts;
    starts = nextStarts;
    if (Math.min(...costs) > allowed) return undefined;
  }
  const edits = Math.min(...costs);
  if (edits === 0) return undefined;
  const ends = costs.flatMap((cost, at) => (cost === edits ? [at] : []));
  // Of equally near stretches, the one as long as the typed text, else the longer: 反倾消条 is 反倾销条, not 反倾.
  const best = ends
    .map((end) => letters.slice(starts[end], end))
    .reduce((a, b) => (distance(b, typed) < distance(a, typed) ? b : a));
  return { text: best.join(''), edits };
}

/** The stretches of a text between marks, folded. */
function piecesOf(text: string): string[] {
  return text.split(/[，。；：、！？,;:!?《》〈〉“”"（）()〔〕[\]\s]+/).map(comparisonKey);
}

const endsBefore = /[省市县区州国于的和与及对或施]$/;
const beginsAfter =
  /^(?:条例|办法|规定|细则|规则|意见|通知|方案|法|条|案件|纠纷|行为|问题|工作|若干|暂行|实施|管理|监督|保护|保障|促进|防治|处罚|登记|服务|安全|和|与|及|的|或)/;

/**
 * Whether a stretch begins and ends at words of the text: at the text's ends, after a place, before the ending of a
 * title. A beginning that equals the typed beginning needs no check.
 */
function isWholeIn(stretch: string, piece: string, typed: string): boolean {
  const beginsAsTyped = stretch.charAt(0) === typed.charAt(0);
  for (let at = piece.indexOf(stretch); at >= 0; at = piece.indexOf(stretch, at + 1)) {
    const before = piece.slice(0, at);
    const after = piece.slice(at + stretch.length);
    const isBegin = beginsAsTyped || before === '' || endsBefore.test(before);
    if (isBegin && (after === '' || beginsAfter.test(after))) return true;
  }
  return false;
}

function distance(stretch: readonly string[], typed: readonly string[]): number {
  return Math.abs(stretch.length - typed.length) - (stretch.length > typed.length ? 0.5 : 0);
}

function substitution(typed: string, letter: string): number {
  if (typed === letter) return 0;
  return /\d/.test(typed + letter) ? 3 : 1;
}

/**
 * Corrections of a query, best first: the nearest stretches of the texts that are whole terms and not shorter than the
 * typed text.
 *
 * @param isWord - Whether a stretch is a word of the thesaurus, which counts as whole anywhere.
 */
export function corrections(
  key: string,
  texts: readonly string[],
  lengths: SlipLengths,
  isWord: (stretch: string) => boolean,
  limit = 3,
): string[] {
  const near = texts
    .flatMap(piecesOf)
    .flatMap((piece) => {
      const stretch = nearStretch(key, piece, lengths);
      return stretch && (isWord(stretch.text) || isWholeIn(stretch.text, piece, key)) ? [stretch] : [];
    })
    .filter(({ text }) => text.length >= key.length);
  const fewest = Math.min(...near.map(({ edits }) => edits));
  return Array.from(new Set(near.filter(({ edits }) => edits === fewest).map(({ text }) => text))).slice(
    0,
    limit,
  );
}
