/** `npm run tools`: installs what the tests need besides npm packages (browsers, typefaces), where that is possible. */
import { ensureTools, missingWords } from './lib/tools/ensure.mjs';

const missing = await ensureTools();
for (const line of missingWords(missing)) console.log(line);
if (missing.length === 0) console.log('All tools of the tests are here.');
process.exitCode = missing.some(({ required }) => required) ? 1 : 0;
