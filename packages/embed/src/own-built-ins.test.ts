import { expect } from '@open-wc/testing';
import { builtIn, method, stringify } from './own-built-ins.js';

type Members = Record<string, unknown>;
const arrays = Array as unknown as Members;
const methods = Array.prototype as unknown as Members;

/** Runs a test while a member has another value, as if a library of the page had replaced it. */
function replaced<T>(owner: Members, name: string, value: unknown, work: () => T): T {
  const before = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, { value, configurable: true, writable: true });
  try {
    return work();
  } finally {
    if (before) Object.defineProperty(owner, name, before);
    else delete owner[name];
  }
}

describe('the built-ins of the scripts', () => {
  it('are those of the browser where the page has others', () => {
    const oldFrom = (value: ArrayLike<unknown>) => Array.prototype.slice.call(value);
    const from = replaced(arrays, 'from', oldFrom, () => builtIn('Array', 'from')) as typeof Array.from;
    expect(from(new Set(['甲', '乙']))).to.deep.equal(['甲', '乙']);
    const find = replaced(
      methods,
      'find',
      () => 'of the page',
      () => method('find')([] as never),
    ) as typeof Array.prototype.find;
    expect(find.call(['甲', '乙'], (item: unknown) => item === '乙')).to.equal('乙');
  });

  it('leave what is no array or text to its own method', () => {
    const finder = { find: () => 'of the object' };
    expect(method('find')(finder)).to.equal(finder.find);
  });

  it('write JSON as the standard has it where a library gave arrays a toJSON', () => {
    const value = { list: ['甲', 1, undefined, null], nothing: undefined, inner: { day: '2025-01-01' } };
    const [ofPage, own] = replaced(
      methods,
      'toJSON',
      () => 'of the page',
      () => [JSON.stringify(value), stringify(value)],
    );
    expect(ofPage).to.contain('"list":"of the page"');
    expect(own).to.equal('{"list":["甲",1,null,null],"inner":{"day":"2025-01-01"}}');
  });

  it('leave no frame behind', () => {
    expect(document.querySelectorAll('iframe')).to.have.length(0);
  });
});
