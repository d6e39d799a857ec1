import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { z } from 'zod';
import { jsonSchemas, publishedSchemas } from './json-schemas.js';

const folder = new URL('../../json-schema/', import.meta.url);

/** Every schema inside a schema, itself included, each once. */
function* schemasWithin(schema: z.core.$ZodType, seen = new Set<z.core.$ZodType>()): Generator<z.core.$ZodType> {
  if (seen.has(schema)) return;
  seen.add(schema);
  yield schema;
  const { def } = schema._zod;
  const inner = Object.values(def).flatMap((part: unknown) => {
    if (part instanceof z.core.$ZodType) return [part];
    if (Array.isArray(part)) return part.filter((item) => item instanceof z.core.$ZodType);
    return [];
  });
  const lazy = schema instanceof z.ZodLazy ? [schema.unwrap()] : [];
  const members = schema instanceof z.ZodObject ? Object.values(schema.shape as z.core.$ZodShape) : [];
  for (const part of [...inner, ...lazy, ...members]) yield* schemasWithin(part, seen);
}

describe('published JSON Schemas', () => {
  it('are what the zod schemas say today (else `npm run docs`)', () => {
    const written = Object.fromEntries(
      readdirSync(folder).map((file) => [
        file.replace(/\.json$/, ''),
        JSON.parse(readFileSync(new URL(file, folder), 'utf8')),
      ]),
    );
    assert.deepEqual(written, JSON.parse(JSON.stringify(jsonSchemas())));
  });

  it('let fields of a later version through, but for those that decide who gets what', () => {
    // A reader that ignored a member of a test or an amount would judge and calculate wrongly.
    const deciding = ['operand', 'test', 'condition', 'amount', 'benefitItem', 'fact'];
    const open = (key: string, value: unknown) => (deciding.includes(key) ? undefined : value);
    const { 'benefit-index': _, ...schemas } = jsonSchemas();
    assert.doesNotMatch(JSON.stringify(schemas, open), /"additionalProperties":false/);
  });

  it('name their shared parts instead of numbering them', () => {
    assert.doesNotMatch(JSON.stringify(jsonSchemas()), /__schema\d/);
  });

  it('describe themselves in Chinese and English', () => {
    for (const [name, schema] of Object.entries(jsonSchemas())) {
      const text = JSON.stringify(schema);
      assert.match(text, /"x-zh":"[^"]*\p{Script=Han}/u, name);
      assert.match(text, /"x-en":"[^"]*[a-z]/, name);
    }
  });
});

describe('examples in descriptions', () => {
  it('follow the schema they are made from', () => {
    const seen = new Set<z.core.$ZodType>();
    let examples = 0;
    for (const root of Object.values(publishedSchemas)) {
      for (const schema of schemasWithin(root, seen)) {
        const meta = z.globalRegistry.get(schema) as { examples?: unknown[] } | undefined;
        for (const example of meta?.examples ?? []) {
          examples += 1;
          const result = z.safeParse(schema, example);
          assert.ok(result.success, `${JSON.stringify(example)}: ${result.error?.message}`);
        }
      }
    }
    assert.ok(examples >= 10, `only ${examples} examples found`);
  });
});
