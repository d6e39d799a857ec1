/**
 * `npm run docs`: renews what is made from the catalogue, the classes and the schemas: custom-elements.json, api.txt, pages and
 * tables.
 */
import { writeFileSync } from 'node:fs';
import { madeFiles } from './made-files.js';
import { analyzedManifest, manifestFile } from './manifest.js';
import { fieldPages } from './record-fields.js';

// First, since the others are made from it.
writeFileSync(manifestFile, await analyzedManifest());
const files = await madeFiles();
for (const [file, text] of files) writeFileSync(file, text);
console.log(`Renewed custom-elements.json and ${files.size} files made from it.`);

for (const { file, text } of fieldPages()) writeFileSync(file, text);
console.log('Renewed docs/formats/fields.md and fields.zh-CN.md.');
