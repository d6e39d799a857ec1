import { watch } from 'node:fs';

/** Editors save in several steps; a rebuild waits until there has been no change for this long. */
const quietMilliseconds = 150;

/**
 * Runs `rebuild` after files of a folder changed, one run at a time: changes during a run lead to one more run.
 * Returns a function that stops watching.
 */
export function watchFolder(dir: string, rebuild: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined;
  let running = false;
  let again = false;

  const run = async () => {
    if (running) {
      again = true;
      return;
    }
    running = true;
    await rebuild().finally(() => {
      running = false;
    });
    if (again) {
      again = false;
      await run();
    }
  };
  const watcher = watch(dir, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(run, quietMilliseconds);
  });
  return () => {
    clearTimeout(timer);
    watcher.close();
  };
}
