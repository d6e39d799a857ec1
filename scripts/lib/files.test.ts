import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { builtFile, testFiles } from './files.mjs';

describe('builtFile', () => {
  it('names what tsc makes of a source file of a package, on Windows too', () => {
    const built = 'packages/cli/dist/publish/golden.test.js';
    assert.equal(builtFile('packages/cli/src/publish/golden.test.ts'), built);
    assert.equal(builtFile('packages\\cli\\src\\publish\\golden.test.ts'), built);
  });

  it('leaves a file as it is that is not built', () => {
    for (const file of ['scripts/lib/files.test.ts', 'packages/search/bench/bench.test.ts'])
      assert.equal(builtFile(file), file);
  });
});

describe('testFiles', () => {
  it('finds each test once, by where it runs', () => {
    const { node, browser } = testFiles(['packages/feed', 'packages/embed']);
    assert.ok(node.includes('packages/feed/src/loader/open-feed.test.ts'));
    assert.ok(browser.includes('packages/feed/src/loader/open-feed.browser.test.ts'));
    assert.ok(browser.some((file) => file.startsWith('packages/embed/')));
    assert.deepEqual(
      node.filter((file) => browser.includes(file)),
      [],
    );
  });
});
