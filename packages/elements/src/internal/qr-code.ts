/**
 * Error correction level M: for each version, correction bytes per block and number of blocks (ISO/IEC 18004, table 9).
 */
const correction = [10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26];
const blocks = [1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16];

type Grid = Int8Array[];

/**
 * A text as a QR code in byte mode at level M: rows of 1 (dark) and 0. `undefined` for more than 666 bytes. No library
 * is used, since addresses need only one mode of the standard and every picture loads this file.
 */
export function qrCode(text: string): readonly Int8Array[] | undefined {
  const data = new TextEncoder().encode(text);
  const version =
    blocks.findIndex((_, index) => data.length + (index < 9 ? 2 : 3) <= capacity(index + 1)) + 1;
  if (version === 0) return undefined;
  const code = interleave(dataBytes(data, version), version);
  let best: Grid | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (let mask = 0; mask < 8; mask += 1) {
    const grid = draw(code, version, mask);
    const points = penalty(grid);
    if (points < least) [best, least] = [grid, points];
  }
  return best;
}

const sideOf = (version: number) => version * 4 + 17;

/**
 * Capacity for data and correction in bytes: the grid without finder, timing, alignment, format and version patterns.
 */
function totalBytes(version: number): number {
  const alignments = version === 1 ? 0 : Math.floor(version / 7) + 2;
  let modules = (16 * version + 128) * version + 64;
  if (version > 1) modules -= (25 * alignments - 10) * alignments - 55;
  if (version > 6) modules -= 36;
  return Math.floor(modules / 8);
}

/** Bytes left for data after error correction. */
function capacity(version: number): number {
  return totalBytes(version) - (correction[version - 1] ?? 0) * (blocks[version - 1] ?? 0);
}

function dataBytes(data: Uint8Array, version: number): number[] {
  const bits: number[] = [];
  const push = (value: number, length: number) => {
    for (let bit = length - 1; bit >= 0; bit -= 1) bits.push((value >> bit) & 1);
  };
  push(0b0100, 4);
  push(data.length, version < 10 ? 8 : 16);
  for (const byte of data) push(byte, 8);
  push(0, Math.min(4, capacity(version) * 8 - bits.length));
  while (bits.length % 8 !== 0) bits.push(0);
  const bytes: number[] = [];
  for (let at = 0; at < bits.length; at += 8) bytes.push(Number.parseInt(bits.slice(at, at + 8).join(''), 2));
  for (let pad = 0xec; bytes.length < capacity(version); pad ^= 0xec ^ 0x11) bytes.push(pad);
  return bytes;
}

/** Interleaves the blocks with their correction bytes; the first blocks are one byte shorter. */
function interleave(bytes: readonly number[], version: number): number[] {
  const count = blocks[version - 1] ?? 1;
  const size = correction[version - 1] ?? 10;
  const short = Math.floor(bytes.length / count);
  const shortBlocks = count - (bytes.length % count);
  const divisor = generator(size);
  const parts: number[][] = [];
  const checks: number[][] = [];
  for (let block = 0, at = 0; block < count; block += 1) {
    const length = short + (block < shortBlocks ? 0 : 1);
    const part = bytes.slice(at, at + length);
    at += length;
    parts.push(part);
    checks.push(remainder(part, divisor));
  }
  const woven: number[] = [];
  const weave = (columns: readonly number[][], length: number) => {
    for (let index = 0; index < length; index += 1) {
      for (const column of columns) if (index < column.length) woven.push(column[index] ?? 0);
    }
  };
  weave(parts, short + 1);
  weave(checks, size);
  return woven;
}

/** Multiplication in GF(256) modulo x⁸+x⁴+x³+x²+1. */
function multiply(a: number, b: number): number {
  let product = 0;
  for (let bit = 7; bit >= 0; bit -= 1) {
    product = (product << 1) ^ ((product >> 7) * 0x11d);
    product ^= ((b >> bit) & 1) * a;
  }
  return product;
}

function generator(degree: number): number[] {
  const result = new Array<number>(degree).fill(0);
  result[degree - 1] = 1;
  for (let step = 0, root = 1; step < degree; step += 1, root = multiply(root, 2)) {
    for (let index = 0; index < degree; index += 1) {
      result[index] = multiply(result[index] ?? 0, root) ^ (result[index + 1] ?? 0);
    }
  }
  return result;
}

function remainder(data: readonly number[], divisor: readonly number[]): number[] {
  const result = new Array<number>(divisor.length).fill(0);
  for (const byte of data) {
    const factor = byte ^ (result.shift() ?? 0);
    result.push(0);
    for (let index = 0; index < result.length; index += 1) {
      result[index] = (result[index] ?? 0) ^ multiply(divisor[index] ?? 0, factor);
    }
  }
  return result;
}

const masks: readonly ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
];

const free = -1;

