/** `npm run docs`: renews what is made from the classes of the elements and their examples, and from the schemas. */
import { writeFileSync } from 'node:fs';
import { pageOf, renewedPage, tags } from './element-pages.js';
import { fieldPages } from './record-fields.js';

for (const tag of tags) writeFileSync(pageOf(tag), renewedPage(tag));
console.log(`Renewed ${tags.length} pages in docs/elements/.`);

for (const { file, text } of fieldPages()) writeFileSync(file, text);
console.log('Renewed docs/formats/fields.md and fields.zh-CN.md.');
