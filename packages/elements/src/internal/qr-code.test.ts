import { expect } from '@open-wc/testing';
import { qrCode } from './qr-code.js';

const rowsOf = (text: string) => qrCode(text)?.map((row) => Array.from(row).join('')) ?? [];

describe('qrCode', () => {
  it('draws version 1 as the standard has it', () => {
    // Read back by an independent decoder when it was recorded.
    expect(rowsOf('MINGCE')).to.deep.equal([
      '111111100011001111111',
      '100000101001101000001',
      '101110100100101011101',
      '101110100010101011101',
      '101110101011101011101',
      '100000100111001000001',
      '111111101010101111111',
      '000000000000000000000',
      '101010100100100010010',
      '110111001111010101110',
      '111000101111011101111',
      '010110011101110110000',
      '011110111001011100110',
      '000000001110001100110',
      '111111100010100010011',
      '100000100000001000011',
      '101110101010101110111',
      '101110100111010100010',
      '101110101001011111001',
      '100000100111110010010',
      '111111101111011010111',
    ]);
  });

  it('grows by four modules a version, and has finders, timing and the dark module', () => {
    for (const [length, side] of [
      [14, 21],
      [15, 25],
      [100, 41],
      [400, 77],
      [666, 97],
    ] as const) {
      const grid = qrCode('x'.repeat(length)) ?? [];
      expect(grid.length, `${length} bytes`).to.equal(side);
      expect(
        grid.every((row) => row.length === side && row.every((module) => module === 0 || module === 1)),
      ).to.equal(true);
      for (const [x, y] of [
        [0, 0],
        [side - 7, 0],
        [0, side - 7],
      ] as const) {
        expect(Array.from(grid[y]?.slice(x, x + 7) ?? []).join('')).to.equal('1111111');
        expect(Array.from(grid[y + 3]?.slice(x, x + 7) ?? []).join('')).to.equal('1011101');
      }
      expect(
        Array.from(grid[6]?.slice(8, side - 8) ?? []).every((module, index) => module === (index + 1) % 2),
      ).to.equal(true);
      expect(grid[side - 8]?.[8]).to.equal(1);
    }
  });

  it('counts bytes, not characters, and gives up beyond what it can hold', () => {
    expect(rowsOf('明策明策').length).to.equal(21);
    expect(rowsOf('明策明策明').length).to.equal(25);
    expect(qrCode('x'.repeat(667))).to.equal(undefined);
  });
});
