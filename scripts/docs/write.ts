/** `npm run docs`: renews in docs/elements/ what is made from the classes and their examples. */
import { writeFileSync } from 'node:fs';
import { pageOf, renewedPage, tags } from './element-pages.js';

for (const tag of tags) writeFileSync(pageOf(tag), renewedPage(tag));
console.log(`Renewed ${tags.length} pages in docs/elements/.`);
