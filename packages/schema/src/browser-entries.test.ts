import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

/** Specifiers that a module loads at run time; `import type` and `export type` cost nothing. */
function runtimeImports(source: string): string[] {
  const statements = source.matchAll(/^(?:import|export)\s+(?!type\b)(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm);
  return [...statements].map(([, specifier]) => specifier ?? '');
}

function reachableFrom(entry: URL): { files: Set<string>; packages: Set<string> } {
  const files = new Set<string>();
  const packages = new Set<string>();
  const visit = (url: URL) => {
    if (files.has(url.href)) return;
    files.add(url.href);
    for (const specifier of runtimeImports(readFileSync(url, 'utf8'))) {
      if (specifier.startsWith('.')) visit(new URL(specifier.replace(/\.js$/, '.ts'), url));
      else packages.add(specifier);
    }
  };
  visit(entry);
  return { files, packages };
}

interface PackageJson {
  exports: Record<string, { '@mingce/source': string }>;
}
const packageJson = new URL('../package.json', import.meta.url);
const { exports } = JSON.parse(readFileSync(packageJson, 'utf8')) as PackageJson;

describe('entries for browsers', () => {
  for (const entry of [
    './types',
    './errors',
    './grammar',
    './validity',
    './vocabulary',
    './completeness',
    './bytes',
    './days',
  ]) {
    it(`${entry} loads nothing but its own files, zod least of all`, () => {
      const source = exports[entry]?.['@mingce/source'];
      assert.ok(source, `${entry} is not exported`);
      assert.deepEqual([...reachableFrom(new URL(source, packageJson)).packages], []);
    });
  }

  it('differ from the main entry, which does load zod', () => {
    const main = reachableFrom(new URL(exports['.']!['@mingce/source'], packageJson));
    assert.ok(main.packages.has('zod'));
  });
});
