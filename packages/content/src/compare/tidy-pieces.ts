import type { TextPiece } from './text-piece.js';

/** Unchanged text, and the change after it. */
interface Step {
  same: string;
  removed: string;
  added: string;
}

/**
 * Makes the shortest edit script more readable: changes with accidental matches between them are joined, and a change
 * that can be shifted is placed between words rather than inside them.
 */
export function tidyPieces(pieces: readonly TextPiece[]): TextPiece[] {
  const steps = joinChance(toSteps(pieces));
  slide(steps);
  // Two changes may have become adjacent.
  return toPieces(toSteps(toPieces(steps)));
}

function toPieces(steps: readonly Step[]): TextPiece[] {
  return steps.flatMap(({ same, removed, added }) =>
    [
      { kind: 'same' as const, text: same },
      { kind: 'removed' as const, text: removed },
      { kind: 'added' as const, text: added },
    ].filter(({ text }) => text !== ''),
  );
}

function toSteps(pieces: readonly TextPiece[]): Step[] {
  const steps: Step[] = [{ same: '', removed: '', added: '' }];
  for (const { kind, text } of pieces) {
    if (text === '') continue;
    const last = steps[steps.length - 1] as Step;
    const isAfterChange = last.removed !== '' || last.added !== '';
    if (kind === 'same' && isAfterChange) steps.push({ same: text, removed: '', added: '' });
    else last[kind] += text;
  }
  return steps;
}

/** Length of a change: that of its longer side. */
const extent = ({ removed, added }: Step) => Math.max(removed.length, added.length);

/** A few equal characters between two larger replacements are accidental: 由[县→市]人[民→力]… reads better as one change. */
function joinChance(steps: readonly Step[]): Step[] {
  const joined: Step[] = [];
  for (const step of steps) {
    const last = joined[joined.length - 1];
    if (last === undefined || !isChance(step.same, last, step)) {
      joined.push({ ...step });
      continue;
    }
    last.removed += step.same + step.removed;
    last.added += step.same + step.added;
  }
  return joined;
}

function isChance(same: string, before: Step, after: Step): boolean {
  if (same === '' || extent(after) === 0) return false;
  const isOneSided = (step: Step) => step.removed === '' || step.added === '';
  // Around pure insertions and deletions the unchanged words carry the sentence.
  if (isOneSided(before) && isOneSided(after)) return same.length < 2 && !stop.test(same);
  return same.length <= 3 && !stop.test(same) && same.length * 2 <= extent(before) + extent(after);
}

const stop = /[，。；：、！？“”《》（）〔〕\s]/u;

/** The second half of a surrogate pair, which is never separated from the first. */
const lowSurrogate = /^[\udc00-\udfff]/;

/** Moves each pure insertion or deletion, which may be in several places with the same result, to the best one. */
function slide(steps: Step[]): void {
  steps.forEach((step, index) => {
    const after = steps[index + 1];
    const side = step.removed === '' ? 'added' : 'removed';
    if (after === undefined || (step.removed !== '' && step.added !== '')) return;
    const change = step[side];
    // Leftmost first, then as far right as the same words allow, one code unit at a time.
    const left = commonEnding(step.same, change);
    const text = change.slice(change.length - left) + change.slice(0, change.length - left);
    const before = step.same.slice(0, step.same.length - left);
    const behind = step.same.slice(step.same.length - left) + after.same;
    let best = left;
    for (let shift = 0; shift <= behind.length; shift += 1) {
      if (shift > 0 && behind[shift - 1] !== text[(shift - 1) % text.length]) break;
      if (lowSurrogate.test(behind.charAt(shift)) || lowSurrogate.test(rotated(text, shift))) continue;
      if (score(before, text, behind, shift) >= score(before, text, behind, best)) best = shift;
    }
    step.same = before + behind.slice(0, best);
    step[side] = rotated(text, best);
    after.same = behind.slice(best);
  });
}

function rotated(text: string, shift: number): string {
  const turn = shift % text.length;
  return text.slice(turn) + text.slice(0, turn);
}

/** Score of the position of a change: after a stop and ending with one, or before one. */
function score(before: string, text: string, behind: string, shift: number): number {
  const turned = rotated(text, shift);
  const ahead = (before + behind.slice(0, shift)).slice(-1);
  const next = behind.slice(shift, shift + 1);
  const startsClean = ahead === '' || stop.test(ahead);
  const startsWithStop = stop.test(turned.slice(0, 1));
  const endsWithStop = stop.test(turned.slice(-1));
  const endsClean = next === '' || stop.test(next);
  return (
    (startsClean && (endsWithStop || endsClean) ? 2 : 0) +
    (startsWithStop && endsClean ? 2 : 0) +
    (startsClean || endsClean ? 1 : 0)
  );
}

function commonEnding(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a[a.length - 1 - length] === b[b.length - 1 - length]) length += 1;
  return length;
}
