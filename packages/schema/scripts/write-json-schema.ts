/** Writes json-schema/*.json from the zod schemas: `node --conditions=@mingce/source --import tsx scripts/write-json-schema.ts`. */
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { jsonSchemas } from '../src/json-schema/json-schemas.js';

const folder = new URL('../json-schema/', import.meta.url);
const schemas = jsonSchemas();

for (const file of readdirSync(folder)) {
  if (!(file.replace(/\.json$/, '') in schemas)) rmSync(new URL(file, folder));
}
for (const [name, schema] of Object.entries(schemas)) {
  writeFileSync(new URL(`${name}.json`, folder), `${JSON.stringify(schema, null, 2)}\n`);
}
