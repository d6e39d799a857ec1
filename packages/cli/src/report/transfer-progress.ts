import type { CommandIo } from '../pipeline/types.js';
import { writeControl } from './printable.js';
import { createWords } from './words.js';

export interface Amount {
  files: number;
  bytes: number;
}

export interface TransferProgress {
  /** Shows the progress of a stage; with `total` if it is known, whose bytes are 0 if only files are counted. */
  update(stage: 'compare' | 'send' | 'clean' | 'verify', done: Amount, total?: Amount): void;
  /** Prints a separate line. */
  say(line: string): void;
  /** Clears the line, so that the next output starts on an empty line. */
  end(): void;
}

/** Milliseconds between two lines: redrawn in place on a terminal, else printed one below the other, as in a log. */
const every = { terminal: 100, log: 10_000 } as const;
const clearLine = '\r\u001B[K';

/** Progress of a transfer on stderr: counts, bytes, rate, time left. */
export function createTransferProgress(io: CommandIo): TransferProgress {
  const words = createWords(io.locale);
  const terminal = io.stderr.isTTY === true;
  let stage = '';
  let startedAt = 0;
  let drawnAt = 0;
  let isDrawn = false;

  const lineOf = (name: 'compare' | 'send' | 'clean' | 'verify', done: Amount, total: Amount | undefined) => {
    const label = words(`transfer.${name}`);
    if (done.bytes === 0 && (total?.bytes ?? 0) === 0) {
      const counted = total ? `${done.files}/${total.files}` : String(done.files);
      return words('transfer.plain', { label, done: counted });
    }
    const seconds = Math.max(0.001, (io.now().getTime() - startedAt) / 1000);
    const facts = { label, done: done.files, bytes: sizeOf(done.bytes), rate: sizeOf(done.bytes / seconds) };
    if (!total) return words('transfer.running', facts);
    const share = total.bytes > 0 ? done.bytes / total.bytes : done.files / total.files;
    const left = share > 0 ? (seconds / share) * (1 - share) : 0;
    return words('transfer.counted', { ...facts, total: total.files, left: timeOf(left) });
  };
  const timeOf = (seconds: number) =>
    seconds < 90
      ? words('transfer.seconds', { count: Math.ceil(seconds) })
      : words('transfer.minutes', { count: Math.ceil(seconds / 60) });

  return {
    update(name, done, total) {
      const now = io.now().getTime();
      if (name !== stage) [stage, startedAt, drawnAt] = [name, now, terminal ? 0 : now];
      if (now - drawnAt < every[terminal ? 'terminal' : 'log']) return;
      drawnAt = now;
      const line = lineOf(name, done, total);
      if (terminal) writeControl(io.stderr, clearLine);
      io.stderr.write(terminal ? line : `${line}\n`);
      isDrawn = terminal;
    },
    say(line) {
      this.end();
      io.stderr.write(`${line}\n`);
    },
    end() {
      if (isDrawn) writeControl(io.stderr, clearLine);
      isDrawn = false;
    },
  };
}

/** A number of bytes in readable form. */
function sizeOf(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
