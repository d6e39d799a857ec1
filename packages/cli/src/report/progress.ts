import type { CommandIo } from '../pipeline/types.js';
import { writeControl } from './printable.js';
import { createWords } from './words.js';

type Stage = 'import' | 'ask' | 'read' | 'records' | 'search' | 'cleanUp' | 'pictures';

export interface Progress {
  /** Shows the progress of a stage; with `total` if it is known. */
  update(stage: Stage, done: number, total?: number): void;
  /** Clears the line, so that the next output starts on an empty line. */
  end(): void;
}

const redrawEvery = 100;
const clearLine = '\r\u001B[K';

/** A line on stderr with counts and rate, redrawn in place; silent if stderr is not a terminal. */
export function createProgress(io: CommandIo): Progress {
  if (!io.stderr.isTTY) return { update: () => undefined, end: () => undefined };
  const words = createWords(io.locale);
  let stage: Stage | undefined;
  let startedAt = 0;
  let drawnAt = 0;

  return {
    update(nextStage, done, total) {
      const now = io.now().getTime();
      if (nextStage !== stage) [stage, startedAt, drawnAt] = [nextStage, now, 0];
      if (now - drawnAt < redrawEvery && done !== total) return;
      drawnAt = now;
      const rate = Math.round(done / Math.max(0.001, (now - startedAt) / 1000));
      const label = words(`progress.${nextStage}`);
      const line =
        total === undefined
          ? words('progress.running', { label, done, rate })
          : words('progress.counted', { label, done, total, rate });
      writeControl(io.stderr, clearLine);
      io.stderr.write(line);
    },
    end() {
      if (drawnAt > 0) writeControl(io.stderr, clearLine);
    },
  };
}
