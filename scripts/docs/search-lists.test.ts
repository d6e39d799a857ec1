import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { searchListsFile, searchListsText } from './search-lists.js';

describe('the lists of the search index', () => {
  it('are what the code has now: npm run docs', () => {
    assert.equal(readFileSync(searchListsFile, 'utf8'), searchListsText());
  });
});
