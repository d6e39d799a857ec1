import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Fault } from './errors.js';
import { publishedSchemas, recordSchemaNames } from './json-schema/json-schemas.js';
import { en } from './messages/en.js';
import { parseWith } from './parse/parse.js';
import { checkRecord } from './rules/check-record.js';
import type { RecordTypes } from './types.js';
import type { RecordKind } from './vocabulary/constants.js';

interface Fixture {
  /** Name of the published schema. */
  schema: string;
  record: unknown;
  /** Codes of all faults, warnings included. */
  faults: string[];
}

const fixturesFolder = new URL('../fixtures/', import.meta.url);
const schemasFolder = new URL('../json-schema/', import.meta.url);

const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
addFormats.default(ajv);
ajv.addVocabulary(['x-zh', 'x-en']);
for (const file of readdirSync(schemasFolder)) {
  ajv.addSchema(JSON.parse(readFileSync(new URL(file, schemasFolder), 'utf8')), file.replace('.json', ''));
}

function read(folder: 'valid' | 'invalid'): [string, Fixture][] {
  const from = new URL(`${folder}/`, fixturesFolder);
  return readdirSync(from).map((file) => [file, JSON.parse(readFileSync(new URL(file, from), 'utf8'))]);
}

/**
 * The faults of a fixture, and whether JSON Schema must report one too: it covers the shape of a record, but not the
 * order of dates.
 */
function examine({ schema, record }: Fixture): { faults: Fault[]; sayable: boolean } {
  const zodSchema = publishedSchemas[schema];
  assert.ok(zodSchema, `no schema named ${schema}`);
  const parsed = parseWith(zodSchema, record);
  const kind = (Object.keys(recordSchemaNames) as RecordKind[]).find(
    (name) => recordSchemaNames[name] === (schema === 'policy-source' ? 'policy' : schema),
  );
  if (!parsed.ok || !kind) return { faults: parsed.faults, sayable: !parsed.ok };
  const broken = checkRecord(kind, parsed.record as RecordTypes[typeof kind]);
  const sayable = broken.some(({ code }) => code.startsWith('disclosure.'));
  return { faults: [...parsed.faults, ...broken], sayable };
}

function ajvAccepts({ schema, record }: Fixture): boolean {
  const validate = ajv.getSchema(schema);
  assert.ok(validate, `no JSON Schema named ${schema}`);
  return validate(record) as boolean;
}

describe('valid fixtures', () => {
  for (const [file, fixture] of read('valid')) {
    it(`${file} has no fault, by zod and by JSON Schema`, () => {
      assert.deepEqual(
        examine(fixture).faults.map(({ code }) => code),
        fixture.faults,
      );
      assert.ok(ajvAccepts(fixture), JSON.stringify(ajv.getSchema(fixture.schema)?.errors));
    });
  }

  it('cover every published schema', () => {
    const covered = new Set(read('valid').map(([, { schema }]) => schema));
    assert.deepEqual(
      Object.keys(publishedSchemas).filter((name) => !covered.has(name)),
      [],
    );
  });
});

describe('invalid fixtures', () => {
  for (const [file, fixture] of read('invalid')) {
    it(`${file} has just the fault it is named for`, () => {
      const { faults, sayable } = examine(fixture);
      assert.deepEqual(
        faults.map(({ code }) => code),
        fixture.faults,
      );
      for (const { code } of faults) assert.ok(code in en, `no message for ${code}`);
      assert.equal(ajvAccepts(fixture), !sayable, 'JSON Schema and zod disagree');
    });
  }
});
