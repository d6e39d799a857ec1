import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { feedErrorCodes } from '../errors.js';
import { feedMessages } from './index.js';

const source = fileURLToPath(new URL('../../src/', import.meta.url));
const holes = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort();

describe('messages', () => {
  it('exist for every code in both languages, as whole sentences with the same holes', () => {
    for (const code of feedErrorCodes) {
      assert.match(feedMessages['zh-CN'][code], /。$/, code);
      assert.match(feedMessages.en[code], /\.$/, code);
      assert.deepEqual(holes(feedMessages.en[code]), holes(feedMessages['zh-CN'][code]), code);
    }
  });

  it('have holes only for facts that the code is thrown with', () => {
    const code = readdirSync(source, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !/test|messages/.test(file))
      .map((file) => readFileSync(source + file, 'utf8'))
      .join('\n');
    for (const name of feedErrorCodes) {
      const thrown = [...code.matchAll(new RegExp(`feedError\\(\\s*'${name}',?\\s*([\\w{][^}]*)?`, 'g'))];
      // Some codes are returned by a function and thrown by its caller.
      assert.ok(thrown.length > 0 || code.includes(`return '${name}'`), `${name} is never thrown`);
      for (const [, facts = ''] of thrown) {
        // Facts passed as a variable are checked by the tests of that code.
        if (!facts.startsWith('{')) continue;
        for (const hole of holes(feedMessages.en[name]))
          assert.match(facts, new RegExp(`\\b${hole}\\b`), name);
      }
    }
  });
});
