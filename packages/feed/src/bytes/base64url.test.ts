import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { decodeBase64url, encodeBase64url } from './base64url.js';

describe('base64url', () => {
  it('writes what Node writes and reads it back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const text = encodeBase64url(bytes);
        assert.equal(text, Buffer.from(bytes).toString('base64url'));
        assert.deepEqual(decodeBase64url(text), bytes);
      }),
    );
  });

  it('knows one spelling per value', () => {
    for (const text of ['AB', 'A', 'AAAAA', 'AA==', 'A+', 'A/', 'A A', '中文']) {
      assert.equal(decodeBase64url(text), undefined, text);
    }
  });
});
