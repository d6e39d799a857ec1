/** Builds every package: types and modules with tsc, modules and styles made lean, the embed scripts with vite. */
import { build } from 'vite';
import { buildEmbed } from '../packages/embed/vite.config.mjs';
import { leanBuiltModules } from './lib/lean/lean-modules.mjs';
import { minifyBuiltStyles } from './lib/minify-styles.mjs';
import { bin, run } from './lib/run.mjs';

const { code } = await run(bin('tsc'), ['-b']);
if (code !== 0) process.exit(code);
leanBuiltModules();
await minifyBuiltStyles();
await buildEmbed(build);