function draw(code: readonly number[], version: number, mask: number): Grid {
  const side = sideOf(version);
  const grid: Grid = Array.from({ length: side }, () => new Int8Array(side).fill(free));
  const set = (x: number, y: number, dark: boolean) => {
    const row = grid[y];
    if (row !== undefined && x >= 0 && x < side) row[x] = dark ? 1 : 0;
  };
  drawPatterns(version, side, set);
  drawFormat(mask, side, set);
  if (version >= 7) drawVersion(version, side, set);

  let bit = 0;
  for (let right = side - 1; right > 0; right -= 2) {
    if (right === 6) right = 5;
    const upwards = ((right + 1) & 2) === 0;
    for (let step = 0; step < side; step += 1) {
      const y = upwards ? side - 1 - step : step;
      for (const x of [right, right - 1]) {
        if (grid[y]?.[x] !== free) continue;
        const value = ((code[bit >> 3] ?? 0) >> (7 - (bit & 7))) & 1;
        set(x, y, (value === 1) !== (masks[mask]?.(x, y) ?? false));
        bit += 1;
      }
    }
  }
  return grid;
}

type Set = (x: number, y: number, dark: boolean) => void;

function drawPatterns(version: number, side: number, set: Set): void {
  for (let index = 0; index < side; index += 1) {
    set(6, index, index % 2 === 0);
    set(index, 6, index % 2 === 0);
  }
  const places = alignmentPlaces(version, side);
  const last = places.length - 1;
  places.forEach((x, i) => {
    places.forEach((y, j) => {
      if ((i === 0 && j === 0) || (i === 0 && j === last) || (i === last && j === 0)) return;
      square(2, (dx, dy, ring) => set(x + dx, y + dy, ring !== 1));
    });
  });
  for (const [x, y] of [
    [3, 3],
    [side - 4, 3],
    [3, side - 4],
  ] as const) {
    square(4, (dx, dy, ring) => set(x + dx, y + dy, ring !== 2 && ring !== 4));
  }
}

function square(radius: number, each: (dx: number, dy: number, ring: number) => void): void {
  for (let dy = -radius; dy <= radius; dy += 1) {
    for (let dx = -radius; dx <= radius; dx += 1) each(dx, dy, Math.max(Math.abs(dx), Math.abs(dy)));
  }
}

function alignmentPlaces(version: number, side: number): number[] {
  if (version === 1) return [];
  const count = Math.floor(version / 7) + 2;
  const step = Math.ceil((version * 4 + 4) / (count * 2 - 2)) * 2;
  const places = [6];
  for (let at = side - 7; places.length < count; at -= step) places.splice(1, 0, at);
  return places;
}

function drawFormat(mask: number, side: number, set: Set): void {
  // Level M is 00, so the data consist of the mask only.
  let rest = mask;
  for (let step = 0; step < 10; step += 1) rest = (rest << 1) ^ ((rest >> 9) * 0x537);
  const bits = ((mask << 10) | rest) ^ 0x5412;
  const dark = (index: number) => ((bits >> index) & 1) === 1;
  for (let index = 0; index < 6; index += 1) set(8, index, dark(index));
  set(8, 7, dark(6));
  set(8, 8, dark(7));
  set(7, 8, dark(8));
  for (let index = 9; index < 15; index += 1) set(14 - index, 8, dark(index));
  for (let index = 0; index < 8; index += 1) set(side - 1 - index, 8, dark(index));
  for (let index = 8; index < 15; index += 1) set(8, side - 15 + index, dark(index));
  set(8, side - 8, true);
}

function drawVersion(version: number, side: number, set: Set): void {
  let rest = version;
  for (let step = 0; step < 12; step += 1) rest = (rest << 1) ^ ((rest >> 11) * 0x1f25);
  const bits = (version << 12) | rest;
  for (let index = 0; index < 18; index += 1) {
    const dark = ((bits >> index) & 1) === 1;
    const far = side - 11 + (index % 3);
    const near = Math.floor(index / 3);
    set(far, near, dark);
    set(near, far, dark);
  }
}

/** Penalty of a mask (ISO/IEC 18004): long runs, blocks of one colour, false finders, too dark or too light. */
function penalty(grid: Grid): number {
  const side = grid.length;
  const at = (x: number, y: number) => grid[y]?.[x] ?? 0;
  let points = 0;
  let dark = 0;
  for (const turned of [false, true]) {
    for (let line = 0; line < side; line += 1) {
      let history = '';
      for (let index = 0; index < side; index += 1) history += turned ? at(line, index) : at(index, line);
      for (const [run] of history.matchAll(/0{5,}|1{5,}/g)) points += run.length - 2;
      for (const finder of ['00001011101', '10111010000']) {
        for (let found = history.indexOf(finder); found >= 0; found = history.indexOf(finder, found + 1))
          points += 40;
      }
    }
  }
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      const value = at(x, y);
      dark += value;
      if (
        x + 1 < side &&
        y + 1 < side &&
        value === at(x + 1, y) &&
        value === at(x, y + 1) &&
        value === at(x + 1, y + 1)
      ) {
        points += 3;
      }
    }
  }
  return points + Math.floor(Math.abs((dark * 20) / (side * side) - 10)) * 10;
}
