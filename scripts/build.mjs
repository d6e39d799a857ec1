/** Builds every package: modules and types with tsc, types for JSX and Vue with generators, the embed scripts with vite. */

import path from 'node:path';
import { build } from 'vite';
import { buildEmbed } from '../packages/embed/vite.config.mjs';
import { bin, root, run } from './lib/run.mjs';
import { wire } from './wire.mjs';

await wire();
const { code } = await run(bin('tsc'), ['-b']);
if (code !== 0) process.exit(code);
const elements = path.join(root, 'packages/elements');
const types = await run(process.execPath, [path.join(root, 'scripts/catalog/framework-types.mjs')], {
  cwd: elements,
});
if (types.code !== 0) process.exit(types.code);
await buildEmbed(build);
