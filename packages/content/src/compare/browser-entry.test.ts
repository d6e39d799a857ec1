import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

/** Packages that a module and its imports load at run time; `import type` loads nothing. */
function packagesOf(entry: URL, seen = new Set<string>()): string[] {
  if (seen.has(entry.href)) return [];
  seen.add(entry.href);
  const statements = readFileSync(entry, 'utf8').matchAll(
    /^(?:import|export)\s+(?!type\b)(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm,
  );
  return [...statements].flatMap(([, specifier = '']) =>
    specifier.startsWith('.')
      ? packagesOf(new URL(specifier.replace(/\.js$/, '.ts'), entry), seen)
      : [specifier],
  );
}

describe('@mingce/content/compare', () => {
  it('loads the hash of anchors and no other package, the Markdown parser least of all: browsers use it', () => {
    assert.deepEqual(packagesOf(new URL('../../src/compare/index.ts', import.meta.url)), [
      '@mingce/schema/bytes',
    ]);
  });
});
