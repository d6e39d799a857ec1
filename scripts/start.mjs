/** `npm start`: builds everything, publishes the sample feed and serves the example sites. */
import path from 'node:path';
import { nodeFromSource, root, run } from './lib/run.mjs';
import { serveFolders, strictCsp } from './lib/static-server.mjs';

const feed = path.join(root, '.cache/sample-feed');
const wanted = Number(process.env.PORT ?? 4173);

const step = async (words, args) => {
  console.log(words);
  const { code } = await run(process.execPath, args);
  if (code !== 0) process.exit(code);
};

await step('Building the packages …', ['scripts/build.mjs']);
await step('Publishing the sample feed …', [
  ...nodeFromSource,
  'packages/cli/src/bin.ts',
  'build',
  'examples/feed-sources',
  '--to',
  feed,
]);

const mounts = [
  ['/', path.join(root, 'examples/county-site')],
  ['/mingce/', path.join(root, 'packages/embed/dist')],
  ['/feed/', feed],
];
const options = { port: wanted, headers: { 'content-security-policy': strictCsp } };
const { port } = await serveFolders(mounts, options).catch((error) => {
  if (error.code !== 'EADDRINUSE') throw error;
  return serveFolders(mounts, { ...options, port: 0 });
});
if (wanted !== 0 && port !== wanted)
  console.log(`Port ${wanted} is taken, so another was chosen. PORT=… sets it.`);
console.log(`
  County site     http://127.0.0.1:${port}/
  Policy library  http://127.0.0.1:${port}/library.html
  Interpretation  http://127.0.0.1:${port}/interpretation.html
  Pictures        http://127.0.0.1:${port}/pictures.html
  Old CMS page    http://127.0.0.1:${port}/old-cms.html
  The feed        http://127.0.0.1:${port}/feed/feed.json

  Press Ctrl-C to stop.`);
