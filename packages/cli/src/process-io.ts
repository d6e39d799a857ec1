import { setFlagsFromString } from 'node:v8';
import type { CommandIo } from './pipeline/types.js';

/** The process as commands see it. Ctrl-C asks the command to stop and clean up; a second one does not wait for it. */
export function processIo(): CommandIo {
  // V8 would let garbage grow to several times what a large build holds: 1.4 GB instead of 0.9 GB at 4,000 documents,
  // in the same time. https://nodejs.org/api/v8.html#v8setflagsfromstringflags
  setFlagsFromString('--heap-growing-percent=25');
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => {
      if (controller.signal.aborted) process.exit(130);
      controller.abort();
    });
  }
  // A reader such as `head` may close the pipe early; what it did not want needs no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return {
    cwd: process.cwd(),
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    now: () => new Date(),
    signal: controller.signal,
  };
}
