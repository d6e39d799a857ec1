/** `npm start`: installs, builds, publishes the sample feed and serves the example sites. */
import './lib/node-version.mjs';
import path from 'node:path';
import { nodeFromSource, root } from './lib/run.mjs';
import { runSteps } from './lib/steps.mjs';

const feed = path.join(root, '.cache/sample-feed');
const wanted = Number(process.env.PORT ?? 4173);
const steps = [
  ['Installing the packages', 'npm', ['run', '-s', 'bootstrap']],
  ['Building', process.execPath, ['scripts/build.mjs']],
  [
    'Publishing the sample feed',
    process.execPath,
    [...nodeFromSource, 'packages/cli/src/bin.ts', 'build', 'examples/feed-sources', '--to', feed],
  ],
];

let close = () => undefined;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.once(signal, async () => {
    await close();
    // Stopping it is no error; npm would print one for any other exit code.
    process.exit(0);
  });
}

const code = await runSteps(steps);
if (code !== 0) process.exit(code);

const { serveFolders, siteHeaders } = await import('@mingce/testing/node');
const mounts = [
  ['/', path.join(root, 'examples/county-site')],
  ['/mingce/', path.join(root, 'packages/embed/dist')],
  ['/feed/', feed],
];
const serve = (port) => serveFolders(mounts, { port, headers: siteHeaders });
const server = await serve(wanted).catch((error) => {
  if (error.code !== 'EADDRINUSE') throw error;
  return serve(0);
});
close = () => server.close();
const { port } = server;
if (wanted !== 0 && port !== wanted)
  console.log(`Port ${wanted} is taken, so another was chosen. PORT=… sets it.`);
console.log(`
  County site     http://127.0.0.1:${port}/
  Policy library  http://127.0.0.1:${port}/library.html
  Interpretation  http://127.0.0.1:${port}/interpretation.html
  Pictures        http://127.0.0.1:${port}/pictures.html
  Answers         http://127.0.0.1:${port}/answers.html
  Topics          http://127.0.0.1:${port}/topics.html
  Finder          http://127.0.0.1:${port}/finder.html
  Old CMS page    http://127.0.0.1:${port}/old-cms.html
  The feed        http://127.0.0.1:${port}/feed/feed.json

  Press Ctrl-C to stop.`);
