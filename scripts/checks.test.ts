import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { forbiddenImports } from './check-boundaries.mjs';
import { circles } from './check-circles.mjs';
import { deadNames } from './check-docs.mjs';
import { breaches, classSelectors, lengthFault } from './check-source-rules.mjs';
import { missingWords } from './check-words.mjs';

describe('package boundaries', () => {
  it('keep zod and Markdown out of what browsers load', () => {
    for (const source of [
      "import { z } from 'zod';",
      "import { lexer } from 'marked';",
      "import '@mingce/content';",
    ]) {
      assert.equal(forbiddenImports('elements', 'policy-search/x.ts', source).length, 1, source);
      assert.equal(forbiddenImports('search', 'reader/x.ts', source).length, 1, source);
    }
  });

  it('keep FlexSearch in its one folder', () => {
    const source = "import { Index } from 'flexsearch';";
    assert.deepEqual(forbiddenImports('search', 'suggest/open-suggest.ts', source), []);
    assert.equal(forbiddenImports('search', 'reader/open-index.ts', source).length, 1);
  });

  it('see exports, dynamic imports and Node modules as well', () => {
    assert.equal(forbiddenImports('feed', 'loader/x.ts', "export { a } from '@mingce/search';").length, 1);
    assert.equal(forbiddenImports('feed', 'loader/x.ts', "const fs = await import('node:fs');").length, 1);
    assert.deepEqual(
      forbiddenImports('feed', 'node/x.ts', "import { readFile } from 'node:fs/promises';"),
      [],
    );
  });

  it('ask for a line in the table for a new package', () => {
    assert.match(forbiddenImports('brand-new', 'index.ts', '').join(), /add what it may import/);
  });
});

describe('circles of imports', () => {
  const circlesOf = (files: Record<string, string>) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'mingce-circles-'));
    try {
      for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
      return circles(['*.ts'], folder);
    } finally {
      rmSync(folder, { recursive: true });
    }
  };

  it('are found, also when types alone close them', () => {
    const found = circlesOf({
      'a.ts': "import type { B } from './b.js';\nexport interface A { b: B }\n",
      'b.ts': "import { type A } from './a.js';\nexport interface B { a: A }\n",
    });
    assert.equal(found.length, 1);
    assert.match(String(found[0]), /b\.ts -> a\.ts/);
  });

  it('are not closed by what is fetched later', () => {
    assert.deepEqual(
      circlesOf({
        'a.ts': "import { b } from './b.js';\nexport const a = b;\n",
        'b.ts': "export const b = () => import('./a.js');\n",
      }),
      [],
    );
  });
});

