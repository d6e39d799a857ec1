import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type Filters, filterNames } from '../types.js';
import { emptyTerms, readSearchParams, type SearchTerms, writeSearchParams } from './search-terms.js';

const value = fc.string({ minLength: 1, unit: 'grapheme' });
const terms: fc.Arbitrary<SearchTerms> = fc.record(
  {
    text: fc.string({ unit: 'grapheme' }).map((text) => text.trim()),
    filters: fc
      .uniqueArray(
        fc.tuple(fc.constantFrom(...filterNames), fc.uniqueArray(value, { minLength: 1, maxLength: 3 })),
        {
          selector: ([name]) => name,
        },
      )
      .map((entries): Filters => Object.fromEntries(entries)),
    sort: fc.constantFrom('relevance' as const, 'newest' as const),
    page: fc.integer({ min: 1, max: 1000 }),
    exact: fc.boolean(),
    within: fc.constantFrom(
      { field: 'title' as const },
      { number: '示政发〔2024〕3号', dateOf: 'issuedOn' as const, to: '2024-12-31' },
      { field: 'text' as const, from: '2024-02-29', to: '2024-12-31' },
    ),
  },
  { noNullPrototype: true, requiredKeys: ['text', 'filters', 'sort', 'page', 'exact'] },
);

describe('search terms in an address', () => {
  it('come back as they were written', () => {
    fc.assert(
      fc.property(terms, fc.constantFrom('', 'policy-'), (written, prefix) => {
        const params = writeSearchParams(new URLSearchParams(), written, prefix);
        assert.deepEqual(readSearchParams(new URLSearchParams(params.toString()), prefix), written);
      }),
    );
  });

  it('leave other parameters, and those of another prefix, alone', () => {
    const params = new URLSearchParams('id=7&q=site&a-q=old&a-page=4');
    const written = writeSearchParams(params, { ...emptyTerms, text: '补贴' }, 'a-');
    assert.equal(written.toString(), new URLSearchParams('id=7&q=site&a-q=补贴').toString());
    assert.equal(params.get('a-q'), 'old');
  });

  it('write nothing for what is the default', () => {
    assert.equal(writeSearchParams(new URLSearchParams(), emptyTerms).toString(), '');
  });

  it('make sense of any address', () => {
    const params = new URLSearchParams('q=a&page=-3&sort=upwards&region=&region=990122&region=990122');
    assert.deepEqual(readSearchParams(params), {
      text: 'a',
      filters: { region: ['990122'] },
      sort: 'relevance',
      page: 1,
      exact: false,
    });
    const odd = new URLSearchParams('in=heading&number=+&date=issued&from=2024-02-30&to=tomorrow');
    assert.deepEqual(readSearchParams(odd), emptyTerms);
    for (const page of ['1.5', 'x', '1e9', '']) {
      assert.equal(readSearchParams(new URLSearchParams({ page })).page, 1);
    }
  });
});
