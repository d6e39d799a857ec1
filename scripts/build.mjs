/** Builds every package: modules and types with tsc, the embed scripts with vite. */
import { build } from 'vite';
import { buildEmbed } from '../packages/embed/vite.config.mjs';
import { bin, run } from './lib/run.mjs';
import { wire } from './wire.mjs';

await wire();
const { code } = await run(bin('tsc'), ['-b']);
if (code !== 0) process.exit(code);
await buildEmbed(build);
