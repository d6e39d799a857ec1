import type { Command } from './command/define-command.js';

/** All commands by name, in the order of the help; each is loaded on demand. */
export const commands: Readonly<Record<string, () => Promise<{ readonly command: Command }>>> = {
  init: () => import('./commands/init.js'),
  import: () => import('./commands/import.js'),
  new: () => import('./commands/new.js'),
  check: () => import('./commands/check.js'),
  report: () => import('./commands/report.js'),
  'report qa': () => import('./commands/report-qa.js'),
  judge: () => import('./commands/judge.js'),
  confirm: () => import('./commands/confirm.js'),
  build: () => import('./commands/build.js'),
  serve: () => import('./commands/serve.js'),
  picture: () => import('./commands/picture.js'),
  sign: () => import('./commands/sign.js'),
  upload: () => import('./commands/upload.js'),
  verify: () => import('./commands/verify.js'),
  search: () => import('./commands/search.js'),
  ask: () => import('./commands/ask.js'),
};
