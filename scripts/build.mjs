/** Builds every package: types and modules with tsc, styles minified, the embed scripts with vite. */
import { build } from 'vite';
import { buildEmbed } from '../packages/embed/vite.config.mjs';
import { minifyBuiltStyles } from './lib/minify-styles.mjs';
import { bin, run } from './lib/run.mjs';

const { code } = await run(bin('tsc'), ['-b']);
if (code !== 0) process.exit(code);
await minifyBuiltStyles();
await buildEmbed(build);
