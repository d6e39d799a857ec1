import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { encodeUtf8, fnv1a32, fnv1a32OfText } from './index.js';

describe('FNV-1a', () => {
  it('gives the values that its authors published', () => {
    for (const [text, hash] of [
      ['', 0x811c9dc5],
      ['a', 0xe40c292c],
      ['foobar', 0xbf9cf968],
    ] as const) {
      assert.equal(fnv1a32(encodeUtf8(text)), hash);
      assert.equal(fnv1a32OfText(text), hash);
    }
  });

  it('is the same of a text as of its UTF-8 bytes, halves of surrogate pairs included', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        assert.equal(fnv1a32OfText(text), fnv1a32(encodeUtf8(text)));
      }),
    );
    assert.equal(fnv1a32OfText('甲\ud83d'), fnv1a32(encodeUtf8('甲\ud83d')));
  });

  it('goes on where the bytes before ended', () => {
    assert.equal(fnv1a32(encodeUtf8('bar'), fnv1a32(encodeUtf8('foo'))), fnv1a32(encodeUtf8('foobar')));
  });
});
