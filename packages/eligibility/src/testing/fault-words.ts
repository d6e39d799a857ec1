import assert from 'node:assert/strict';
import type { Fault } from '@mingce/schema/errors';
import { eligibilityMessages } from '../messages/index.js';

/** The messages of a fault in both languages; fails if a placeholder has no value among the fault's facts. */
export function wordsOf({ code, facts }: Fault): string[] {
  return Object.values(eligibilityMessages).map((messages) => {
    const text = (messages as Record<string, string>)[code];
    assert.ok(text, `no words for ${code}`);
    return text.replace(/\{(\w+)\}/g, (_, hole: string) => {
      assert.ok(facts[hole] !== undefined, `${code} does not fill {${hole}}`);
      return String(facts[hole]);
    });
  });
}
