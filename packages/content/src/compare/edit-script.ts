import type { TextPiece } from './text-piece.js';

/**
 * The shortest edit script between two sequences (E. W. Myers, “An O(ND) Difference Algorithm and Its
 * Variations”, 1986), or `undefined` if it takes more than `most` steps.
 */
export function editScript(
  old: readonly string[],
  next: readonly string[],
  most: number,
): TextPiece[] | undefined {
  const start = commonStart(old, next);
  const end = commonEnd(old, next, start);
  const middle = shortest(old.slice(start, old.length - end), next.slice(start, next.length - end), most);
  return (
    middle && [
      { kind: 'same', text: old.slice(0, start).join('') },
      ...middle,
      { kind: 'same', text: old.slice(old.length - end).join('') },
    ]
  );
}

function commonStart(old: readonly string[], next: readonly string[]): number {
  const most = Math.min(old.length, next.length);
  let length = 0;
  while (length < most && old[length] === next[length]) length += 1;
  return length;
}

function commonEnd(old: readonly string[], next: readonly string[], start: number): number {
  const most = Math.min(old.length, next.length) - start;
  let length = 0;
  while (length < most && old[old.length - 1 - length] === next[next.length - 1 - length]) length += 1;
  return length;
}

/**
 * `x` is a position in the old sequence, `y = x - k` one in the new; `furthest[k]` is the furthest `x` reached on
 * diagonal k.
 */
function shortest(old: readonly string[], next: readonly string[], most: number): TextPiece[] | undefined {
  const limit = Math.min(most, old.length + next.length);
  const furthest = new Int32Array(2 * limit + 3);
  const at = (k: number) => k + limit + 1;
  const trace: Int32Array[] = [];
  for (let steps = 0; steps <= limit; steps += 1) {
    trace.push(furthest.slice(at(-steps - 1), at(steps + 1) + 1));
    for (let k = -steps; k <= steps; k += 2) {
      const down = k === -steps || (k !== steps && (furthest[at(k - 1)] ?? 0) < (furthest[at(k + 1)] ?? 0));
      let x = down ? (furthest[at(k + 1)] ?? 0) : (furthest[at(k - 1)] ?? 0) + 1;
      while (x < old.length && x - k < next.length && old[x] === next[x - k]) x += 1;
      furthest[at(k)] = x;
      if (x >= old.length && x - k >= next.length) return walkBack(old, next, trace);
    }
  }
  return undefined;
}

function walkBack(
  old: readonly string[],
  next: readonly string[],
  trace: readonly Int32Array[],
): TextPiece[] {
  const pieces: TextPiece[] = [];
  let x = old.length;
  let y = next.length;
  for (let steps = trace.length - 1; steps > 0; steps -= 1) {
    const before = (k: number) => trace[steps]?.[k + steps + 1] ?? 0;
    const k = x - y;
    const down = k === -steps || (k !== steps && before(k - 1) < before(k + 1));
    const fromX = before(down ? k + 1 : k - 1);
    const fromY = fromX - (down ? k + 1 : k - 1);
    const reached = down ? fromX : fromX + 1;
    pieces.push({ kind: 'same', text: old.slice(reached, x).join('') });
    pieces.push(
      down ? { kind: 'added', text: next[fromY] ?? '' } : { kind: 'removed', text: old[fromX] ?? '' },
    );
    x = fromX;
    y = fromY;
  }
  pieces.push({ kind: 'same', text: old.slice(0, x).join('') });
  return pieces.reverse();
}
