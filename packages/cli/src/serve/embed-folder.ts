import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const script = 'mingce.js';

/** The folder with the built components: of this repository, or of the installed package `@mingce/embed`. */
export function embedFolder(): string | undefined {
  const built = fileURLToPath(new URL(`../../../embed/dist/${script}`, import.meta.url));
  if (existsSync(built)) return dirname(built);
  try {
    return dirname(createRequire(import.meta.url).resolve(`@mingce/embed/${script}`));
  } catch {
    // Not installed: the preview says so and lists titles instead.
    return undefined;
  }
}
