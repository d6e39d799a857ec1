/**
 * `npm run wire`: writes the modules that are generated from the catalogue of elements and the names of layouts; builds
 * and tests do so by themselves.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { readCatalog, readLayouts } from './catalog/read.mjs';
import { wiringOf } from './catalog/wiring.mjs';
import { filesBelow } from './lib/files.mjs';
import { root } from './lib/run.mjs';

const generated = ['packages/elements/src/generated', 'packages/embed/src/generated'];

/**
 * Writes only what has changed, so that a compiler sees no other file as new, and removes files that are no longer
 * generated.
 */
export async function wire(folder = root) {
  const wiring = wiringOf(await readCatalog(folder), await readLayouts(folder), folder);
  const present = generated.flatMap((place) => filesBelow(path.join(folder, place)));
  for (const file of present)
    if (!wiring.has(path.relative(folder, file).replaceAll('\\', '/'))) rmSync(file);
  for (const [file, content] of wiring) {
    const full = path.join(folder, file);
    if (existsSync(full) && readFileSync(full, 'utf8') === content) continue;
    mkdirSync(path.dirname(full), { recursive: true });
    writeFileSync(full, content);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    await wire();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
