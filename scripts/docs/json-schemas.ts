import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { jsonSchemas } from '../../packages/schema/src/json-schema/json-schemas.js';
import { root } from '../lib/run.mjs';

const folder = path.join(root, 'packages/schema/json-schema');

/**
 * Writes the published JSON Schemas from the zod schemas, and removes those that no longer exist. Returns their number.
 */
export function writeJsonSchemas(): number {
  const schemas = Object.entries(jsonSchemas());
  const names = new Set(schemas.map(([name]) => `${name}.json`));
  for (const file of readdirSync(folder)) {
    if (!names.has(file)) rmSync(path.join(folder, file));
  }
  for (const [name, schema] of schemas) {
    writeFileSync(path.join(folder, `${name}.json`), `${JSON.stringify(schema, null, 2)}\n`);
  }
  return schemas.length;
}
