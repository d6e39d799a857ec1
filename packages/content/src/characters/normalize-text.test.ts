import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countForeignCharacters, normalizeText } from '../index.js';

describe('normalizeText', () => {
  it('reads radicals and compatibility ideographs as the characters they look like', () => {
    assert.equal(
      normalizeText('第⼀条 居⺠⻓期⻋辆⼯作，\uf9d1年\uf967\ufa08'),
      '第一条 居民长期车辆工作，六年不行',
    );
    assert.equal(normalizeText('⾄⼆〇⼆五年'), '至二〇二五年');
  });

  it('leaves the twelve unified ideographs of the compatibility block, and every character that means itself', () => {
    const unified = [0xe, 0xf, 0x11, 0x13, 0x14, 0x1f, 0x21, 0x23, 0x24, 0x27, 0x28, 0x29];
    const text = unified.map((place) => String.fromCharCode(0xfa00 + place)).join('');
    for (const same of [
      text,
      'ｶﾀｶﾅ',
      '①（一）㎡℃％',
      'Ａ１．',
      '〇○',
      '𠮷',
      '㊗️',
      '👨‍👩‍👧',
      '\r\n\u2028\t\u3000 ',
      '丶',
    ])
      assert.equal(normalizeText(same), same);
  });

  it('takes out what is invisible', () => {
    const invisible =
      '\u200b\u200c\u200d\u200e\u200f\u2060\u2063\u00ad\ufeff\u180e\u202a\u202e\u2066\u2069\u3164\u061c\u2800';
    assert.equal(
      normalizeText([...invisible].map((character) => `一${character}、`).join('')),
      '一、'.repeat(17),
    );
    assert.equal(normalizeText('\ufe0f葛\u{e0100}城，神\ufe00'), '葛城，神');
  });

  it('leaves joiners to the scripts that are written with them', () => {
    for (const text of ['می\u200cخواهم', 'ᠠ\u180e', '❤\ufe0f\u200d🔥'])
      assert.equal(normalizeText(text), text);
  });

  it('changes nothing the second time', () => {
    for (let code = 0; code < 0x30000; code += 1) {
      if (code >= 0xd800 && code < 0xe000) continue;
      const once = normalizeText(`甲${String.fromCodePoint(code)}乙`);
      if (normalizeText(once) !== once) assert.fail(code.toString(16));
    }
  });
});

describe('countForeignCharacters', () => {
  it('says how many there are and where the first is', () => {
    assert.deepEqual(countForeignCharacters('\ufeff甲\r\n\r\n乙\u200b丙\u2060\n⼀'), {
      invisible: { count: 2, line: 3, first: 'U+200B' },
      lookalikes: { count: 1, line: 4, first: 'U+2F00' },
    });
    assert.deepEqual(countForeignCharacters('\ufeff第一条 甲。'), {});
  });
});
