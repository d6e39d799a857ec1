/**
 * `npm run docs`: regenerates everything that is made from the catalogue, the classes, the schemas and the search:
 * custom-elements.json, api.txt, pages, tables, JSON Schemas, lists and test vectors.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { vectors, vectorsFolder } from '../vectors/vectors.js';
import { writeJsonSchemas } from './json-schemas.js';
import { madeFiles } from './made-files.js';
import { analyzedManifest, manifestFile } from './manifest.js';
import { fieldPages } from './record-fields.js';
import { searchListsFile, searchListsText } from './search-lists.js';

// First, since the others are made from it.
writeFileSync(manifestFile, await analyzedManifest());
const files = await madeFiles();
for (const [file, text] of files) writeFileSync(file, text);
console.log(`Renewed custom-elements.json and ${files.size} files made from it.`);

console.log(`Renewed ${writeJsonSchemas()} files of packages/schema/json-schema.`);

for (const { file, text } of fieldPages()) writeFileSync(file, text);
console.log('Renewed docs/formats/fields.md and fields.zh-CN.md.');

writeFileSync(searchListsFile, searchListsText());
console.log('Renewed docs/formats/search-lists.json.');

// Last, since readers of the vectors need the lists too.
const made = await vectors();
rmSync(path.join(vectorsFolder, 'feed'), { recursive: true, force: true });
for (const [file, bytes] of made) {
  const target = path.join(vectorsFolder, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, bytes);
}
console.log(`Renewed ${made.size} files of docs/formats/vectors.`);
