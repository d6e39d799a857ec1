import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import ts from 'typescript';
// @ts-expect-error Build scripts are JavaScript without types.
import { declaredProperties } from './lib/lean/declared-properties.mjs';
// @ts-expect-error Build scripts are JavaScript without types.
import { plainMembers } from './lib/lean/plain-members.mjs';
// @ts-expect-error Build scripts are JavaScript without types.
import { tightTemplates } from './lib/lean/tight-templates.mjs';

const compile = (source: string, ...before: ts.TransformerFactory<ts.SourceFile>[]) =>
  ts.transpileModule(source, {
    compilerOptions: {
      target: ts.ScriptTarget.ES2021,
      module: ts.ModuleKind.ESNext,
      experimentalDecorators: true,
      useDefineForClassFields: false,
      verbatimModuleSyntax: true,
    },
    transformers: { before },
  }).outputText;

describe('lean modules', () => {
  it('have plain members in place of private ones, under names of the module’s own', () => {
    const source = 'class A { readonly #b = 1; #c() { return this.#b; } get d() { return this.#c(); } }';
    const code = compile(source, plainMembers(7));
    assert.match(code, /this\._7a = 1/);
    assert.match(code, /_7b\(\) \{ return this\._7a; \}/);
    assert.doesNotMatch(code, /WeakMap|WeakSet|#/);
  });

  it('give each of many members another name', () => {
    const members = Array.from({ length: 60 }, (_, index) => `#m${index} = ${index};`).join(' ');
    const code = compile(`class A { ${members} }`, plainMembers(1));
    const names = Array.from(code.matchAll(/this\.(\w+) =/g), ([, name]) => name);
    assert.equal(new Set(names).size, 60);
    assert.ok(names.every((name) => /^_1[a-z]+$/.test(name ?? '')));
  });

  it('declare their properties without decorators', () => {
    const source = `import { property, state } from 'lit/decorators.js';
      export class A extends B {
        @property({ attribute: 'x-y' }) xY = '';
        @property() override theme = '';
        @state() private isOpen = false;
      }`;
    const code = compile(source, declaredProperties);
    assert.match(code, /A\.createProperty\("xY", \{ attribute: 'x-y' \}\);/);
    assert.match(code, /A\.createProperty\("theme"\);/);
    assert.match(code, /A\.createProperty\("isOpen", \{ state: true \}\);/);
    assert.match(code, /this\.xY = '';/);
    assert.doesNotMatch(code, /decorat/i);
  });

  it('have templates without line breaks, and leave other texts alone', () => {
    const source = `const a = html\`\n  <p>\\u200b\${b}\n    <i></i>\${html\`\n c\`}</p>\n\`;
      const d = \`\n  e\`; const f = css\`\n  g\`;`;
    const code = compile(source, tightTemplates);
    assert.match(code, /html ` <p>\\u200b\$\{b\} <i><\/i>\$\{html ` c`\}<\/p> `/);
    assert.match(code, /d = `\n {2}e`/);
    assert.match(code, /css `\n {2}g`/);
  });
});
