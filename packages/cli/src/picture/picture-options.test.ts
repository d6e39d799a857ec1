import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFormats, readPolicyUrl, readScale, readTheme } from './picture-options.js';

describe('the options of mingce picture', () => {
  it('take each format once, in one order, and name a wrong one', () => {
    assert.deepEqual(readFormats(undefined), ['png', 'svg', 'pdf', 'card', 'txt']);
    assert.deepEqual(readFormats('txt, png，txt'), ['png', 'txt']);
    for (const wrong of ['jpg', '', 'png,jpg'])
      assert.throws(() => readFormats(wrong), /picture\.formatUnknown/);
  });

  it('take scales 1 to 3 and the themes there are', () => {
    assert.deepEqual([readScale(undefined), readScale('3')], [1, 3]);
    for (const wrong of ['0', '4', '1.5', 'x'])
      assert.throws(() => readScale(wrong), /picture\.scaleInvalid/);
    assert.equal(readTheme('ink'), 'ink');
    assert.throws(() => readTheme('pink'), /picture\.themeUnknown/);
  });

  it('complete the address of a policy’s page with the homepage, and refuse it without one', () => {
    const home = 'https://www.example.gov.cn/zcwjk/';
    assert.equal(readPolicyUrl('policy.html?id={id}', home), `${home}policy.html?id={id}`);
    assert.equal(readPolicyUrl('/p/{id}#{anchor}', home), 'https://www.example.gov.cn/p/{id}#{anchor}');
    assert.equal(readPolicyUrl('http://a.gov.cn/{id}', undefined), 'http://a.gov.cn/{id}');
    assert.throws(() => readPolicyUrl('p/{id}', undefined), /picture\.policyUrlRelative/);
    assert.throws(() => readPolicyUrl('javascript:alert(1)', undefined), /picture\.policyUrlRelative/);
    assert.equal(readPolicyUrl(undefined, home), undefined);
  });
});