describe('source rules', () => {
  it('refuse a file of more than 400 lines, tests included', () => {
    assert.deepEqual(lengthFault('a.test.ts', 'a;\n'.repeat(400)), []);
    assert.match(String(lengthFault('a.test.ts', 'a;\n'.repeat(401))), /a\.test\.ts: 401 lines/);
  });

  const found = (source: string, file = 'packages/elements/src/policy-x/policy-x.ts') =>
    breaches(file, source);

  it('refuse gaps between flex items, which Chromium 80 does not know, and leave grids alone', () => {
    const styles = (rule: string) =>
      found(`css\`${rule}\``, 'packages/elements/src/styles/x.styles.ts').length;
    assert.equal(styles('.a { display: flex; gap: 4px; }'), 1);
    assert.equal(styles('.a { display: grid; gap: 4px; } .b { display: flex; }'), 0);
  });

  it('refuse tests that reach into an element by a class, and leave the page’s own content alone', () => {
    const byClass = (source: string, file = 'packages/elements/src/policy-x/policy-x.test.ts') =>
      classSelectors(file, source).length;
    for (const call of [
      "find(element, '.note')",
      "all<HTMLElement>(element, 'li .badge')",
      "root.querySelector('[part=note].is-open')",
      'find(element, `p.tab`)',
    ])
      assert.equal(byClass(call), 1, call);
    for (const call of ["find(element, '[part=note] li')", "read('./a.json')", "all(title, '.nb')"])
      assert.equal(byClass(call), 0, call);
    const site = 'examples/county-site/test/x.test.ts';
    assert.equal(byClass("page.click('policy-search >>> .ex a')", site), 1);
    assert.equal(byClass("page.click('.gallery a')", site), 0);
  });

  it('refuse text-wrap: pretty, which crashes pages in Chromium 150', () => {
    const file = 'packages/elements/src/styles/x.styles.ts';
    assert.equal(found('css`.a { text-wrap: pretty; }`', file).length, 1);
    assert.equal(found('css`.a { text-wrap: balance; }`', file).length, 0);
  });

  it('refuse markup made of strings, anywhere', () => {
    assert.equal(found('element.innerHTML = text;').length, 1);
    assert.equal(found('element.innerHTML = text;', 'packages/cli/src/x.ts').length, 1);
  });

  it('send words to the message files, and leave comments and message files alone', () => {
    assert.equal(found("const label = '搜索';").length, 1);
    assert.equal(found('const t = html`<b>搜索</b>`;').length, 1);
    assert.deepEqual(found('// 搜索 is the button\nconst a = 1;'), []);
    assert.deepEqual(
      found("export const zh = { search: '搜索' };", 'packages/elements/src/messages/x.ts'),
      [],
    );
  });

  it('send colours to the tokens, but let paper be black and white', () => {
    assert.equal(found('css`a { color: #b3261e; }`').length, 1);
    assert.deepEqual(found('css`@media print { a { color: #000; } }`'), []);
  });

  it('know which shorthands Chromium 80 lacks', () => {
    const file = 'packages/elements/src/policy-x/policy-x.styles.ts';
    assert.equal(found('css`a { inset: 0; }`', file).length, 1);
    assert.equal(found('css`a { margin-inline: auto; }`', file).length, 1);
    assert.deepEqual(found('css`a { margin-inline-start: 0; box-shadow: inset 0 0 0 1px red; }`', file), []);
  });
});

describe('names in the documentation', () => {
  it('are those of links, files, scripts, commands and options that exist', () => {
    const page = [
      '[a](../decisions/README.md#first), [b](https://www.example.gov.cn/), `packages/cli/src/commands/<name>.ts`',
      '`packages/cli/src/main.ts`, `npm run docs`, `mingce build DIR --to FEED --help`, `["a"](no link)`',
      'mingce report qa feed --log questions.txt',
    ].join('\n');
    assert.deepEqual(deadNames('docs/guides/page.md', page), []);
  });

  it('are named with their line where they do not exist', () => {
    const faults = [
      '[a](no-such-page.md)',
      'see `scripts/no-such-file.mjs`',
      'npm run -s no-such-script',
      'npx @mingce/cli publish DIR',
      '`mingce build DIR --out FEED`',
    ].map((line) => deadNames('docs/guides/page.md', `\n${line}`).join());
    assert.deepEqual(faults, [
      'docs/guides/page.md:2: the link leads nowhere: no-such-page.md',
      'docs/guides/page.md:2: there is no scripts/no-such-file.mjs',
      'docs/guides/page.md:2: package.json has no script no-such-script',
      'docs/guides/page.md:2: mingce has no command publish',
      'docs/guides/page.md:2: mingce build has no option --out',
    ]);
  });
});

describe('words of the elements', () => {
  const entry = fileURLToPath(
    new URL('../packages/elements/src/policy-picture/policy-picture.ts', import.meta.url),
  );

  it('are carried by the element that says them', () => {
    assert.deepEqual(missingWords(entry), []);
  });

  it('are missed where an element says what only another carries', () => {
    const reader = path.resolve(path.dirname(entry), '../policy-reader/messages.zh-CN.ts');
    const faults = missingWords(entry, new Map([['pictureContact', reader]]));
    assert.equal(faults.length, 1);
    assert.match(
      String(faults[0]),
      /policy-picture\.ts: says “pictureContact” .*policy-reader\/messages\.zh-CN\.ts/,
    );
  });
});
