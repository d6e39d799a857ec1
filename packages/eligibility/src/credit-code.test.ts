import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { creditCodeCheck, readCreditCode } from './index.js';

/** Made with an independent implementation of GB 32100—2015 and GB 11714; the regions are fictional. */
const valid = {
  '91990103MA3F00T19J': 'enterprise',
  '92990104MA7Q00X2XX': 'selfEmployed',
  '93990201NA0R00543G': 'cooperative',
  '52990100MJ0A00076J': 'organization',
  '91990103007000206Y': 'enterprise',
  '91990105MA0K0003XK': 'enterprise',
  '91990105MA0K00080Y': 'enterprise',
};

const codes = (text: string) => readCreditCode(text).faults.map(({ code }) => code);

describe('readCreditCode', () => {
  it('reads codes with every kind of check digit, and suggests kind and region', () => {
    for (const [code, entityType] of Object.entries(valid)) {
      const { isValid, faults, suggestions } = readCreditCode(code);
      assert.ok(isValid, code);
      assert.deepEqual(faults, [], code);
      assert.deepEqual(suggestions, { entityType, region: code.slice(2, 8) });
    }
  });

  it('suggests no kind for a body that is no applicant', () => {
    assert.deepEqual(readCreditCode('11990000009000111Y').suggestions, { region: '990000' });
  });

  it('reads what people type: lower case, spaces, hyphens, full width', () => {
    for (const typed of [
      ' 91990103ma3f00t19j ',
      '91-990103-MA3F00T1-9J',
      '９１９９０１０３ＭＡ３Ｆ００Ｔ１９Ｊ',
      '9199 0103\u3000MA3F 00T1 9J',
    ])
      assert.equal(readCreditCode(typed).code, '91990103MA3F00T19J', typed);
  });

  it('notices each single wrong character', () => {
    const code = '91990103MA3F00T19J';
    for (let place = 0; place < code.length; place += 1) {
      const other = code[place] === '7' ? '8' : '7';
      const changed = code.slice(0, place) + other + code.slice(place + 1);
      assert.ok(!readCreditCode(changed).isValid, changed);
    }
  });

  it('names a letter that the code never has, with its place and what is meant', () => {
    const { isValid, faults } = readCreditCode('9199O103MA3F00T19J');
    assert.ok(!isValid);
    assert.deepEqual(faults[0]?.facts, { sign: 'O', place: 5, meant: '0' });
    for (const letter of ['I', 'S', 'V', 'Z'])
      assert.deepEqual(codes(`91990103MA3F00T1${letter}J`), ['creditCode.letter'], letter);
    assert.deepEqual(codes('91990103MA3F00T1中J'), ['creditCode.sign']);
  });

  it('names a code that is too short or too long', () => {
    for (const typed of ['91990103MA3F00T19', '91990103MA3F00T19JJ', ''])
      assert.deepEqual(codes(typed), ['creditCode.length'], typed);
  });

  it('asks to look again where only the check digit of the organisation code is wrong', () => {
    const { isValid, faults, suggestions } = readCreditCode('91990103MA3F00T11R');
    assert.ok(isValid);
    assert.deepEqual(
      faults.map(({ code, severity }) => [code, severity]),
      [['creditCode.organisationCheck', 'warning']],
    );
    assert.equal(suggestions.entityType, 'enterprise');
    assert.equal(creditCodeCheck('91990103MA3F00T11'), 'R');
  });
});
